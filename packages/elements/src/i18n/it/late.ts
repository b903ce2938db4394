import type { LateCommon, LateErrors } from '../catalogue.js';

export const common: LateCommon = {
  changedElsewhereTitle: 'Questi dati sono stati modificati altrove',
  changedElsewhereText: 'Quanto ha scritto è ancora qui. Carichi i nuovi valori quando vuole.',
  loadNewValues: 'Carica i nuovi valori',
  conflictTitle: 'Nel frattempo un’altra persona ha salvato una modifica',
  conflictText: 'Nulla è stato sovrascritto. Scelga quali valori mantenere, poi salvi.',
  conflictMerged:
    'Nulla è stato sovrascritto. La sua modifica è riportata qui sotto; la verifichi, poi salvi.',
  conflictTaken: 'Campi ripresi: {fields}',
  yours: 'Il suo valore',
  theirs: 'Valore salvato',
};

export const errors: LateErrors = {
  'session-changed':
    'Un’altra persona ha effettuato l’accesso in questo browser. Ricarichi la pagina per continuare.',
  framed:
    'Questa pagina è visualizzata all’interno di un altro sito web, che potrebbe coprire ciò che preme. La apra in una scheda a parte del browser per continuare.',
  csrf: 'Non è stato possibile confermare la sessione. Ricarichi la pagina, poi riprovi.',
  'reauthentication-required': 'Confermi la password per continuare.',
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
