import type { Catalogue, EarlyCommon, EarlyErrors } from '../catalogue.js';

export const common: EarlyCommon = {
  loading: 'Carregamento',
  tryAgain: 'Tentar de novo',
  tryingAgain: 'Nova tentativa em curso',
  requestId: 'ID do pedido',
  copy: 'Copiar',
  copied: 'Copiado',
  copyOf: 'Copiar {what}',
  cancel: 'Cancelar',
  close: 'Fechar',
  back: 'Voltar',
  save: 'Guardar',
  saving: 'Gravação em curso',
  edit: 'Editar',
  view: 'Ver',
  optional: '(opcional)',
  none: 'Não há',
  done: 'Concluído',
  signedOutTitle: 'A sessão está fechada',
  signedOutText: 'Entre para ver esta parte.',
  notConfiguredTitle: 'O serviço de faturas ainda não está ligado',
  notConfiguredText: 'Esta página não indicou onde está o serviço de faturas.',
  brokenTitle: 'Esta parte da página deixou de funcionar',
  brokenText: 'Nada mudou na sua conta.',
  offlineTitle: 'Sem ligação à Internet',
  offlineText: 'Hora dos valores: {time}. São atualizados quando a ligação voltar.',
  staleTitle: 'Não foi possível atualizar',
  staleText: 'Hora dos valores: {time}.',
  nothingChanged: 'Nada mudou na sua conta.',
  about: '{label}: {message:low}',
  correct: {
    one: 'Corrija {count} dado antes de guardar',
    other: 'Corrija {count} dados antes de guardar',
  },
  tooLong: 'Use no máximo {limit} caracteres. Remova {over}.',
  continueTitle: 'Continuar de onde parou?',
  continueText: 'A sessão terminou antes do envio. Ainda não foi enviado nada.',
  continueAct: 'Continuar',
  unsure: 'Ainda não sabemos se a alteração foi guardada',
  unsureText:
    'Pressione o botão de novo: a operação só é feita uma vez, mesmo que a primeira tentativa tenha resultado.',
  opensInNewTab: '(abre numa nova página)',
};

export const errors: EarlyErrors = {
  network: 'O serviço de faturas está inacessível. Verifique a ligação à Internet e tente de novo.',
  timeout: 'O serviço de faturas demorou demasiado a responder. Tente de novo daqui a pouco.',
  aborted: 'A operação foi interrompida antes do fim.',
  parse: 'Não foi possível ler a resposta do serviço de faturas. Tente de novo daqui a pouco.',
  problem: 'O serviço de faturas respondeu com um erro. Tente de novo daqui a pouco.',
  internal: 'O serviço de faturas respondeu com um erro. Tente de novo daqui a pouco.',
  unavailable:
    'O serviço de faturas não está disponível agora. Tente de novo dentro de alguns minutos.',
  'too-many-requests': 'Houve demasiadas tentativas. Tente de novo dentro de alguns minutos.',
  'not-signed-in': 'A sessão está fechada. Entre para continuar.',
  'session-expired':
    'A sessão terminou. Entre de novo para continuar; o que escreveu continua aqui.',
  forbidden:
    'O seu ID de utilizador não permite esta ação. O responsável principal pelas faturas pode fazê-la.',
  'not-found': 'Não foi encontrado na sua conta.',
  'validation-failed': 'Algum dos dados introduzidos tem de ser corrigido.',
};

export const invoiceStatus: Catalogue['invoiceStatus'] = {
  open: 'Em aberto',
  overdue: 'Vencida',
  partial: 'Paga em parte',
  processing: 'Em curso',
  paid: 'Paga',
  credit: 'Nota de crédito',
  overdueBy: { one: 'Vencida há {days} dia', other: 'Vencida há {days} dias' },
};

export const paymentWays: Catalogue['paymentWays'] = {
  card: 'Cartão',
  bankTransfer: 'Transferência bancária',
  check: 'Cheque',
  directDebit: 'Débito direto',
  ending: '{brand} com final {last4}',
  accountEnding: '{bank}, conta com final {last4}',
  toPayByTransfer: 'Para pagar por transferência bancária',
  toPayByCheck: 'Para pagar com cheque',
  toPay: 'Para pagar sem cartão',
  beneficiary: 'Beneficiário',
  reference: 'Referência',
  lastChanged:
    'Última alteração destes dados: {date}. Nunca anunciamos uma alteração apenas por e-mail.',
};
