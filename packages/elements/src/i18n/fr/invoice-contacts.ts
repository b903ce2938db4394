import type { Catalogue } from '../catalogue.js';

export const invoiceContacts: Catalogue['invoiceContacts'] = {
  heading: 'Destinataires',
  loading: 'Chargement des destinataires',
  failed: 'Les destinataires des factures n’ont pas pu être chargés',
  email: 'Adresse e-mail',
  add: 'Ajouter',
  adding: 'Ajout en cours',
  addOne: 'Ajouter un destinataire',
  main: 'Contact de facturation principal',
  remove: 'Retirer',
  removing: 'Retrait en cours',
  removeOf: (email) => `Retirer ${email}`,
  keep: 'Conserver',
  confirm: 'Ne plus envoyer les factures à {email} ?',
  count: (count, limit) =>
    `${String(count)} sur ${String(limit)}. Chaque nouvelle facture est envoyée à ces adresses.`,
  access: 'Recevoir les factures ne donne pas accès à ce portail.',
  full: (limit) =>
    `${String(limit)} sur ${String(limit)}. La liste est complète : retirez une adresse avant d’en ajouter une autre.`,
  none: 'Personne pour l’instant. Chaque nouvelle facture est envoyée aux adresses indiquées ici.',
  missing: 'Saisissez une adresse, par exemple compta@exemple.fr',
  invalid: 'Saisissez une adresse complète, par exemple compta@exemple.fr',
  duplicate: 'Cette adresse reçoit déjà vos factures',
  added: '{email} reçoit désormais chaque nouvelle facture.',
  removed: '{email} ne reçoit plus les factures.',
  addFailed: 'L’adresse n’a pas été ajoutée',
  removeFailed: 'L’adresse n’a pas été retirée',
};
