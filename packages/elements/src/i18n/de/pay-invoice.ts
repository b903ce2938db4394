import type { Catalogue } from '../catalogue.js';

export const payInvoice: Catalogue['payInvoice'] = {
  heading: 'Rechnung bezahlen',
  step: 'Schritt {step} von 2',
  howMuch: 'Wie viel möchten Sie bezahlen?',
  payInFull: 'Vollständig bezahlen',
  partial: 'Teilzahlung',
  partialHint:
    'Bezahlen Sie jetzt einen Teil. Jede Zahlung steht für sich; es wird nichts im Voraus geplant.',
  amount: 'Betrag',
  upTo: 'Bis zu {limit}',
  continue: 'Weiter',
  amountMissing: 'Geben Sie einen Betrag bis {limit} ein.',
  amountUnreadable: {
    2: 'Geben Sie den Betrag mit zwei Nachkommastellen ein, zum Beispiel {example}.',
    other: 'Geben Sie den Betrag in Ziffern ein, zum Beispiel {example}.',
  },
  amountOtherCurrency:
    'Diese Rechnung lautet auf {currency}, nicht auf {mark}. Geben Sie den Betrag in {currency} ein, zum Beispiel {example}.',
  amountTooPrecise: {
    0: 'Geben Sie den Betrag ohne Nachkommastellen ein, zum Beispiel {example}.',
    other: 'Geben Sie höchstens {digits} Nachkommastellen ein, zum Beispiel {example}.',
  },
  amountTooLittle: 'Geben Sie {least} oder mehr ein.',
  amountTooMuch:
    'Geben Sie {limit} oder weniger ein. Mehr ist auf dieser Rechnung nicht zu zahlen.',
  amountRefused:
    'Dieser Betrag wurde nicht angenommen. Es wurde nichts abgebucht. Geben Sie einen anderen Betrag ein.',
  movedTitle: 'Der noch zu zahlende Betrag hat sich geändert',
  movedText:
    'Inzwischen ist eine andere Zahlung eingegangen. Jetzt sind noch {payable} zu zahlen; hier wurde nichts abgebucht.',

  review: '{amount} prüfen und bezahlen',
  invoice: 'Rechnung',
  invoiceIssued: '{number}, ausgestellt am {date}',
  amountOf: '{amount} von {payable}',
  change: 'Ändern',
  changeAmount: 'Betrag ändern',
  paymentType: 'Zahlungsweg',
  cards: 'Kredit-/Debitkarten',
  card: 'Karte',
  onFile: 'Hinterlegte Karte, gültig bis {expiry}',
  onFileExpired: 'Hinterlegte Karte, abgelaufen {expiry}',
  onFilePlain: 'Hinterlegte Karte',
  newCard: 'Mit neuer Zahlungskarte bezahlen',
  newCardHint: 'Nur für diese Zahlung. Ihre hinterlegte Karte bleibt, wie sie ist.',
  newCardHintAlone: 'Nur für diese Zahlung. Sie wird nicht zu Ihrer Zahlungsart.',
  accepted: 'Akzeptiert: {brands}',
  saved: '{card}, nur für diese Zahlung gespeichert',
  otherCard: 'Andere Karte verwenden',
  fieldsLoading: 'Kartenfelder werden geladen',
  fieldsFailedTitle: 'Die Kartenfelder konnten nicht angezeigt werden',
  fieldsFailedText:
    'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Es wurde nichts abgebucht.',
  noProvider:
    'Neue Karten können auf dieser Seite nicht verwendet werden. Bezahlen Sie auf anderem Weg oder fragen Sie die Corporate-Kundenbetreuung.',
  saveFirstTitle: 'Speichern Sie zuerst die Karte.',
  saveFirstText:
    '„Jetzt bezahlen“ belastet keine Karte, die noch nicht gespeichert ist. Wählen Sie „Speichern“ und dann „Jetzt bezahlen“.',
  cardFailed:
    'Die Karte konnte nicht gespeichert werden. Es wurde nichts abgebucht. Prüfen Sie Ihre Eingabe und wählen Sie noch einmal „Speichern“.',
  payNow: 'Jetzt bezahlen',
  sending: 'Wird bezahlt',
  sendingText: 'Ihre Zahlung von {amount} wird gesendet. Das kann eine Minute dauern.',
  charges: '„Jetzt bezahlen“ bucht {amount} sofort ab.',
  chargesAfterSave: 'Speichern Sie die Karte; „Jetzt bezahlen“ bucht dann sofort ab.',

  failedTitle: 'Ihre Zahlung ist nicht zustande gekommen',
  nothingCharged: 'Es wurde nichts abgebucht.',
  tooManyWait: 'Sie können es in {time} Minuten erneut versuchen.',
  signedOutTitle: 'Sie wurden vor der Zahlung abgemeldet',
  signedOutText:
    'Es wurde nichts abgebucht. Wählen Sie „Jetzt bezahlen“, um die Zahlung zu leisten.',
  notFoundTitle: 'Unter Ihrer Referenz haben wir keine Zahlung gefunden',
  notFoundText:
    'Wählen Sie „Jetzt bezahlen“, um sie erneut zu senden. Sie trägt dieselbe Referenz; es kann nichts doppelt abgebucht werden.',
  declinedTitle: 'Die Zahlung wurde abgelehnt',
  declined: {
    'card-declined':
      'Ihre Bank hat diese Karte abgelehnt. Es wurde nichts abgebucht. Verwenden Sie eine andere Karte oder fragen Sie Ihre Bank nach dem Grund.',
    'insufficient-funds':
      'Die Karte ist für diesen Betrag nicht gedeckt. Es wurde nichts abgebucht. Bezahlen Sie einen kleineren Teil oder verwenden Sie eine andere Karte.',
    'expired-card':
      'Diese Karte ist abgelaufen. Es wurde nichts abgebucht. Verwenden Sie eine andere Karte.',
    'authentication-failed':
      'Ihre Bank konnte nicht bestätigen, dass Sie es waren. Es wurde nichts abgebucht. Versuchen Sie es erneut oder verwenden Sie eine andere Karte.',
    'authentication-left':
      'Die Bestätigung bei Ihrer Bank wurde nicht abgeschlossen. Es wurde nichts abgebucht. Bezahlen Sie erneut oder verwenden Sie eine andere Karte.',
    'amount-exceeds-balance':
      'Die Rechnung wurde inzwischen auf anderem Weg bezahlt. Es wurde nichts abgebucht. Prüfen Sie, was noch zu zahlen ist.',
  },
  cardRefused:
    'Geben Sie die Karte noch einmal ein; diese Eingabe kann nicht mehr verwendet werden. Es wurde nichts abgebucht.',
  noCardOnFile:
    'Es ist keine Karte mehr hinterlegt. Bezahlen Sie mit einer neuen Karte. Es wurde nichts abgebucht.',

  challengeTitle: 'Ihre Bank bittet Sie um Bestätigung',
  challengeText:
    'Bestätigen Sie die Zahlung von {amount} bei Ihrer Bank. Vorher wird nichts abgebucht.',
  challengeOpen: 'Warten auf Ihre Bank',
  challengeAgain: 'Bei der Bank bestätigen',
  challengeFailed:
    'Die Bestätigung wurde unterbrochen, oder die Seite Ihrer Bank konnte nicht angezeigt werden.',
  confirmFailed: 'Die Antwort Ihrer Bank konnte nicht verarbeitet werden.',
  anotherCard: 'Andere Karte verwenden',

  checkingTitle: 'Wir prüfen, ob Ihre Zahlung angekommen ist',
  checkingText:
    'Wir haben keine eindeutige Antwort erhalten. Wir fragen unter derselben Zahlungsreferenz noch einmal nach, {sure}.',
  checkingSure: 'sodass nichts doppelt abgebucht werden kann',
  stepSent: 'Zahlung von {amount} gesendet',
  stepLost: 'Keine eindeutige Antwort erhalten',
  stepAsking: 'Prüfung, ob sie angekommen ist',
  nextTry: 'nächste Prüfung in {seconds}\u00a0s',
  asking: 'wird gerade geprüft',
  reference: 'Zahlungsreferenz',
  checkNow: 'Jetzt prüfen',
  backToInvoice: 'Zurück zur Rechnung',
  mayLeave:
    'Sie können diese Seite verlassen. Das Ergebnis steht im Rechnungsverlauf; war die Zahlung erfolgreich, erhalten Sie einen Beleg per E-Mail.',
  payNoOtherWay:
    'Bitte bezahlen Sie diese Rechnung nicht auf anderem Weg, solange dies nicht geklärt ist.',

  paidTitle: '{amount} bezahlt',
  receiptTo: 'Der Beleg ist unterwegs an {email}.',
  receiptMailed: 'Der Beleg wird per E-Mail an den Hauptkontakt für die Abrechnung gesendet.',
  processingTitle: '{amount} in Bearbeitung',
  processingText:
    'Ihre Bank hat die Zahlung angenommen und braucht etwas Zeit für die Verrechnung. Bis dahin zeigt die Rechnung „In Bearbeitung“; danach wird der Beleg per E-Mail gesendet.',
  otherTitle: 'Zahlung von {amount}',
  otherText: 'Der Zahlungsdienst meldet: {status}.',
  paidAt: 'Bezahlt',
  sentAt: 'Gesendet',
  thisPaymentOnly: '{card}, nur diese Zahlung',
  paymentNumber: 'Zahlungsnummer',
  purchaseOrder: 'Bestellnummer',
  balanceBefore: 'Saldo vorher',
  thisPayment: 'Diese Zahlung',
  leftToPay: 'Noch zu zahlen',
  leftWhenSettled: 'Rest nach Verrechnung',
  printReceipt: 'Beleg drucken',
  receiptName: 'Beleg {invoice}',
  payTheRest: 'Rest bezahlen',
  stillOverdue: {
    one: 'Noch überfällig: {count} Rechnung, {sum}. {show}',
    other: 'Noch überfällig: {count} Rechnungen, insgesamt {sum}. {show}',
  },
  showOverdue: { one: 'Rechnung anzeigen', other: 'Rechnungen anzeigen' },
  payNext: 'Nächste überfällige bezahlen',

  asideInvoice: 'Rechnung {number}',
  total: 'Summe',
  paid: 'Bezahlt',
  processing: 'In Bearbeitung',
  payable: 'Jetzt zahlbar',
  balance: 'Saldo',
  youPay: 'Sie zahlen',
  leftAfter: 'Danach offen',
  beingChecked: 'In Prüfung',
  leftIfThrough: 'Offen, falls angekommen',
  preferTransfer: 'Lieber per Überweisung? {show} mit dem Verwendungszweck.',
  showDetails: 'Bankverbindung anzeigen',
  otherWay: 'Oder ohne Karte bezahlen',
  detailsFailed: 'Die Bankverbindung konnte nicht geladen werden.',

  nothingTitle: 'Es ist nichts mehr zu zahlen',
  nothingPaid: 'Diese Rechnung ist bezahlt.',
  nothingProcessing:
    '{amount} in Bearbeitung. Warten Sie die Verrechnung ab, bevor Sie erneut bezahlen.',
  leftTitle: 'Sie haben den Bezahlvorgang verlassen',
  leftText: 'Es wurde nichts abgebucht.',
  forbiddenTitle: 'Sie können diese Rechnung ansehen, aber nicht bezahlen',
  forbiddenText: 'Nur der Hauptkontakt für die Abrechnung dieses Kontos kann bezahlen.',
  loadFailed: 'Diese Rechnung konnte nicht geladen werden',
  unknownTitle: 'Eine Rechnung {number} gibt es in Ihrem Konto nicht',
  unknownText: 'Prüfen Sie die Nummer oder suchen Sie die Rechnung im Rechnungsverlauf.',
  missingTitle: 'Keine Rechnung ausgewählt',
  missingText: 'Wählen Sie im Rechnungsverlauf eine Rechnung aus, um sie hier zu bezahlen.',
  history: 'Rechnungsverlauf',
};
