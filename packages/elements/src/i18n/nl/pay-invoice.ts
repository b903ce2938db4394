import type { Catalogue } from '../catalogue.js';

export const payInvoice: Catalogue['payInvoice'] = {
  heading: 'Factuur betalen',
  step: 'Stap {step} van 2',
  howMuch: 'Hoeveel wilt u betalen?',
  payInFull: 'Volledig betalen',
  partial: 'Gedeeltelijke betaling',
  partialHint: 'Betaal nu een deel. Elke betaling staat op zich; er wordt niets ingepland.',
  amount: 'Bedrag',
  upTo: 'Tot {limit}',
  continue: 'Doorgaan',
  amountMissing: 'Vul een bedrag in tot {limit}.',
  amountUnreadable: {
    2: 'Vul het bedrag in met twee decimalen, bijvoorbeeld {example}.',
    other: 'Vul het bedrag in cijfers in, bijvoorbeeld {example}.',
  },
  amountOtherCurrency:
    'Deze factuur is in {currency}, niet in {mark}. Vul het bedrag in {currency} in, bijvoorbeeld {example}.',
  amountTooPrecise: {
    0: 'Vul het bedrag in zonder decimalen, bijvoorbeeld {example}.',
    other: 'Vul hoogstens {digits} decimalen in, bijvoorbeeld {example}.',
  },
  amountTooLittle: 'Vul {least} of meer in.',
  amountTooMuch: 'Vul {limit} of minder in. Meer hoeft u op deze factuur niet te betalen.',
  amountRefused:
    'Dit bedrag is niet geaccepteerd. Er is niets afgeschreven. Vul een ander bedrag in.',
  movedTitle: 'Het te betalen bedrag is gewijzigd',
  movedText:
    'Intussen is er een andere betaling gedaan. Er is nu nog {payable} te betalen; hier is niets afgeschreven.',

  review: '{amount} controleren en betalen',
  invoice: 'Factuur',
  invoiceIssued: '{number}, opgemaakt op {date}',
  amountOf: '{amount} van {payable}',
  change: 'Wijzigen',
  changeAmount: 'Bedrag wijzigen',
  paymentType: 'Betaalwijze',
  cards: 'Creditcards/betaalpassen',
  card: 'Kaart',
  onFile: 'Opgeslagen kaart, verloopt {expiry}',
  onFileExpired: 'Opgeslagen kaart, verlopen {expiry}',
  onFilePlain: 'Opgeslagen kaart',
  newCard: 'Betalen met nieuwe kaart',
  newCardHint: 'Alleen voor deze betaling. Uw opgeslagen kaart blijft zoals die is.',
  newCardHintAlone: 'Alleen voor deze betaling. De kaart wordt niet uw betaalmethode.',
  accepted: 'Geaccepteerd: {brands}',
  saved: '{card}, alleen opgeslagen voor deze betaling',
  otherCard: 'Andere kaart gebruiken',
  fieldsLoading: 'Kaartvelden worden geladen',
  fieldsFailedTitle: 'De kaartvelden kunnen niet worden getoond',
  fieldsFailedText: 'Controleer uw verbinding en probeer het opnieuw. Er is niets afgeschreven.',
  noProvider:
    'Op deze pagina kunt u geen nieuwe kaarten gebruiken. Betaal op een andere manier of vraag het Corporate-accountbeheer.',
  saveFirstTitle: 'Sla eerst de kaart op.',
  saveFirstText:
    '“Nu betalen” belast geen kaart die nog niet is opgeslagen. Kies “Opslaan” en daarna “Nu betalen”.',
  cardFailed:
    'De kaart kan niet worden opgeslagen. Er is niets afgeschreven. Controleer de kaart en kies nogmaals “Opslaan”.',
  payNow: 'Nu betalen',
  sending: 'Bezig met betalen',
  sendingText: 'Uw betaling van {amount} wordt verstuurd. Dit kan een minuut duren.',
  charges: '“Nu betalen” schrijft {amount} direct af.',
  chargesAfterSave: 'Sla de kaart op; “Nu betalen” schrijft daarna direct af.',

  failedTitle: 'Uw betaling is niet gelukt',
  nothingCharged: 'Er is niets afgeschreven.',
  tooManyWait: 'Over {time} minuten kunt u het opnieuw proberen.',
  signedOutTitle: 'U werd uitgelogd voordat de betaling was gedaan',
  signedOutText: 'Er is niets afgeschreven. Kies “Nu betalen” om de betaling te doen.',
  notFoundTitle: 'We hebben onder uw kenmerk geen betaling gevonden',
  notFoundText:
    'Kies “Nu betalen” om de betaling opnieuw te versturen. Het kenmerk blijft hetzelfde; er kan niets dubbel worden afgeschreven.',
  declinedTitle: 'De betaling is geweigerd',
  declined: {
    'card-declined':
      'Uw bank heeft deze kaart geweigerd. Er is niets afgeschreven. Gebruik een andere kaart of vraag uw bank naar de reden.',
    'insufficient-funds':
      'Het saldo van de kaart is te laag voor dit bedrag. Er is niets afgeschreven. Betaal een kleiner deel of gebruik een andere kaart.',
    'expired-card': 'Deze kaart is verlopen. Er is niets afgeschreven. Gebruik een andere kaart.',
    'authentication-failed':
      'Uw bank kon niet bevestigen dat u het was. Er is niets afgeschreven. Probeer het opnieuw of gebruik een andere kaart.',
    'authentication-left':
      'De bevestiging bij uw bank is niet afgerond. Er is niets afgeschreven. Betaal opnieuw of gebruik een andere kaart.',
    'amount-exceeds-balance':
      'De factuur is intussen op een andere manier betaald. Er is niets afgeschreven. Controleer wat er nog te betalen is.',
  },
  cardRefused:
    'Vul de kaart opnieuw in; deze invoer kan niet meer worden gebruikt. Er is niets afgeschreven.',
  noCardOnFile:
    'Er is geen kaart meer opgeslagen. Betaal met een nieuwe kaart. Er is niets afgeschreven.',

  challengeTitle: 'Uw bank vraagt om een bevestiging',
  challengeText:
    'Bevestig de betaling van {amount} bij uw bank. Daarvóór wordt er niets afgeschreven.',
  challengeOpen: 'Wachten op uw bank',
  challengeAgain: 'Bevestigen bij uw bank',
  challengeFailed:
    'De bevestiging is onderbroken, of de pagina van uw bank kon niet worden getoond.',
  confirmFailed: 'Het antwoord van uw bank kon niet worden verwerkt.',
  anotherCard: 'Andere kaart gebruiken',

  checkingTitle: 'We gaan na of uw betaling is gelukt',
  checkingText:
    'We kregen geen duidelijk antwoord. We vragen het opnieuw na onder hetzelfde betalingskenmerk, {sure}.',
  checkingSure: 'dus er kan niets dubbel worden afgeschreven',
  stepSent: 'Betaling van {amount} verstuurd',
  stepLost: 'Geen duidelijk antwoord gekregen',
  stepAsking: 'Nagaan of de betaling is gelukt',
  nextTry: 'volgende controle over {seconds} s',
  asking: 'wordt nu nagegaan',
  reference: 'Betalingskenmerk',
  checkNow: 'Nu nagaan',
  backToInvoice: 'Terug naar de factuur',
  mayLeave:
    'U kunt deze pagina verlaten. Het resultaat staat in het factuuroverzicht; is de betaling gelukt, dan krijgt u een betalingsbewijs per e-mail.',
  payNoOtherWay: 'Betaal deze factuur niet op een andere manier zolang dit niet is opgehelderd.',

  paidTitle: '{amount} betaald',
  receiptTo: 'Het betalingsbewijs is onderweg naar {email}.',
  receiptMailed:
    'Het betalingsbewijs wordt per e-mail naar het hoofdcontact voor facturering gestuurd.',
  processingTitle: '{amount} in verwerking',
  processingText:
    'Uw bank heeft de betaling geaccepteerd en heeft wat tijd nodig om die af te handelen. Tot dan staat de factuur op “In verwerking”; daarna wordt het betalingsbewijs per e-mail gestuurd.',
  otherTitle: 'Betaling van {amount}',
  otherText: 'De betaaldienst meldt: {status}.',
  paidAt: 'Betaald',
  sentAt: 'Verstuurd',
  thisPaymentOnly: '{card}, alleen deze betaling',
  paymentNumber: 'Betalingsnummer',
  purchaseOrder: 'Inkoopordernummer',
  balanceBefore: 'Saldo vooraf',
  thisPayment: 'Deze betaling',
  leftToPay: 'Nog te betalen',
  leftWhenSettled: 'Rest na afhandeling',
  printReceipt: 'Betalingsbewijs afdrukken',
  receiptName: 'Betalingsbewijs {invoice}',
  payTheRest: 'De rest betalen',
  stillOverdue: {
    one: 'Nog achterstallig: {count} factuur, {sum}. {show}',
    other: 'Nog achterstallig: {count} facturen, samen {sum}. {show}',
  },
  showOverdue: { one: 'Factuur weergeven', other: 'Facturen weergeven' },
  payNext: 'Volgende achterstallige betalen',

  asideInvoice: 'Factuur {number}',
  total: 'Totaal',
  paid: 'Betaald',
  processing: 'In verwerking',
  payable: 'Nu te betalen',
  balance: 'Saldo',
  youPay: 'U betaalt',
  leftAfter: 'Rest daarna',
  beingChecked: 'Wordt nagegaan',
  leftIfThrough: 'Rest als dit is gelukt',
  preferTransfer: 'Liever per bankoverschrijving? {show} met het kenmerk dat u moet vermelden.',
  showDetails: 'Bankgegevens weergeven',
  otherWay: 'Of betaal zonder kaart',
  detailsFailed: 'De bankgegevens kunnen niet worden geladen.',

  nothingTitle: 'Er is niets meer te betalen',
  nothingPaid: 'Deze factuur is betaald.',
  nothingProcessing: '{amount} in verwerking. Wacht de afhandeling af voordat u opnieuw betaalt.',
  leftTitle: 'U hebt het betalen afgebroken',
  leftText: 'Er is niets afgeschreven.',
  forbiddenTitle: 'U kunt deze factuur bekijken, maar niet betalen',
  forbiddenText: 'Alleen het hoofdcontact voor facturering van dit account kan betalen.',
  loadFailed: 'Deze factuur kan niet worden geladen',
  unknownTitle: 'Er staat geen factuur {number} op uw account',
  unknownText: 'Controleer het nummer of zoek de factuur in het factuuroverzicht.',
  missingTitle: 'Geen factuur gekozen',
  missingText: 'Kies een factuur in het factuuroverzicht om die hier te betalen.',
  history: 'Factuuroverzicht',
};
