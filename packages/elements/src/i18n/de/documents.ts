import type { Catalogue } from '../catalogue.js';

export const documents: Catalogue['documents'] = {
  ubl: 'XML für die Buchhaltung (UBL)',
  cii: 'XML für die Buchhaltung (CII)',
  'factur-x': 'PDF mit Daten (Factur-X)',
  xrechnung: 'XML für Behörden (XRechnung)',
  more: 'Weitere Formate von {number}',
  saving: 'Datei wird vorbereitet',
  saved: '{name} wurde gespeichert.',
  failedTitle: 'Die Datei konnte nicht gespeichert werden',
  altered:
    'Die Datei ist nicht die, die in der Rechnung angegeben ist, und wurde daher nicht gespeichert. Versuchen Sie es erneut, oder fragen Sie die Corporate-Kundenbetreuung.',
  zipAs: 'ZIP mit {count}: {format}',
};
