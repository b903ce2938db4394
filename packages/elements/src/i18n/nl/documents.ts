import type { Catalogue } from '../catalogue.js';

export const documents: Catalogue['documents'] = {
  ubl: 'XML voor de boekhouding (UBL)',
  cii: 'XML voor de boekhouding (CII)',
  'factur-x': 'PDF met gegevens (Factur-X)',
  xrechnung: 'XML voor overheden (XRechnung)',
  more: 'Meer formaten van {number}',
  saving: 'Bestand wordt voorbereid',
  saved: '{name} is opgeslagen.',
  failedTitle: 'Het bestand kan niet worden opgeslagen',
  altered:
    'Het bestand is niet het bestand dat de factuur noemt en is daarom niet opgeslagen. Probeer het opnieuw of vraag het Corporate-accountbeheer.',
  zipAs: 'ZIP van {count}: {format}',
};
