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
  stuck: 'Le problème persiste ? Contactez l’assistance : {ways}',
  or: 'ou',
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
