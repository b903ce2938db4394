import type { Catalogue } from '../catalogue.js';

export const testProvider: Catalogue['testProvider'] = {
  cardNote: 'Cartão de teste. Não se pede nenhum número de cartão real.',
  debitNote: 'Conta de teste. Não se pede nenhum número de conta real.',
  chooseCard: 'Escolha um dos cartões de teste.',
  chooseDebit: 'Escolha uma das contas de teste.',
  ending: 'com final {last4}',
  accountEnding: '{bank}, conta com final {last4}',
  'visa-ok': 'Visa, aceite',
  declined: 'Visa, recusado',
  'authentication-required': 'Visa, o banco pede confirmação',
  processing: 'MasterCard, fica em curso',
  expired: 'Visa, cartão expirado',
  'ach-ok': 'Conta de teste ACH, aceite',
  'sepa-ok': 'Conta de teste SEPA, aceite',
  bankTitle: 'O banco pede uma confirmação',
  bankText: 'Esta página faz as vezes do seu banco. Nada é cobrado antes da sua confirmação.',
  confirm: 'Confirmar',
  decline: 'Recusar',
};
