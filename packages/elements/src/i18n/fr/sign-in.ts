import type { Catalogue } from '../catalogue.js';

export const login: Catalogue['login'] = {
  heading: 'Facturation Corporate',
  lead: 'Connectez-vous pour consulter devis, factures et paiements.',
  userId: 'ID utilisateur',
  password: 'Mot de passe',
  signIn: 'Connexion',
  signingIn: 'Connexion en cours',
  forgot: 'Mot de passe oublié ?',
  userIdMissing: 'Saisissez votre ID utilisateur. Il figure sur chaque facture.',
  passwordMissing: 'Saisissez votre mot de passe.',
  invalidUserId: 'ID utilisateur non valide',
  invalidUserIdText:
    'Un ID utilisateur est un nom d’utilisateur, par exemple acme-billing, ou une adresse e-mail. Il figure sur chaque facture.',
  invalidPair: 'ID utilisateur/mot de passe non valide',
  invalidPairText: 'Vérifiez les deux et réessayez.',
  failedTitle: 'La connexion n’a pas abouti',
  tooMany: 'Trop de tentatives',
  tooManyWait: 'Vous pourrez réessayer dans {time}.',
  tooManyOver: 'Vous pouvez réessayer maintenant.',
  trouble: 'Un problème ?',
  where: 'Où trouver mon ID utilisateur ?',
  whereText:
    'Il figure sur chaque facture, à côté du contact de facturation. Ce n’est pas votre nom de connexion RescueAssist.',
  sampleInvoice: 'Facture INV-0000-0000',
  sampleContact: 'Contact de facturation',
  samplePerson: 'Alex Exemple',
  sampleUserId: 'exemple-id',
  signedInAs: 'Session de {name}, {userId}',
  signOut: 'Se déconnecter',
  signingOut: 'Déconnexion en cours',
  signOutFailed: 'La déconnexion n’a pas abouti',
};

export const loginHelp: Catalogue['loginHelp'] = {
  troubleLead: 'Il existe deux explications possibles.',
  troubleContact: 'Vous n’êtes pas un contact de facturation du compte.',
  troubleContactText: 'Votre facture indique le nom de cette personne.',
  troublePair: 'L’ID utilisateur ou le mot de passe est incorrect.',
  troublePairText:
    'Relevez l’ID utilisateur sur une facture. Pour un nouveau mot de passe : {forgot}',
  stuck: 'Le problème persiste ? Contactez l’assistance : {ways}.',
  stuckHours: 'Le problème persiste ? Contactez l’assistance : {ways}, {hours}.',
  supportPage: 'la page d’assistance',
  forgotHeading: 'Mot de passe oublié ?',
  forgotLead:
    'Saisissez votre ID utilisateur. Nous envoyons par e-mail un lien pour définir un nouveau mot de passe.',
  submit: 'Envoyer',
  sending: 'Envoi en cours',
  sendFailed: 'La demande de lien n’a pas abouti',
  sentHeading: 'Consultez votre messagerie',
  sentText:
    'Si {userId} est l’ID d’un contact de facturation, un lien pour définir un nouveau mot de passe est envoyé à l’adresse e-mail enregistrée pour cette personne.',
  sentOnce: 'Le lien ne fonctionne qu’une fois et reste valable 30 minutes.',
  sentNothing:
    'Rien au bout de quelques minutes ? Regardez dans le courrier indésirable, puis vérifiez l’ID utilisateur sur une facture.',
  sentFirst: 'Première visite ? C’est aussi ainsi que l’on définit son premier mot de passe.',
  backToSignIn: 'Retour à la connexion',
  sendAgain: 'Renvoyer',
  sendAgainIn: 'Renvoyer dans {time}',
};

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Définir un nouveau mot de passe',
  lead: 'Il remplace l’ancien et servira à votre prochaine connexion.',
  password: 'Nouveau mot de passe',
  rules: 'Votre mot de passe doit :',
  rulesAre: 'Votre mot de passe doit : {rules}.',
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
