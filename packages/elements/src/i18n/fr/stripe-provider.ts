import type { Catalogue } from '../catalogue.js';

export const stripeProvider: Catalogue['stripeProvider'] = {
  outOfDocument:
    'Les champs de la carte ne peuvent pas s’afficher dans cette partie de la page : son élément extérieur ne les laisse pas atteindre le document. Payez sur une autre page ou contactez le responsable de celle-ci.',
  unavailable:
    'Le prestataire de paiement est injoignable. Vérifiez votre connexion, puis réessayez.',
  incomplete: 'Remplissez tous les champs ci-dessus.',
};
