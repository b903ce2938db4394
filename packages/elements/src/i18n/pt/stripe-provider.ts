import type { Catalogue } from '../catalogue.js';

export const stripeProvider: Catalogue['stripeProvider'] = {
  outOfDocument:
    'Os campos do cartão não podem ser mostrados nesta parte da página: o seu elemento exterior não os deixa chegar ao documento. Pague noutra página ou fale com o responsável por esta.',
  unavailable:
    'O prestador de pagamentos está inacessível. Verifique a ligação à Internet e tente de novo.',
  incomplete: 'Preencha os campos acima.',
};
