import type { Catalogue } from '../catalogue.js';

export const contactAttachments: Catalogue['contactAttachments'] = {
  attachment: 'Anhang',
  link: 'Keiner, nur ein Link',
  pdf: 'PDF',
  pdfAndXml: 'PDF und XML',
  hint: 'XML ist die Rechnung als Datensatz, für Buchhaltungssoftware.',
  asLink: 'Rechnungen als Link',
  asPdf: 'Rechnungen als PDF',
  asPdfAndXml: 'Rechnungen als PDF und XML',
  asOther: 'Rechnungen als {format}',
  change: 'Ändern',
  changeOf: 'Anhang für {email} ändern',
  heading: 'Rechnungen an {email}',
  saved: 'Der Anhang für {email} wurde geändert.',
  saveFailed: 'Der Anhang wurde nicht geändert',
  notOffered:
    'Wählen Sie einen der verbleibenden Anhänge: Dieser steht Ihrem Konto nicht mehr zur Verfügung',
};
