import type { Catalogue } from '../catalogue.js';

export const testProvider: Catalogue['testProvider'] = {
  cardNote: 'Tarjeta de prueba. No se pide ningún número de tarjeta real.',
  debitNote: 'Cuenta de prueba. No se pide ningún número de cuenta real.',
  chooseCard: 'Elija una de las tarjetas de prueba.',
  chooseDebit: 'Elija una de las cuentas de prueba.',
  ending: 'terminada en {last4}',
  accountEnding: '{bank}, cuenta terminada en {last4}',
  'visa-ok': 'Visa, aceptada',
  declined: 'Visa, rechazada',
  'authentication-required': 'Visa, el banco pide confirmación',
  processing: 'MasterCard, queda en proceso',
  expired: 'Visa, tarjeta caducada',
  'ach-ok': 'Cuenta de prueba ACH, aceptada',
  'sepa-ok': 'Cuenta de prueba SEPA, aceptada',
  bankTitle: 'El banco le pide una confirmación',
  bankText: 'Esta página hace de su banco. No se cobra nada antes de que usted confirme.',
  confirm: 'Confirmar',
  decline: 'Rechazar',
};
