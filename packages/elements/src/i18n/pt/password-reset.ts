import type { Catalogue } from '../catalogue.js';

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Definir uma nova senha',
  lead: 'Substitui a anterior. Serve para entrar a partir de agora.',
  password: 'Nova senha',
  rules: 'A senha precisa de',
  'too-short': '{length} caracteres ou mais',
  'needs-uppercase': 'uma letra maiúscula',
  'needs-digit': 'um algarismo',
  'needs-symbol': 'um símbolo, por exemplo, ! ou -',
  'same-as-user-id': 'ser diferente do ID de utilizador',
  met: 'cumprido',
  notMet: 'ainda por cumprir',
  show: 'Mostrar a senha',
  hide: 'Ocultar a senha',
  submit: 'Definir senha',
  submitting: 'Definição em curso',
  missing: 'Escreva uma nova senha.',
  broken: 'A senha não cumpre todas as regras abaixo.',
  failedTitle: 'Não foi possível definir a senha',
  rulesFailed: 'Não foi possível carregar as regras. Mesmo assim, pode definir a senha.',
  doneHeading: 'A senha está definida',
  doneText: 'Use-a agora para entrar. As suas outras sessões foram fechadas.',
  expiredHeading: 'Este link já não pode ser usado',
  expiredText:
    'Já foi usado ou tem mais de 30 minutos. Nada mudou. Solicite um novo link com o seu ID de utilizador.',
  perhapsSetText:
    'Uma tentativa anterior pode já ter definido a senha. Experimente entrar com a nova senha ou solicite um novo link com o seu ID de utilizador.',
  noLinkHeading: 'Abra o link do nosso e-mail',
  noLinkText:
    'Uma nova senha define-se com o link que enviamos por e-mail. Se não tem nenhum, solicite-o com o seu ID de utilizador.',
  askAct: 'Enviar',
};
