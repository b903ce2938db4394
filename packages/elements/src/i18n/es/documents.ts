import type { Catalogue } from '../catalogue.js';

export const documents: Catalogue['documents'] = {
  ubl: 'XML para contabilidad (UBL)',
  cii: 'XML para contabilidad (CII)',
  'factur-x': 'PDF con datos (Factur-X)',
  xrechnung: 'XML para administraciones (XRechnung)',
  more: 'Más formatos de {number}',
  saving: 'Preparando el archivo',
  saved: 'Se ha guardado {name}.',
  failedTitle: 'No se ha podido guardar el archivo',
  altered:
    'El archivo no es el que indica la factura, por lo que no lo hemos guardado. Inténtelo de nuevo o consulte a los servicios de cuentas Corporate.',
  zipAs: 'ZIP de {count}: {format}',
};
