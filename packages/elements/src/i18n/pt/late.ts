import type { LateCommon, LateErrors } from '../catalogue.js';

export const common: LateCommon = {
  changedElsewhereTitle: 'Estes dados foram alterados noutro lugar',
  changedElsewhereText: 'O que escreveu continua aqui. Carregue os novos valores quando quiser.',
  loadNewValues: 'Carregar os novos valores',
  conflictTitle: 'Entretanto, outra pessoa guardou uma alteração',
  conflictText: 'Nada foi substituído. Escolha os valores a manter e guarde.',
  conflictMerged:
    'Nada foi substituído. A alteração dessa pessoa está abaixo; verifique-a e guarde.',
  conflictTaken: 'Alteração dessa pessoa: {fields}',
  yours: 'O seu valor',
  theirs: 'Valor guardado',
};

export const errors: LateErrors = {
  'session-changed': 'Outra pessoa entrou neste navegador. Recarregue a página para continuar.',
  framed:
    'Esta página é mostrada dentro de outro site, que pode encobrir aquilo em que clica. Abra-a numa página própria do navegador para continuar.',
  csrf: 'Não foi possível confirmar a sessão. Recarregue a página e tente de novo.',
  'reauthentication-required': 'Confirme a senha para continuar.',
  'country-not-editable':
    'O país não pode ser alterado aqui. Consulte os serviços de contas Corporate.',
  'purchase-order-required': 'Esta encomenda exige um número de ordem de compra.',
  'purchase-order-exists': 'Este número de ordem de compra já está na sua conta.',
  'amount-exceeds-balance': 'O valor é superior ao que falta pagar desta fatura.',
  'no-card-on-file': 'Não há nenhum cartão guardado. Use um cartão novo para este pagamento.',
  'payment-declined':
    'O banco recusou o pagamento. Nada foi cobrado. Use outro cartão ou consulte o banco.',
  'quote-expired': 'Esta cotação expirou. Solicite uma nova.',
  'quote-not-pending': 'Já foi tomada uma decisão sobre esta cotação.',
  'contact-exists': 'Este endereço já recebe as suas faturas.',
  'contact-limit-reached': 'A lista de destinatários está completa. Remova primeiro um endereço.',
  'main-contact': 'O responsável principal pelas faturas recebe-as sempre.',
  'precondition-required': 'Esta página está desatualizada. Recarregue-a e tente de novo.',
  'precondition-failed':
    'Entretanto, estes dados foram alterados noutro lugar. Nada foi substituído.',
  'idempotency-key-missing':
    'Não foi possível enviar com segurança. Recarregue a página e tente de novo.',
  'idempotency-key-reused': 'Verificamos o resultado da sua tentativa anterior.',
  'request-in-progress': 'A sua tentativa anterior ainda está em curso.',
  'reset-link-expired': 'Este link já foi usado ou tem mais de 30 minutos. Solicite um novo.',
  'invalid-user-id': 'ID de utilizador inválido',
  'invalid-credentials': 'ID de utilizador/senha inválidos',
};
