import type { Catalogue } from '../catalogue.js';

export const common: Catalogue['common'] = {
  loading: 'Caricamento',
  tryAgain: 'Riprova',
  tryingAgain: 'Nuovo tentativo in corso',
  requestId: 'ID della chiamata',
  copy: 'Copia',
  copied: 'Copiato',
  copyOf: 'Copia {what}',
  cancel: 'Annulla',
  close: 'Chiudi',
  back: 'Indietro',
  save: 'Salva',
  saving: 'Salvataggio',
  edit: 'Modifica',
  view: 'Visualizza',
  optional: 'facoltativo',
  none: 'Assente',
  done: 'Fatto',
  signedOutTitle: 'Non ha effettuato l’accesso',
  signedOutText: 'Acceda per vedere questa parte.',
  notConfiguredTitle: 'La fatturazione non è ancora collegata',
  notConfiguredText: 'Questa pagina non ha indicato dove si trova il servizio di fatturazione.',
  brokenTitle: 'Questa parte della pagina ha smesso di funzionare',
  brokenText: 'Sul suo account non è cambiato nulla.',
  offlineTitle: 'Connessione assente',
  offlineText: 'Dati aggiornati alle ore {time}. Si aggiorneranno al ritorno della connessione.',
  staleTitle: 'Aggiornamento non riuscito',
  staleText: 'Dati aggiornati alle ore {time}.',
  nothingChanged: 'Sul suo account non è cambiato nulla.',
  changedElsewhereTitle: 'Questi dati sono stati modificati altrove',
  changedElsewhereText: 'Quanto ha scritto è ancora qui. Carichi i nuovi valori quando vuole.',
  loadNewValues: 'Carica i nuovi valori',
  conflictTitle: 'Nel frattempo un’altra persona ha salvato una modifica',
  conflictText: 'Nulla è stato sovrascritto. Scelga quali valori mantenere, poi salvi.',
  conflictMerged:
    'Nulla è stato sovrascritto. La sua modifica è riportata qui sotto; la verifichi, poi salvi.',
  conflictTaken: 'Campi ripresi:',
  yours: 'Il suo valore',
  theirs: 'Valore salvato',
  about: '{label}: {message:low}',
  correct: {
    one: '{count} dato da correggere prima di salvare',
    other: '{count} dati da correggere prima di salvare',
  },
  tooLong: 'Usi al massimo {limit} caratteri. Ne tolga {over}.',
  continueTitle: 'Riprendere da dove aveva interrotto?',
  continueText: 'La sessione è terminata prima dell’invio. Non è stato ancora inviato nulla.',
  continueAct: 'Continua',
  unsure: 'Non sappiamo ancora se la modifica è stata salvata',
  unsureText:
    'Prema di nuovo il pulsante: l’operazione avviene una sola volta, anche se il primo tentativo è riuscito.',
  opensInNewTab: 'si apre in una nuova scheda',
};

export const errors: Catalogue['errors'] = {
  network:
    'Il servizio di fatturazione non è raggiungibile. Verifichi la connessione, poi riprovi.',
  timeout:
    'Il servizio di fatturazione ha impiegato troppo tempo a rispondere. Riprovi tra un momento.',
  aborted: 'L’operazione è stata interrotta prima della fine.',
  parse: 'La risposta del servizio di fatturazione non è leggibile. Riprovi tra un momento.',
  problem: 'Il servizio di fatturazione ha risposto con un errore. Riprovi tra un momento.',
  internal: 'Il servizio di fatturazione ha risposto con un errore. Riprovi tra un momento.',
  unavailable:
    'Il servizio di fatturazione al momento non è disponibile. Riprovi tra qualche minuto.',
  'too-many-requests': 'Troppi tentativi. Riprovi tra qualche minuto.',
  'not-signed-in': 'Non ha effettuato l’accesso. Acceda per continuare.',
  'session-expired':
    'La sessione è terminata. Acceda di nuovo per continuare; quanto ha scritto è ancora qui.',
  'session-changed':
    'Un’altra persona ha effettuato l’accesso in questo browser. Ricarichi la pagina per continuare.',
  csrf: 'Non è stato possibile confermare la sessione. Ricarichi la pagina, poi riprovi.',
  'reauthentication-required': 'Confermi la password per continuare.',
  forbidden:
    'Il suo ID utente non consente questa operazione. Può eseguirla il referente principale per la fatturazione.',
  'not-found': 'Non lo abbiamo trovato sul suo account.',
  'validation-failed': 'Qualcosa tra i dati inseriti va corretto.',
  'country-not-editable':
    'Il paese non può essere modificato qui. Contatti i servizi account Corporate.',
  'purchase-order-required': 'Questo ordine richiede un numero d’ordine d’acquisto.',
  'purchase-order-exists': 'Questo numero d’ordine d’acquisto è già presente sul suo account.',
  'amount-exceeds-balance': 'L’importo supera quanto resta da pagare su questa fattura.',
  'no-card-on-file': 'Non c’è alcuna carta registrata. Usi una nuova carta per questo pagamento.',
  'payment-declined':
    'La banca ha rifiutato il pagamento. Non è stato addebitato nulla. Usi un’altra carta o contatti la banca.',
  'quote-expired': 'Questa offerta è scaduta. Ne richieda una nuova.',
  'quote-not-pending': 'Su questa offerta è già stata presa una decisione.',
  'contact-exists': 'Questo indirizzo riceve già le sue fatture.',
  'contact-limit-reached': 'L’elenco dei destinatari è completo. Rimuova prima un indirizzo.',
  'main-contact': 'Il referente principale per la fatturazione riceve sempre le fatture.',
  'precondition-required': 'Questa pagina non è aggiornata. La ricarichi, poi riprovi.',
  'precondition-failed':
    'Nel frattempo questi dati sono stati modificati altrove. Nulla è stato sovrascritto.',
  'idempotency-key-missing':
    'Non è stato possibile inviare in modo sicuro. Ricarichi la pagina, poi riprovi.',
  'idempotency-key-reused': 'Stiamo verificando l’esito del tentativo precedente.',
  'request-in-progress': 'Il tentativo precedente è ancora in corso.',
  'reset-link-expired':
    'Questo link è già stato usato o ha più di 30 minuti. Ne richieda uno nuovo.',
  'invalid-user-id': 'ID utente non valido',
  'invalid-credentials': 'ID utente/password non validi',
};
