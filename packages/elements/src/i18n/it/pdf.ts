import type { Catalogue } from '../catalogue.js';

export const pdf: Catalogue['pdf'] = {
  preparing: 'Preparazione del PDF',
  preparingPart: 'Preparazione del PDF, {percent}%',
  failedTitle: 'Impossibile aprire il PDF',
  notReadable:
    'Il file ricevuto non è un PDF completo, perciò non lo abbiamo aperto. Riprovi tra un momento.',
  tabTitle: 'Preparazione del PDF',
  tabText: 'Il documento si aprirà qui tra un momento.',
};
