import type { Catalogue } from '../catalogue.js';

export const contactAttachments: Catalogue['contactAttachments'] = {
  attachment: 'Pièce jointe',
  link: 'Aucune, un lien seulement',
  pdf: 'PDF',
  pdfAndXml: 'PDF et XML',
  hint: 'Le XML est la facture sous forme de données, pour un logiciel de comptabilité.',
  asLink: 'Factures par lien',
  asPdf: 'Factures en PDF',
  asPdfAndXml: 'Factures en PDF et XML',
  asOther: 'Factures au format {format}',
  change: 'Modifier',
  changeOf: 'Modifier la pièce jointe pour {email}',
  heading: 'Factures envoyées à {email}',
  saved: 'La pièce jointe pour {email} a été modifiée.',
  saveFailed: 'La pièce jointe n’a pas été modifiée',
  notOffered:
    'Choisissez l’une des autres options : votre compte ne dispose plus de cette pièce jointe',
};
