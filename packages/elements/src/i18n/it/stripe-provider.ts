import type { Catalogue } from '../catalogue.js';

export const stripeProvider: Catalogue['stripeProvider'] = {
  outOfDocument:
    'I campi della carta non possono essere mostrati in questa parte della pagina: il suo elemento esterno non li lascia arrivare al documento. Paghi su un’altra pagina o contatti il responsabile di questa.',
  unavailable:
    'Il fornitore di servizi di pagamento non è raggiungibile. Verifichi la connessione, poi riprovi.',
  incomplete: 'Compili i campi qui sopra.',
};
