import type { Catalogue } from '../catalogue.js';

export const login: Catalogue['login'] = {
  heading: 'Fatturazione Corporate',
  lead: 'Acceda per consultare offerte, fatture e pagamenti.',
  userId: 'ID utente',
  password: 'Password',
  signIn: 'Accedi',
  signingIn: 'Accesso in corso',
  forgot: 'Password dimenticata?',
  userIdMissing: 'Inserisca il suo ID utente. È riportato su ogni fattura.',
  passwordMissing: 'Inserisca la password.',
  invalidUserId: 'ID utente non valido',
  invalidUserIdText:
    'Un ID utente è un nome utente, ad esempio acme-billing, o un indirizzo email. È riportato su ogni fattura.',
  invalidPair: 'ID utente/password non validi',
  invalidPairText: 'Verifichi entrambi e riprovi.',
  failedTitle: 'Accesso non riuscito',
  tooMany: 'Troppi tentativi',
  tooManyWait: 'Potrà riprovare tra {time}.',
  tooManyOver: 'Ora può riprovare.',
  trouble: 'Problemi di accesso?',
  where: 'Dove trovo il mio ID utente?',
  whereText:
    'È riportato su ogni fattura, accanto al referente per la fatturazione. Non è il suo accesso RescueAssist.',
  sampleInvoice: 'Fattura INV-0000-0000',
  sampleContact: 'Referente per la fatturazione',
  samplePerson: 'Alex Esempio',
  sampleUserId: 'utente-esempio',
  signedInAs: 'Accesso di {name}, {userId}',
  signOut: 'Esci',
  signingOut: 'Uscita in corso',
  signOutFailed: 'La sessione è ancora aperta',
};

export const loginHelp: Catalogue['loginHelp'] = {
  troubleLead: 'I motivi possibili sono due.',
  troubleContact: 'Lei non è un referente per la fatturazione dell’account.',
  troubleContactText: 'La fattura riporta il nome di questa persona.',
  troublePair: 'L’ID utente o la password non sono corretti.',
  troublePairText: 'Cerchi l’ID utente su una fattura. Per una nuova password: {forgot}',
  stuck: 'Il problema persiste? Contatti l’assistenza: {ways}',
  or: 'o',
  supportPage: 'la pagina di assistenza',
  forgotHeading: 'Password dimenticata?',
  forgotLead:
    'Inserisca il suo ID utente. Inviamo per email un link per impostare una nuova password.',
  submit: 'Invia',
  sending: 'Invio in corso',
  sendFailed: 'Impossibile richiedere il link',
  sentHeading: 'Controlli la posta',
  sentText:
    'Se {userId} appartiene a un referente per la fatturazione, un link per impostare una nuova password è in arrivo all’indirizzo email registrato per questa persona.',
  sentOnce: 'Il link funziona una sola volta ed è valido per 30 minuti.',
  sentNothing:
    'Non arriva nulla dopo qualche minuto? Guardi nella posta indesiderata, poi verifichi l’ID utente su una fattura.',
  sentFirst: 'È la prima volta? Anche la prima password si imposta così.',
  backToSignIn: 'Torna all’accesso',
  sendAgain: 'Invia di nuovo',
  sendAgainIn: 'Invia di nuovo tra {time}',
};
