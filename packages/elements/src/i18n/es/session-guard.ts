import type { Catalogue } from '../catalogue.js';

export const sessionGuard: Catalogue['sessionGuard'] = {
  warningTitle: 'Su sesión se cerrará en {time}',
  warningText:
    'Mantenga la sesión para continuar. Lo que ha escrito se conserva en cualquier caso.',
  stay: 'Mantener la sesión',
  signOutNow: 'Cerrar sesión ahora',
  stayFailed: 'No se ha podido mantener su sesión',
  againTitle: 'Inicie sesión de nuevo para continuar',
  againText: 'Su sesión ha terminado. Lo que ha escrito sigue aquí.',
  againOther: 'Si inicia sesión otra persona, se borra lo que se ha escrito.',
  leave: 'Continuar sin iniciar sesión',
  confirmTitle: 'Confirme su identidad',
  confirmText: 'Escriba su contraseña de nuevo para hacer este cambio.',
  confirmAct: 'Confirmar',
  confirming: 'Confirmando',
  wrongPassword: 'La contraseña no es correcta. Compruébela y vuelva a intentarlo.',
};
