import type { Catalogue } from '../catalogue.js';

export const documents: Catalogue['documents'] = {
  ubl: 'XML per la contabilità (UBL)',
  cii: 'XML per la contabilità (CII)',
  'factur-x': 'PDF con dati (Factur-X)',
  xrechnung: 'XML per le amministrazioni (XRechnung)',
  more: 'Altri formati di {number}',
  saving: 'Preparazione del file',
  saved: '{name} è stato salvato.',
  failedTitle: 'Impossibile salvare il file',
  altered:
    'Il file non è quello indicato dalla fattura, quindi non è stato salvato. Riprovi o contatti i servizi account Corporate.',
  zipAs: 'ZIP di {count}: {format}',
};
