import type { Catalogue } from '../catalogue.js';

export const paymentMethod: Catalogue['paymentMethod'] = {
  heading: 'Método de pagamento',
  card: 'Cartão de crédito ou débito',
  bankTransfer: 'Pagamento online/transferência bancária',
  check: 'Cheque',
  directDebit: 'Débito direto/ACH/transferência bancária periódica',
  expires: 'Expira {expiry}',
  expired: 'Expirado {expiry}',
  change: 'Alterar',
  expiresOn: {
    0: 'Este cartão expira hoje, {date}.',
    1: 'Este cartão expira amanhã, {date}.',
    other: 'Este cartão expira em {date}, daqui a {days} dias.',
  },
  expiresText: 'Substitua-o até lá para continuar a pagar faturas com o cartão guardado.',
  expiresRead: 'Depois disso, já não se podem pagar faturas com este cartão.',
  expiredRead: 'Já não se podem pagar faturas com este cartão.',
  expiredOn: 'Este cartão expirou em {date}.',
  expiredText: 'Já não serve para pagar faturas. Substitua-o ou pague com um cartão novo.',
  details: 'Detalhes',
  kind: 'Tipo',
  payNow: 'Utilização',
  payNowText: 'É a primeira opção ao pagar; só é cobrado após a sua confirmação',
  payNowRead: 'É a primeira opção num pagamento; só é cobrado após a confirmação',
  acceptedBrands: 'Cartões aceites',
  bank: 'Banco',
  collected: 'Cobrança',
  collectedText: 'Cada fatura no seu vencimento',
  mandate: 'Mandato',
  mandateFacts: '{id}, versão {version}, aceite em {date}',
  mandateRead: 'Ler o mandato',
  transferText:
    'A sua empresa paga cada fatura por transferência. Indique exatamente esta referência.',
  checkText:
    'A sua empresa envia um cheque por cada fatura. Escreva nele exatamente esta referência.',
  held: 'O prestador de pagamentos guarda os números de cartão e de conta bancária. Nós só guardamos o que vê aqui.',
  anotherCard:
    'As faturas em aberto podem ser pagas com outro cartão a qualquer momento: {history}',
  byCard: 'As faturas em aberto podem ser pagas com cartão a qualquer momento: {history}',
  history: 'Histórico de faturas',
  readOnly:
    'Pode ver estes dados, mas não alterá-los. O responsável principal pelas faturas da conta pode.',
  failed: 'Não foi possível carregar o método de pagamento',
  detailsFailed: 'Não foi possível carregar os dados bancários.',

  editHeading: 'Alterar o método de pagamento',
  onFileNow: 'Guardado atualmente: {method}',
  withExpiry: '{method}, expira {expiry}',
  transferHint: 'A sua empresa paga por transferência; mostramos os dados bancários e a referência',
  checkHint: 'A sua empresa envia um cheque; mostramos o endereço e a referência',
  debitHint: 'Cobramos cada fatura no seu vencimento',
  detailsAfterSave: 'Os dados e a referência a indicar são mostrados depois de guardar.',
  fieldsLoading: 'Carregamento dos campos',
  fieldsFailedTitle: 'Não foi possível mostrar os campos',
  fieldsFailedText: 'Verifique a ligação à Internet e tente de novo. Nada mudou.',
  fieldsError:
    'Não foi possível guardar os dados introduzidos. Verifique-os e pressione “Guardar” de novo.',
  noProvider:
    'Nesta página não se podem introduzir dados de cartão ou bancários. Consulte os serviços de contas Corporate.',
  version: 'Versão {version}',
  consent: 'Li o mandato e tenho poderes para o assinar em nome de {company}',
  consentMissing:
    'Marque esta caixa para assinar o mandato. Sem ele, não podemos cobrar na sua conta.',
  noMandate: 'De momento, o débito direto não está disponível para esta conta.',
  chooseKind: 'Escolha como deseja pagar.',
  notice: 'É enviado um aviso da alteração a {email}.',
  noticeMain: 'É enviado um aviso da alteração ao responsável principal pelas faturas.',
  saved: 'O método de pagamento foi alterado',
  saveFailed: 'O método de pagamento não foi alterado',
  tooManyWait: 'Pode tentar de novo daqui a {time}.',
  changedTitle: 'Entretanto, o método de pagamento foi alterado noutro lugar',
  changedText:
    'Guardado atualmente: {method}. Nada foi substituído. Pressione “Guardar” para o substituir pela sua escolha.',
  unknownTitle: 'Ainda não sabemos se o método de pagamento foi alterado',
  unknownText:
    'Não chegou uma resposta clara. Pressione “Guardar” de novo: a alteração só é guardada uma vez, mesmo que a primeira tentativa tenha resultado.',
  refused: {
    'expired-card': 'Este cartão expirou. Use outro.',
    'brand-not-accepted': 'Aqui não se aceitam cartões desta marca. Use outro.',
    unknown: 'Introduza os dados de novo; os anteriores já não podem ser usados.',
    changed: 'O texto do mandato mudou. Leia-o de novo e depois assine-o.',
    'not-allowed': 'Esta conta não pode pagar assim. Escolha outro método de pagamento.',
  },

  whatChanges: 'O que muda',
  changesOpen: 'As faturas em aberto continuam a poder ser pagas com cartão.',
  changesCard:
    'A partir de agora, “Pagar agora” propõe primeiro este cartão. Só é cobrado após a sua confirmação.',
  changesTransfer: 'A partir da próxima fatura, a sua empresa paga por transferência bancária.',
  changesCheck: 'A partir da próxima fatura, a sua empresa envia um cheque.',
  changesDebit: 'A partir da próxima fatura, cobramos na sua conta bancária na data de vencimento.',
  over: 'Acima de {threshold}',
  overText:
    'Sem um cartão guardado, as cotações acima deste total exigem um número de ordem de compra.',
};
