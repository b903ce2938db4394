import type { Catalogue, EarlyCommon, EarlyErrors } from '../catalogue.js';

export const common: EarlyCommon = {
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
  optional: '(facoltativo)',
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
  opensInNewTab: '(si apre in una nuova scheda)',
};

export const errors: EarlyErrors = {
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
  forbidden:
    'Il suo ID utente non consente questa operazione. Può eseguirla il referente principale per la fatturazione.',
  'not-found': 'Non lo abbiamo trovato sul suo account.',
  'validation-failed': 'Qualcosa tra i dati inseriti va corretto.',
};

export const invoiceStatus: Catalogue['invoiceStatus'] = {
  open: 'Aperta',
  overdue: 'Scaduta',
  partial: 'Pagata in parte',
  processing: 'In corso',
  paid: 'Pagata',
  credit: 'Nota di credito',
  overdueBy: { one: 'Scaduta da {days} giorno', other: 'Scaduta da {days} giorni' },
};

export const paymentWays: Catalogue['paymentWays'] = {
  card: 'Carta',
  bankTransfer: 'Bonifico bancario',
  check: 'Assegno',
  directDebit: 'Addebito diretto',
  ending: '{brand} che termina con {last4}',
  accountEnding: '{bank}, conto che termina con {last4}',
  toPayByTransfer: 'Per pagare con bonifico bancario',
  toPayByCheck: 'Per pagare con assegno',
  toPay: 'Per pagare senza carta',
  beneficiary: 'Beneficiario',
  reference: 'Causale',
  lastChanged:
    'Ultima modifica di questi dati: {date}. Non annunciamo mai una modifica solo per email.',
};
