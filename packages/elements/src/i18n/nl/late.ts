import type { LateCommon, LateErrors } from '../catalogue.js';

export const common: LateCommon = {
  changedElsewhereTitle: 'Deze gegevens zijn ergens anders gewijzigd',
  changedElsewhereText:
    'Wat u hebt ingevuld, staat er nog. Laad de nieuwe waarden wanneer u zover bent.',
  loadNewValues: 'Nieuwe waarden laden',
  conflictTitle: 'Iemand anders heeft een wijziging opgeslagen terwijl u bezig was',
  conflictText: 'Er is niets overschreven. Kies welke waarden moeten blijven en sla daarna op.',
  conflictMerged:
    'Er is niets overschreven. We hebben de andere wijziging hieronder overgenomen; controleer die en sla daarna op.',
  conflictTaken: 'Andere wijziging: {fields}',
  yours: 'Uw invoer',
  theirs: 'Opgeslagen waarde',
};

export const errors: LateErrors = {
  'session-changed':
    'In deze browser is iemand anders ingelogd. Laad de pagina opnieuw om door te gaan.',
  framed:
    'Deze pagina wordt binnen een andere website getoond, die kan afdekken waar u op klikt. Open de pagina in een eigen tabblad van uw browser om door te gaan.',
  csrf: 'Uw sessie kon niet worden bevestigd. Laad de pagina opnieuw en probeer het nog eens.',
  'reauthentication-required': 'Bevestig uw wachtwoord om door te gaan.',
  'country-not-editable':
    'Het land kan hier niet worden gewijzigd. Vraag het Corporate-accountbeheer.',
  'purchase-order-required': 'Voor deze bestelling is een inkoopordernummer nodig.',
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
