import type { Catalogue } from '../catalogue.js';

export const contactAttachments: Catalogue['contactAttachments'] = {
  attachment: 'Allegato',
  link: 'Nessuno, solo un link',
  pdf: 'PDF',
  pdfAndXml: 'PDF e XML',
  hint: 'L’XML è la fattura in forma di dati, per un software di contabilità.',
  asLink: 'Fatture tramite link',
  asPdf: 'Fatture in PDF',
  asPdfAndXml: 'Fatture in PDF e XML',
  asOther: 'Fatture in formato {format}',
  change: 'Modifica',
  changeOf: 'Modifica l’allegato per {email}',
  heading: 'Fatture inviate a {email}',
  saved: 'L’allegato per {email} è stato modificato.',
  saveFailed: 'L’allegato non è stato modificato',
  notOffered: 'Scelga una delle altre opzioni: il suo account non dispone più di questo allegato',
};
