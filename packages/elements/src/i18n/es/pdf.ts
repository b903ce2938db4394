import type { Catalogue } from '../catalogue.js';

export const pdf: Catalogue['pdf'] = {
  preparing: 'Preparando el PDF',
  preparingPart: 'Preparando el PDF, {percent} %',
  failedTitle: 'No se ha podido abrir el PDF',
  notReadable:
    'El archivo recibido no es un PDF completo, así que no lo hemos abierto. Vuelva a intentarlo en un momento.',
  tabTitle: 'Preparando el PDF',
  tabText: 'El documento se abrirá aquí en un momento.',
};
