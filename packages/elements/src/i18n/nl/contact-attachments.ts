import type { Catalogue } from '../catalogue.js';

export const contactAttachments: Catalogue['contactAttachments'] = {
  attachment: 'Bijlage',
  link: 'Geen, alleen een link',
  pdf: 'PDF',
  pdfAndXml: 'PDF en XML',
  hint: 'XML is de factuur als gegevens, voor boekhoudsoftware.',
  asLink: 'Facturen als link',
  asPdf: 'Facturen als PDF',
  asPdfAndXml: 'Facturen als PDF en XML',
  asOther: 'Facturen als {format}',
  change: 'Wijzigen',
  changeOf: 'Bijlage voor {email} wijzigen',
  heading: 'Facturen aan {email}',
  saved: 'De bijlage voor {email} is gewijzigd.',
  saveFailed: 'De bijlage is niet gewijzigd',
  notOffered: 'Kies een van de andere mogelijkheden: uw account heeft deze bijlage niet meer',
};
