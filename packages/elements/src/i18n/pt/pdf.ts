import type { Catalogue } from '../catalogue.js';

export const pdf: Catalogue['pdf'] = {
  preparing: 'Preparação do PDF',
  preparingPart: 'Preparação do PDF, {percent}%',
  failedTitle: 'Não foi possível abrir o PDF',
  notReadable:
    'O documento recebido não é um PDF completo, por isso não o abrimos. Tente de novo daqui a pouco.',
  tabTitle: 'Preparação do PDF',
  tabText: 'O documento abre aqui dentro de momentos.',
};
