import type { Catalogue } from '../catalogue.js';

export const pdf: Catalogue['pdf'] = {
  preparing: 'PDF wordt klaargezet',
  preparingPart: 'PDF wordt klaargezet, {percent}%',
  failedTitle: 'De PDF kan niet worden geopend',
  notReadable:
    'Het ontvangen bestand is geen volledige PDF, daarom hebben we het niet geopend. Probeer het zo dadelijk opnieuw.',
  tabTitle: 'PDF wordt klaargezet',
  tabText: 'Het document wordt hier zo geopend.',
};
