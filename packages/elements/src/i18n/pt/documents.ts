import type { Catalogue } from '../catalogue.js';

export const documents: Catalogue['documents'] = {
  ubl: 'XML para a contabilidade (UBL)',
  cii: 'XML para a contabilidade (CII)',
  'factur-x': 'PDF com dados (Factur-X)',
  xrechnung: 'XML para organismos públicos (XRechnung)',
  more: 'Mais formatos de {number}',
  saving: 'Preparação do ficheiro',
  saved: '{name} foi guardado.',
  failedTitle: 'Não foi possível guardar o ficheiro',
  altered:
    'O ficheiro não é o que a fatura indica, por isso não foi guardado. Tente de novo ou consulte os serviços de contas Corporate.',
  zipAs: 'ZIP de {count}: {format}',
};
