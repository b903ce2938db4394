import type { Catalogue } from '../catalogue.js';

export const portal: Catalogue['portal'] = {
  heading: 'Faturas Corporate',
  annual: 'Conta Corporate, faturas anuais em {currency:low}',
  annualShort: 'Faturas anuais em {currency:low}',
  otherwise: 'Conta Corporate, faturas em {currency:low}',
  failed: 'Não foi possível carregar a sua conta',
  signOut: 'Sair',
  signingOut: 'Saída em curso',
  signOutFailed: 'A sessão continua aberta',
  signIn: 'Entrar',
  sections: 'Faturas',
  overview: 'Visão geral',
  quotes: 'Cotações',
  invoices: 'Histórico de faturas',
  'payment-method': 'Método de pagamento',
  'purchase-orders': 'Ordens de compra',
  services: 'Serviços de conta',
  elsewhere: 'Está em “{place}”, na sua página de faturas.',
  waiting: {
    0: '{count} esperam a sua decisão',
    one: '{count} espera a sua decisão',
    other: '{count} esperam a sua decisão',
  },
  waitingRead: {
    0: '{count} esperam uma decisão',
    one: '{count} espera uma decisão',
    other: '{count} esperam uma decisão',
  },
  aside: 'Endereço e destinatários',
  representative: 'O seu representante',
  partFailed: 'Não foi possível carregar esta parte da página',
};
