import type { Catalogue } from '../catalogue.js';

export const sessionGuard: Catalogue['sessionGuard'] = {
  warningTitle: 'Votre session se termine dans {time}',
  warningText: 'Prolongez-la pour continuer. Votre saisie reste en place dans tous les cas.',
  stay: 'Prolonger la session',
  signOutNow: 'Se déconnecter maintenant',
  stayFailed: 'La session n’a pas pu être prolongée',
  againTitle: 'Reconnectez-vous pour continuer',
  againText: 'Votre session a pris fin. Votre saisie est toujours là.',
  againOther: 'Si une autre personne se connecte, la saisie est effacée.',
  leave: 'Continuer sans se connecter',
  confirmTitle: 'Confirmez votre identité',
  confirmText: 'Cette modification exige de ressaisir votre mot de passe.',
  confirmAct: 'Confirmer',
  confirming: 'Confirmation en cours',
  wrongPassword: 'Le mot de passe est incorrect. Vérifiez-le et réessayez.',
};
