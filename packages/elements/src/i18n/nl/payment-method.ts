import type { Catalogue } from '../catalogue.js';

export const paymentMethod: Catalogue['paymentMethod'] = {
  heading: 'Betaalmethode',
  card: 'Creditcard of betaalpas',
  bankTransfer: 'Elektronische betaling/bankoverschrijving',
  check: 'Cheque',
  directDebit: 'Automatische incasso/ACH/periodieke overschrijving',
  expires: 'Verloopt {expiry}',
  expired: 'Verlopen {expiry}',
  change: 'Wijzigen',
  expiresOn: {
    0: 'Deze kaart verloopt vandaag, op {date}.',
    1: 'Deze kaart verloopt morgen, op {date}.',
    other: 'Deze kaart verloopt op {date}, over {days} dagen.',
  },
  expiresText:
    'Vervang de kaart vóór die tijd om facturen met de opgeslagen kaart te blijven betalen.',
  expiresRead: 'Daarna kunnen er geen facturen meer mee worden betaald.',
  expiredRead: 'Er kunnen geen facturen meer mee worden betaald.',
  expiredOn: 'Deze kaart is op {date} verlopen.',
  expiredText:
    'Er kunnen geen facturen meer mee worden betaald. Vervang de kaart of betaal met een nieuwe.',
  details: 'Details',
  kind: 'Soort',
  payNow: 'Gebruik',
  payNowText: 'Bij het betalen als eerste aangeboden, pas belast nadat u bevestigt',
  payNowRead: 'Bij een betaling als eerste aangeboden, pas belast na de bevestiging',
  acceptedBrands: 'Geaccepteerde kaarten',
  bank: 'Bank',
  collected: 'Incasso',
  collectedText: 'Elke factuur op de vervaldatum',
  mandate: 'Machtiging',
  mandateFacts: '{id}, versie {version}, gegeven op {date}',
  mandateRead: 'Machtiging lezen',
  transferText: 'U maakt het bedrag van elke factuur over. Vermeld precies dit kenmerk.',
  checkText: 'U stuurt voor elke factuur een cheque. Zet er precies dit kenmerk op.',
  held: 'Kaart- en rekeningnummers liggen bij de betaaldienstverlener. Wij bewaren alleen wat u hier ziet.',
  anotherCard: 'Open facturen kunnen altijd met een andere kaart worden betaald: {history}',
  byCard: 'Open facturen kunnen altijd met een kaart worden betaald: {history}',
  history: 'Factuuroverzicht',
  readOnly:
    'U kunt dit bekijken, maar niet wijzigen. Het hoofdcontact voor facturering van dit account kan dat wel.',
  failed: 'De betaalmethode kan niet worden geladen',
  detailsFailed: 'De bankgegevens kunnen niet worden geladen.',

  editHeading: 'Uw betaalmethode wijzigen',
  onFileNow: 'Nu opgeslagen: {method}',
  withExpiry: '{method}, verloopt {expiry}',
  transferHint: 'U maakt het bedrag over; wij tonen de bankgegevens en het kenmerk',
  checkHint: 'U stuurt een cheque; wij tonen het adres en het kenmerk',
  debitHint: 'Wij incasseren elke factuur op de vervaldatum',
  detailsAfterSave:
    'De gegevens en het kenmerk dat u moet vermelden, verschijnen zodra dit is opgeslagen.',
  fieldsLoading: 'Velden worden geladen',
  fieldsFailedTitle: 'De velden kunnen niet worden getoond',
  fieldsFailedText: 'Controleer uw verbinding en probeer het opnieuw. Er is niets veranderd.',
  fieldsError:
    'Wat u hebt ingevuld, kan niet worden opgeslagen. Controleer het en kies nogmaals “Opslaan”.',
  noProvider:
    'Op deze pagina kunnen geen kaart- of bankgegevens worden ingevuld. Vraag het Corporate-accountbeheer.',
  version: 'Versie {version}',
  consent: 'Ik heb de machtiging gelezen en mag die namens {company} geven',
  consentMissing:
    'Zet hier een vinkje om de machtiging te geven. Zonder machtiging kunnen we niet van uw rekening incasseren.',
  noMandate: 'Automatische incasso wordt voor dit account nu niet aangeboden.',
  chooseKind: 'Kies hoe u wilt betalen.',
  notice: 'Een bericht over de wijziging gaat naar {email}.',
  noticeMain: 'Een bericht over de wijziging gaat naar het hoofdcontact voor facturering.',
  saved: 'Uw betaalmethode is gewijzigd',
  saveFailed: 'Uw betaalmethode is niet gewijzigd',
  tooManyWait: 'Over {time} minuten kunt u het opnieuw proberen.',
  changedTitle: 'De betaalmethode is intussen ergens anders gewijzigd',
  changedText:
    'Nu opgeslagen: {method}. Er is niets overschreven. Kies “Opslaan” om die door uw keuze te vervangen.',
  unknownTitle: 'We weten nog niet of uw betaalmethode is gewijzigd',
  unknownText:
    'We kregen geen duidelijk antwoord. Kies nogmaals “Opslaan”: de wijziging wordt maar één keer opgeslagen, ook als de eerste poging is gelukt.',
  refused: {
    'expired-card': 'Deze kaart is verlopen. Gebruik een andere.',
    'brand-not-accepted': 'Kaarten van dit merk worden hier niet geaccepteerd. Gebruik een andere.',
    unknown: 'Vul de gegevens opnieuw in; deze invoer kan niet meer worden gebruikt.',
    changed: 'De tekst van de machtiging is gewijzigd. Lees die opnieuw en geef dan de machtiging.',
    'not-allowed': 'Dit account kan niet op deze manier betalen. Kies een andere betaalmethode.',
  },

  whatChanges: 'Wat er verandert',
  changesOpen: 'Open facturen kunnen nog steeds met een kaart worden betaald.',
  changesCard:
    'Vanaf nu biedt “Nu betalen” deze kaart als eerste aan. De kaart wordt pas belast nadat u bevestigt.',
  changesTransfer: 'Vanaf de volgende factuur betaalt u per bankoverschrijving.',
  changesCheck: 'Vanaf de volgende factuur stuurt u ons een cheque.',
  changesDebit: 'Vanaf de volgende factuur incasseren we op de vervaldatum van uw rekening.',
  over: 'Boven {threshold}',
  overText:
    'Zonder opgeslagen kaart is voor offertes boven dit totaal een inkoopordernummer nodig.',
};
