import type { Catalogue } from '../catalogue.js';

export const documents: Catalogue['documents'] = {
  ubl: 'XML pour la comptabilité (UBL)',
  cii: 'XML pour la comptabilité (CII)',
  'factur-x': 'PDF avec données (Factur-X)',
  xrechnung: 'XML pour les administrations (XRechnung)',
  more: 'Autres formats de {number}',
  saving: 'Préparation du fichier',
  saved: '{name} a été enregistré.',
  failedTitle: 'Impossible d’enregistrer le fichier',
  altered:
    'Le fichier n’est pas celui que la facture indique : nous ne l’avons pas enregistré. Réessayez, ou contactez les services des comptes Corporate.',
  zipAs: 'ZIP de {count} : {format}',
};
