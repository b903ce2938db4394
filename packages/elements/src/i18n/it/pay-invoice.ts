import type { Catalogue } from '../catalogue.js';

export const payInvoice: Catalogue['payInvoice'] = {
  heading: 'Pagare una fattura',
  step: 'Passaggio {step} di 2',
  howMuch: 'Quanto desidera pagare?',
  payInFull: 'Paga per intero',
  partial: 'Pagamento parziale',
  partialHint: 'Ne paghi una parte ora. Ogni pagamento è a sé; non viene programmato nulla.',
  amount: 'Importo',
  upTo: 'Fino a {limit}',
  continue: 'Continua',
  amountMissing: 'Inserisca un importo fino a {limit}.',
  amountUnreadable: {
    2: 'Inserisca l’importo con i decimali come in {example}.',
    other: 'Inserisca l’importo in cifre, ad esempio {example}.',
  },
  amountOtherCurrency:
    'Questa fattura è in {currency}, non in {mark}. Inserisca l’importo in {currency}, ad esempio {example}.',
  amountTooPrecise: {
    0: 'Inserisca l’importo senza decimali, ad esempio {example}.',
    other: 'Inserisca al massimo {digits} decimali, ad esempio {example}.',
  },
  amountTooLittle: 'Inserisca almeno {least}.',
  amountTooMuch: 'Inserisca al massimo {limit}. È tutto ciò che resta da pagare su questa fattura.',
  amountRefused:
    'Questo importo non è stato accettato. Non è stato addebitato nulla. Inserisca un altro importo.',
  movedTitle: 'Quanto resta da pagare è cambiato',
  movedText:
    'Nel frattempo è stato effettuato un altro pagamento. Ora restano da pagare {payable}; qui non è stato addebitato nulla.',

  review: 'Verificare e pagare {amount}',
  invoice: 'Fattura',
  invoiceIssued: '{number}, emessa il {date}',
  amountOf: '{amount} su {payable}',
  change: 'Modifica',
  changeAmount: 'Modifica l’importo',
  paymentType: 'Tipo di pagamento',
  cards: 'Carte di credito/debito',
  card: 'Carta',
  onFile: 'Carta registrata, scade {expiry}',
  onFileExpired: 'Carta registrata, scaduta {expiry}',
  onFilePlain: 'Carta registrata',
  newCard: 'Paga con una nuova carta',
  newCardHint: 'Solo per questo pagamento. La carta registrata resta invariata.',
  newCardHintAlone: 'Solo per questo pagamento. Non diventa il suo metodo di pagamento.',
  accepted: 'Accettate: {brands}',
  saved: '{card}, salvata solo per questo pagamento',
  otherCard: 'Usa un’altra carta',
  fieldsLoading: 'Caricamento dei campi della carta',
  fieldsFailedTitle: 'Impossibile mostrare i campi della carta',
  fieldsFailedText: 'Verifichi la connessione e riprovi. Non è stato addebitato nulla.',
  noProvider:
    'Su questa pagina non è possibile usare nuove carte. Paghi in altro modo o contatti i servizi account Corporate.',
  saveFirstTitle: 'Salvi prima la carta.',
  saveFirstText:
    '«Paga ora» non addebita una carta non ancora salvata. Prema «Salva», poi «Paga ora».',
  cardFailed:
    'Non è stato possibile salvare la carta. Non è stato addebitato nulla. La verifichi e prema di nuovo «Salva».',
  payNow: 'Paga ora',
  sending: 'Pagamento in corso',
  sendingText: 'Invio del pagamento di {amount}. Può richiedere un minuto.',
  charges: '«Paga ora» addebita subito {amount}.',
  chargesAfterSave: 'Salvi la carta; poi «Paga ora» la addebita subito.',

  failedTitle: 'Il pagamento non è andato a buon fine',
  nothingCharged: 'Non è stato addebitato nulla.',
  tooManyWait: 'Potrà riprovare tra {time}.',
  signedOutTitle: 'La sessione è terminata prima del pagamento',
  signedOutText: 'Non è stato addebitato nulla. Prema «Paga ora» per effettuarlo.',
  notFoundTitle: 'Nessun pagamento trovato con il suo riferimento',
  notFoundText:
    'Prema «Paga ora» per inviarlo di nuovo. Il riferimento è lo stesso, quindi l’importo non può essere addebitato due volte.',
  declinedTitle: 'Il pagamento è stato rifiutato',
  declined: {
    'card-declined':
      'La banca ha rifiutato questa carta. Non è stato addebitato nulla. Usi un’altra carta o chieda il motivo alla banca.',
    'insufficient-funds':
      'La carta non copre questo importo. Non è stato addebitato nulla. Paghi una parte minore o usi un’altra carta.',
    'expired-card': 'Questa carta è scaduta. Non è stato addebitato nulla. Usi un’altra carta.',
    'authentication-failed':
      'La banca non ha potuto confermare la sua identità. Non è stato addebitato nulla. Riprovi o usi un’altra carta.',
    'authentication-left':
      'La conferma con la banca non è stata completata. Non è stato addebitato nulla. Paghi di nuovo o usi un’altra carta.',
    'amount-exceeds-balance':
      'Nel frattempo la fattura è stata pagata in altro modo. Non è stato addebitato nulla. Verifichi quanto resta da pagare.',
  },
  cardRefused:
    'Inserisca di nuovo la carta; questi dati non sono più utilizzabili. Non è stato addebitato nulla.',
  noCardOnFile:
    'Non c’è più alcuna carta registrata. Paghi con una nuova carta. Non è stato addebitato nulla.',

  challengeTitle: 'La banca le chiede di confermare',
  challengeText:
    'Confermi il pagamento di {amount} con la banca. Fino ad allora non viene addebitato nulla.',
  challengeOpen: 'In attesa della banca',
  challengeAgain: 'Conferma con la banca',
  challengeFailed:
    'La conferma è stata interrotta o non è stato possibile mostrare la pagina della banca.',
  confirmFailed: 'Non è stato possibile elaborare la risposta della banca.',
  anotherCard: 'Usa un’altra carta',

  checkingTitle: 'Stiamo verificando se il pagamento è andato a buon fine',
  checkingText:
    'Non abbiamo ricevuto una risposta chiara. Chiediamo di nuovo con lo stesso riferimento di pagamento, quindi {sure}.',
  checkingSure: 'l’importo non può essere addebitato due volte',
  stepSent: 'Pagamento di {amount} inviato',
  stepLost: 'Nessuna risposta chiara ricevuta',
  stepAsking: 'Verifica dell’esito',
  nextTry: 'prossima verifica tra {seconds} s',
  asking: 'verifica in corso',
  reference: 'Riferimento del pagamento',
  checkNow: 'Verifica ora',
  backToInvoice: 'Torna alla fattura',
  mayLeave:
    'Può lasciare questa pagina. L’esito compare in «Storico fatture» e, se il pagamento è riuscito, riceverà una ricevuta per email.',
  payNoOtherWay: 'Non paghi questa fattura in altro modo finché l’esito non è chiaro.',

  paidTitle: 'Pagato: {amount}',
  receiptTo: 'La ricevuta è in arrivo a {email}.',
  receiptMailed: 'La ricevuta viene inviata per email al referente principale per la fatturazione.',
  processingTitle: 'Pagamento di {amount} in corso',
  processingText:
    'La banca ha accettato il pagamento e ha bisogno di tempo per regolarlo. Fino ad allora la fattura indica «In corso»; la ricevuta viene inviata per email a regolamento avvenuto.',
  otherTitle: 'Pagamento di {amount}',
  otherText: 'Il servizio di pagamento comunica: {status}.',
  paidAt: 'Pagato il',
  sentAt: 'Inviato il',
  thisPaymentOnly: '{card}, solo questo pagamento',
  paymentNumber: 'Numero del pagamento',
  purchaseOrder: 'Ordine d’acquisto',
  balanceBefore: 'Saldo precedente',
  thisPayment: 'Questo pagamento',
  leftToPay: 'Resta da pagare',
  leftWhenSettled: 'Resta a regolamento avvenuto',
  printReceipt: 'Stampa ricevuta',
  receiptName: 'Ricevuta {invoice}',
  payTheRest: 'Paga il resto',
  stillOverdue: {
    one: 'Ancora scaduta: {count} fattura, {sum}. {show}',
    other: 'Ancora scadute: {count} fatture, {sum} in tutto. {show}',
  },
  showOverdue: { one: 'Mostrala', other: 'Mostrale' },
  payNext: 'Paga la prossima scaduta',

  asideInvoice: 'Fattura {number}',
  total: 'Totale',
  paid: 'Pagato',
  processing: 'In corso',
  payable: 'Pagabile ora',
  balance: 'Saldo',
  youPay: 'Importo che paga',
  leftAfter: 'Resta dopo',
  beingChecked: 'In verifica',
  leftIfThrough: 'Resta se è riuscito',
  preferTransfer: 'Preferisce un bonifico? {show} con la causale da indicare.',
  showDetails: 'Mostra le coordinate bancarie',
  otherWay: 'Oppure pagare senza carta',
  detailsFailed: 'Impossibile caricare le coordinate bancarie.',

  nothingTitle: 'Non resta nulla da pagare',
  nothingPaid: 'Questa fattura è pagata.',
  nothingProcessing:
    'Pagamento di {amount} in corso. Attenda che sia regolato prima di pagare di nuovo.',
  leftTitle: 'Ha lasciato il pagamento',
  leftText: 'Non è stato addebitato nulla.',
  forbiddenTitle: 'Può visualizzare questa fattura, ma non pagarla',
  forbiddenText: 'Può pagare solo il referente principale per la fatturazione dell’account.',
  loadFailed: 'Impossibile caricare questa fattura',
  unknownTitle: 'La fattura {number} non esiste sul suo account',
  unknownText: 'Verifichi il numero o la cerchi in «Storico fatture».',
  missingTitle: 'Nessuna fattura scelta',
  missingText: 'Scelga una fattura in «Storico fatture» per pagarla qui.',
  history: 'Storico fatture',
};
