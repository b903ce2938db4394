import type { Catalogue } from '../catalogue.js';

export const pdf: Catalogue['pdf'] = {
  preparing: 'Préparation du PDF',
  preparingPart: 'Préparation du PDF, {percent} %',
  failedTitle: 'Impossible d’ouvrir le PDF',
  notReadable:
    'Le fichier reçu n’est pas un PDF complet ; nous ne l’avons donc pas ouvert. Réessayez dans un instant.',
  tabTitle: 'Préparation du PDF',
  tabText: 'Le document arrive et va s’ouvrir ici.',
};
