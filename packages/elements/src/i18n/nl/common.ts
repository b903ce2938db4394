import type { Catalogue, EarlyCommon, EarlyErrors } from '../catalogue.js';

export const common: EarlyCommon = {
  loading: 'Laden',
  tryAgain: 'Opnieuw proberen',
  tryingAgain: 'Nieuwe poging loopt',
  requestId: 'Verzoek-ID',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyOf: '{what} kopiëren',
  cancel: 'Annuleren',
  close: 'Sluiten',
  back: 'Terug',
  save: 'Opslaan',
  saving: 'Wordt opgeslagen',
  edit: 'Bewerken',
  view: 'Bekijken',
  optional: '(optioneel)',
  none: 'Geen',
  done: 'Klaar',
  signedOutTitle: 'U bent uitgelogd',
  signedOutText: 'Log in om dit te zien.',
  notConfiguredTitle: 'De facturering is nog niet gekoppeld',
  notConfiguredText: 'Deze pagina heeft niet aangegeven waar de factureringsdienst staat.',
  brokenTitle: 'Dit deel van de pagina werkt niet meer',
  brokenText: 'Er is niets veranderd aan uw account.',
  offlineTitle: 'U bent offline',
  offlineText: 'Stand van {time}. De cijfers worden bijgewerkt zodra de verbinding terug is.',
  staleTitle: 'Bijwerken is niet gelukt',
  staleText: 'Stand van {time}.',
  nothingChanged: 'Er is niets veranderd aan uw account.',
  about: '{label}: {message}',
  correct: {
    one: 'Corrigeer nog {count} punt voordat we kunnen opslaan',
    other: 'Corrigeer nog {count} punten voordat we kunnen opslaan',
  },
  tooLong: 'Gebruik hoogstens {limit} tekens. Verwijder er {over}.',
  continueTitle: 'Verdergaan waar u gebleven was?',
  continueText: 'U werd uitgelogd voordat dit was verstuurd. Er is nog niets verstuurd.',
  continueAct: 'Doorgaan',
  unsure: 'We weten nog niet of de wijziging is opgeslagen',
  unsureText:
    'Klik nogmaals op de knop: de wijziging wordt maar één keer uitgevoerd, ook als de eerste poging is gelukt.',
  opensInNewTab: '(opent in een nieuw tabblad)',
};

export const errors: EarlyErrors = {
  network:
    'De factureringsdienst is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
  timeout: 'De factureringsdienst deed te lang over een antwoord. Probeer het zo dadelijk opnieuw.',
  aborted: 'Dit is afgebroken voordat het klaar was.',
  parse:
    'Het antwoord van de factureringsdienst was niet leesbaar. Probeer het zo dadelijk opnieuw.',
  problem: 'De factureringsdienst meldt een fout. Probeer het zo dadelijk opnieuw.',
  internal: 'De factureringsdienst meldt een fout. Probeer het zo dadelijk opnieuw.',
  unavailable:
    'De factureringsdienst is op dit moment niet beschikbaar. Probeer het over een paar minuten opnieuw.',
  'too-many-requests': 'Te veel pogingen. Probeer het over een paar minuten opnieuw.',
  'not-signed-in': 'U bent uitgelogd. Log in om door te gaan.',
  'session-expired':
    'Uw sessie is beëindigd. Log opnieuw in om door te gaan; wat u hebt ingevuld, staat er nog.',
  forbidden:
    'Uw gebruikers-ID heeft hier geen toestemming voor. Uw hoofdcontact voor facturering wel.',
  'not-found': 'We hebben dit niet gevonden op uw account.',
  'validation-failed': 'Er moet iets worden gecorrigeerd in wat u hebt ingevuld.',
};

export const invoiceStatus: Catalogue['invoiceStatus'] = {
  open: 'Open',
  overdue: 'Achterstallig',
  partial: 'Deels betaald',
  processing: 'In verwerking',
  paid: 'Betaald',
  credit: 'Creditfactuur',
  overdueBy: { one: '{days} dag achterstallig', other: '{days} dagen achterstallig' },
};

export const paymentWays: Catalogue['paymentWays'] = {
  card: 'Kaart',
  bankTransfer: 'Bankoverschrijving',
  check: 'Cheque',
  directDebit: 'Automatische incasso',
  ending: '{brand} eindigend op {last4}',
  accountEnding: '{bank}, rekening eindigend op {last4}',
  toPayByTransfer: 'Betalen per bankoverschrijving',
  toPayByCheck: 'Betalen per cheque',
  toPay: 'Betalen zonder kaart',
  beneficiary: 'Begunstigde',
  reference: 'Kenmerk',
  lastChanged:
    'Deze gegevens zijn voor het laatst gewijzigd op {date}. We kondigen een wijziging nooit alleen per e-mail aan.',
};
