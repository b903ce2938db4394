import type { Catalogue } from '../catalogue.js';

export const address: Catalogue['address'] = {
  street: 'Adresse',
  extra: 'Bâtiment, étage, bureau',
  line: 'Ligne d’adresse {number}',
  country: 'Pays',
  city: 'Ville',
  postTown: 'Ville',
  district: 'District',
  suburb: 'Quartier',
  neighborhood: 'Quartier',
  townland: 'Townland',
  villageTownship: 'Village ou canton',
  province: 'Province',
  state: 'État',
  county: 'Comté',
  prefecture: 'Préfecture',
  emirate: 'Émirat',
  area: 'Zone',
  department: 'Département',
  doSi: 'Province ou ville',
  island: 'Île',
  oblast: 'Oblast',
  parish: 'Paroisse',
  postal: 'Code postal',
  zip: 'Code postal (ZIP)',
  postcode: 'Code postal',
  eircode: 'Eircode',
  pin: 'Code postal (PIN)',
  plz: 'Code postal (PLZ)',
  cap: 'Code postal (CAP)',
  cep: 'Code postal (CEP)',
  or: 'ou',
  likeThis: 'Utilisez le format {examples}',
};

export const billTo: Catalogue['billTo'] = {
  heading: 'Facturer à',
  loading: 'Chargement de l’adresse de facturation',
  failed: 'L’adresse de facturation n’a pas pu être chargée',
  saved: 'Enregistré. Les prochaines factures porteront cette adresse.',
  unopened:
    'Le formulaire n’a pas pu s’ouvrir. Vérifiez votre connexion, puis appuyez de nouveau sur « Modifier ».',
};

export const billToEdit: Catalogue['billToEdit'] = {
  heading: 'Facturer à',
  formHeading: 'Adresse de facturation',
  company: 'Société',
  companyMissing: 'Saisissez le nom de la société tel qu’il doit figurer sur les factures',
  contactName: 'Nom du contact',
  contactMissing: 'Saisissez le nom de la personne à qui vos factures sont adressées',
  handOver: 'Une autre personne doit se connecter ?',
  handOverAct: 'Demander le transfert du rôle de contact de facturation',
  countryFixed: 'Il détermine la taxe et l’entité qui vous facture.',
  countryAct: 'Demander le changement de pays',
  streetMissing: 'Saisissez la rue et le numéro, ou une boîte postale',
  cityMissing: 'Saisissez la ville',
  regionMissing: 'Choisissez dans la liste',
  regionUnlisted: 'Saisissez le nom',
  postalMissing: 'Saisissez le code postal : il est obligatoire dans ce pays',
  choose: 'Choisir',
  phone: 'Téléphone',
  phoneWrong:
    'Saisissez le numéro complet, ou avec + et l’indicatif du pays, par exemple {example}',
  phoneExtension:
    'Saisissez le numéro sans numéro de poste, par exemple {example}. Le poste n’est pas conservé.',
  consequence:
    'La modification s’applique aux factures émises à partir de maintenant. Les factures déjà émises gardent leur adresse.',
  onInvoices: 'Sur les factures aujourd’hui',
  saveFailed: 'L’adresse de facturation n’a pas été enregistrée',
};
