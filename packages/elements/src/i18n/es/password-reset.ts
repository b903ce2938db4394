import type { Catalogue } from '../catalogue.js';

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Definir una nueva contraseña',
  lead: 'Sustituye a la anterior. Después iniciará sesión con ella.',
  password: 'Nueva contraseña',
  rules: 'Su contraseña necesita',
  'too-short': '{length} caracteres o más',
  'needs-uppercase': 'una letra mayúscula',
  'needs-digit': 'una cifra',
  'needs-symbol': 'un símbolo, por ejemplo, ! o -',
  'same-as-user-id': 'ser distinta de su ID de usuario',
  met: 'cumplido',
  notMet: 'aún sin cumplir',
  show: 'Mostrar la contraseña',
  hide: 'Ocultar la contraseña',
  submit: 'Definir contraseña',
  submitting: 'Definiendo la contraseña',
  missing: 'Escriba una nueva contraseña.',
  broken: 'La contraseña no cumple todas las reglas indicadas más abajo.',
  failedTitle: 'No se ha podido definir la contraseña',
  rulesFailed: 'No se han podido cargar las reglas. Aun así, puede definir la contraseña.',
  doneHeading: 'Su contraseña está definida',
  doneText: 'Inicie sesión con ella ahora. Sus demás sesiones se han cerrado.',
  expiredHeading: 'Este enlace ya no se puede usar',
  expiredText:
    'Ya se ha usado o tiene más de 30 minutos. No ha cambiado nada. Solicite un nuevo enlace con su ID de usuario.',
  perhapsSetText:
    'Es posible que un intento anterior ya haya definido su contraseña. Pruebe a iniciar sesión con la nueva contraseña o solicite un nuevo enlace con su ID de usuario.',
  noLinkHeading: 'Abra el enlace de nuestro correo electrónico',
  noLinkText:
    'Una nueva contraseña se define con el enlace que enviamos por correo electrónico. Si no tiene ninguno, solicítelo con su ID de usuario.',
  askAct: 'Enviar',
};
