import type { Catalogue } from '../catalogue.js';

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Définir un nouveau mot de passe',
  lead: 'Il remplace l’ancien et servira à votre prochaine connexion.',
  password: 'Nouveau mot de passe',
  rules: 'Votre mot de passe doit :',
  'too-short': 'comporter {length} caractères ou plus',
  'needs-uppercase': 'comporter une majuscule',
  'needs-digit': 'comporter un chiffre',
  'needs-symbol': 'comporter un caractère spécial, par exemple ! ou -',
  'same-as-user-id': 'être différent de votre ID utilisateur',
  met: 'respecté',
  notMet: 'pas encore respecté',
  show: 'Afficher le mot de passe',
  hide: 'Masquer le mot de passe',
  submit: 'Définir le mot de passe',
  submitting: 'Enregistrement en cours',
  missing: 'Saisissez un nouveau mot de passe.',
  broken: 'Le mot de passe ne respecte pas encore toutes les conditions ci-dessous.',
  failedTitle: 'Le mot de passe n’a pas pu être défini',
  rulesFailed:
    'Les conditions n’ont pas pu être chargées. Vous pouvez tout de même définir le mot de passe.',
  doneHeading: 'Votre mot de passe est défini',
  doneText: 'Utilisez-le maintenant pour vous connecter. Vos autres sessions ont été fermées.',
  expiredHeading: 'Ce lien n’est plus utilisable',
  expiredText:
    'Il a déjà servi ou a plus de 30 minutes. Rien n’a changé. Demandez un nouveau lien avec votre ID utilisateur.',
  perhapsSetText:
    'Une tentative précédente a peut-être déjà défini votre mot de passe. Essayez de vous connecter avec le nouveau mot de passe, ou demandez un nouveau lien avec votre ID utilisateur.',
  noLinkHeading: 'Ouvrez le lien reçu par e-mail',
  noLinkText:
    'Un nouveau mot de passe se définit avec le lien que nous envoyons par e-mail. Demandez-en un avec votre ID utilisateur si vous n’en avez pas.',
  askAct: 'Envoyer',
};
