import type { Catalogue } from '../catalogue.js';

export const stripeProvider: Catalogue['stripeProvider'] = {
  outOfDocument:
    'Los campos de la tarjeta no se pueden mostrar en esta parte de la página: su elemento exterior no los deja llegar al documento. Pague en otra página o contacte con el responsable de esta.',
  unavailable:
    'No se ha podido conectar con el proveedor de pagos. Compruebe su conexión y vuelva a intentarlo.',
  incomplete: 'Complete los campos anteriores.',
};
