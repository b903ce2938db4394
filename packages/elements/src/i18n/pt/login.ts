import type { Catalogue } from '../catalogue.js';

export const login: Catalogue['login'] = {
  heading: 'Faturas Corporate',
  lead: 'Entre para ver cotações, faturas e pagamentos.',
  userId: 'ID de utilizador',
  password: 'Senha',
  signIn: 'Entrar',
  signingIn: 'Entrada em curso',
  forgot: 'Esqueceu a senha?',
  userIdMissing: 'Escreva o seu ID de utilizador. Consta em cada fatura.',
  passwordMissing: 'Escreva a sua senha.',
  invalidUserId: 'ID de utilizador inválido',
  invalidUserIdText:
    'Um ID de utilizador é um nome de utilizador, como acme-billing, ou um endereço de e-mail. Consta em cada fatura.',
  invalidPair: 'ID de utilizador/senha inválidos',
  invalidPairText: 'Verifique ambos e tente de novo.',
  failedTitle: 'Não foi possível entrar',
  tooMany: 'Demasiadas tentativas',
  tooManyWait: 'Pode tentar de novo daqui a {time}.',
  tooManyOver: 'Já pode tentar de novo.',
  trouble: 'Algum problema?',
  where: 'Onde está o meu ID de utilizador?',
  whereText:
    'Consta em cada fatura, junto ao responsável pelas faturas. Não é o seu acesso RescueAssist.',
  sampleInvoice: 'Fatura INV-0000-0000',
  sampleContact: 'Responsável pelas faturas',
  samplePerson: 'Alex Exemplo',
  sampleUserId: 'id-exemplo',
  signedInAs: 'Sessão de {name}, {userId}',
  signOut: 'Sair',
  signingOut: 'Saída em curso',
  signOutFailed: 'A sessão continua aberta',
};

export const loginHelp: Catalogue['loginHelp'] = {
  troubleLead: 'Há duas explicações possíveis.',
  troubleContact: 'Não é um responsável pelas faturas da conta.',
  troubleContactText: 'A fatura indica o nome dessa pessoa.',
  troublePair: 'O ID de utilizador ou a senha não estão corretos.',
  troublePairText: 'Procure o ID de utilizador numa fatura. Para uma nova senha: {forgot}',
  stuck: 'O problema continua? Fale com o suporte: {ways}',
  or: 'ou',
  supportPage: 'a página de suporte',
  forgotHeading: 'Esqueceu a senha?',
  forgotLead:
    'Escreva o seu ID de utilizador. Enviamos por e-mail um link para definir uma nova senha.',
  submit: 'Enviar',
  sending: 'Envio em curso',
  sendFailed: 'Não foi possível solicitar o link',
  sentHeading: 'Consulte o seu e-mail',
  sentText:
    'Se {userId} pertence a um responsável pelas faturas, um link para definir uma nova senha está a caminho do endereço de e-mail que temos dessa pessoa.',
  sentOnce: 'O link funciona uma só vez e é válido durante 30 minutos.',
  sentNothing:
    'Não chega nada ao fim de alguns minutos? Veja a pasta de spam e verifique depois o ID de utilizador numa fatura.',
  sentFirst: 'É a primeira vez? A primeira senha também se define assim.',
  backToSignIn: 'Voltar à página de entrada',
  sendAgain: 'Enviar de novo',
  sendAgainIn: 'Enviar de novo daqui a {time}',
};
