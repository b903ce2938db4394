import type { Catalogue } from '../catalogue.js';

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Impostare una nuova password',
  lead: 'Sostituisce la precedente. Servirà per il prossimo accesso.',
  password: 'Nuova password',
  rules: 'La password richiede',
  'too-short': '{length} caratteri o più',
  'needs-uppercase': 'una lettera maiuscola',
  'needs-digit': 'una cifra',
  'needs-symbol': 'un simbolo, ad esempio ! o -',
  'same-as-user-id': 'di essere diversa dall’ID utente',
  met: 'rispettato',
  notMet: 'non ancora rispettato',
  show: 'Mostra la password',
  hide: 'Nascondi la password',
  submit: 'Imposta password',
  submitting: 'Impostazione in corso',
  missing: 'Inserisca una nuova password.',
  broken: 'La password non rispetta tutte le regole indicate sotto.',
  failedTitle: 'Impossibile impostare la password',
  rulesFailed: 'Impossibile caricare le regole. Può comunque impostare la password.',
  doneHeading: 'La password è impostata',
  doneText: 'Ora la usi per accedere. Le altre sue sessioni sono state chiuse.',
  expiredHeading: 'Questo link non può più essere usato',
  expiredText:
    'È già stato usato o ha più di 30 minuti. Non è cambiato nulla. Richieda un nuovo link con il suo ID utente.',
  perhapsSetText:
    'Forse un tentativo precedente ha già impostato la password. Provi ad accedere con la nuova password, oppure richieda un nuovo link con il suo ID utente.',
  noLinkHeading: 'Apra il link della nostra email',
  noLinkText:
    'Una nuova password si imposta con il link che inviamo per email. Se non ne ha uno, lo richieda con il suo ID utente.',
  askAct: 'Invia',
};
