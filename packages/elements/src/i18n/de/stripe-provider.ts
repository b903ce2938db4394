import type { Catalogue } from '../catalogue.js';

export const stripeProvider: Catalogue['stripeProvider'] = {
  outOfDocument:
    'Kartenfelder können in diesem Teil der Seite nicht angezeigt werden: Das äußere Element lässt sie nicht bis zum Dokument durch. Bezahlen Sie auf einer anderen Seite oder wenden Sie sich an den Betreiber dieser Seite.',
  unavailable:
    'Der Zahlungsdienstleister ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  incomplete: 'Füllen Sie die Felder oben vollständig aus.',
};
