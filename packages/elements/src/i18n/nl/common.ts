import type { Catalogue } from '../catalogue.js';

export const common: Catalogue['common'] = {
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
  optional: 'optioneel',
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
  changedElsewhereTitle: 'Deze gegevens zijn ergens anders gewijzigd',
  changedElsewhereText:
    'Wat u hebt ingevuld, staat er nog. Laad de nieuwe waarden wanneer u zover bent.',
  loadNewValues: 'Nieuwe waarden laden',
  conflictTitle: 'Iemand anders heeft een wijziging opgeslagen terwijl u bezig was',
  conflictText: 'Er is niets overschreven. Kies welke waarden moeten blijven en sla daarna op.',
  conflictMerged:
    'Er is niets overschreven. We hebben de andere wijziging hieronder overgenomen; controleer die en sla daarna op.',
  conflictTaken: 'Andere wijziging:',
  yours: 'Uw invoer',
  theirs: 'Opgeslagen waarde',
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
    'Klik nogmaals op de knop: het gebeurt maar één keer, ook als de eerste poging is gelukt.',
  opensInNewTab: 'opent in een nieuw tabblad',
};

export const errors: Catalogue['errors'] = {
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
  'session-changed':
    'In deze browser is iemand anders ingelogd. Laad de pagina opnieuw om door te gaan.',
  csrf: 'Uw sessie kon niet worden bevestigd. Laad de pagina opnieuw en probeer het nog eens.',
  'reauthentication-required': 'Bevestig uw wachtwoord om door te gaan.',
  forbidden:
    'Uw gebruikers-ID heeft hier geen toestemming voor. Uw hoofdcontact voor facturering wel.',
  'not-found': 'We hebben dit niet gevonden op uw account.',
  'validation-failed': 'Er moet iets worden gecorrigeerd in wat u hebt ingevuld.',
  'country-not-editable':
    'Het land kan hier niet worden gewijzigd. Vraag het Corporate-accountbeheer.',
  'purchase-order-required': 'Deze bestelling heeft een inkoopordernummer nodig.',
  'purchase-order-exists': 'Dit inkoopordernummer staat al op uw account.',
  'amount-exceeds-balance': 'Het bedrag is hoger dan wat er op deze factuur nog te betalen is.',
  'no-card-on-file': 'Er is geen kaart opgeslagen. Gebruik voor deze betaling een nieuwe kaart.',
  'payment-declined':
    'De bank heeft de betaling geweigerd. Er is niets afgeschreven. Gebruik een andere kaart of neem contact op met uw bank.',
  'quote-expired': 'Deze offerte is verlopen. Vraag een nieuwe offerte aan.',
  'quote-not-pending': 'Over deze offerte is al beslist.',
  'contact-exists': 'Dit adres ontvangt uw facturen al.',
  'contact-limit-reached': 'De lijst met factuurontvangers is vol. Verwijder eerst een adres.',
  'main-contact': 'Het hoofdcontact voor facturering ontvangt de facturen altijd.',
  'precondition-required':
    'Deze pagina is niet meer actueel. Laad de pagina opnieuw en probeer het nog eens.',
  'precondition-failed':
    'Deze gegevens zijn intussen ergens anders gewijzigd. Er is niets overschreven.',
  'idempotency-key-missing':
    'Dit kon niet veilig worden verstuurd. Laad de pagina opnieuw en probeer het nog eens.',
  'idempotency-key-reused': 'We gaan na wat er van uw eerdere poging is geworden.',
  'request-in-progress': 'Uw eerdere poging wordt nog verwerkt.',
  'reset-link-expired':
    'Deze link is al gebruikt of is ouder dan 30 minuten. Vraag een nieuwe aan.',
  'invalid-user-id': 'Ongeldige gebruikers-ID',
  'invalid-credentials': 'Ongeldige gebruikers-ID/ongeldig wachtwoord',
};
