import type { Catalogue } from '../catalogue.js';

export const stripeProvider: Catalogue['stripeProvider'] = {
  outOfDocument:
    'Kaartvelden kunnen in dit deel van de pagina niet worden getoond: het buitenste element laat ze niet door naar het document. Betaal op een andere pagina of neem contact op met de beheerder van deze pagina.',
  unavailable:
    'De betaaldienstverlener is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
  incomplete: 'Vul de velden hierboven volledig in.',
};
