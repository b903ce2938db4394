import type { Catalogue } from '../catalogue.js';

export const pdf: Catalogue['pdf'] = {
  preparing: 'PDF wird vorbereitet',
  preparingPart: 'PDF wird vorbereitet, {percent}\u00a0%',
  failedTitle: 'Das PDF konnte nicht geöffnet werden',
  notReadable:
    'Die empfangene Datei ist kein vollständiges PDF, deshalb haben wir sie nicht geöffnet. Versuchen Sie es gleich noch einmal.',
  tabTitle: 'PDF wird vorbereitet',
  tabText: 'Das Dokument öffnet sich gleich hier.',
};
