import type { Catalogue } from '../catalogue.js';

export const sessionGuard: Catalogue['sessionGuard'] = {
  warningTitle: 'A sessão fecha-se daqui a {time}',
  warningText: 'Mantenha a sessão para continuar. O que escreveu conserva-se em qualquer caso.',
  stay: 'Manter a sessão',
  signOutNow: 'Sair agora',
  stayFailed: 'Não foi possível manter a sessão',
  againTitle: 'Entre de novo para continuar',
  againText: 'A sessão terminou. O que escreveu continua aqui.',
  againOther: 'Se entrar outra pessoa, o que foi escrito é apagado.',
  leave: 'Continuar sem entrar',
  confirmTitle: 'Confirme a sua identidade',
  confirmText: 'Escreva a senha de novo para fazer esta alteração.',
  confirmAct: 'Confirmar',
  confirming: 'Confirmação em curso',
  wrongPassword: 'A senha não está correta. Verifique-a e tente de novo.',
};
