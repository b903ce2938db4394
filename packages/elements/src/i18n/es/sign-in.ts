import type { Catalogue } from '../catalogue.js';

export const login: Catalogue['login'] = {
  heading: 'Facturación Corporate',
  lead: 'Inicie sesión para ver presupuestos, facturas y pagos.',
  userId: 'ID de usuario',
  password: 'Contraseña',
  signIn: 'Iniciar sesión',
  signingIn: 'Iniciando sesión',
  forgot: '¿Ha olvidado su contraseña?',
  userIdMissing: 'Escriba su ID de usuario. Figura en cada factura.',
  passwordMissing: 'Escriba su contraseña.',
  invalidUserId: 'ID de usuario no válido',
  invalidUserIdText:
    'Un ID de usuario es un nombre de usuario, como acme-billing, o una dirección de correo electrónico. Figura en cada factura.',
  invalidPair: 'ID de usuario/contraseña no válidos',
  invalidPairText: 'Compruebe ambos y vuelva a intentarlo.',
  failedTitle: 'No se ha podido iniciar la sesión',
  tooMany: 'Demasiados intentos',
  tooManyWait: 'Podrá volver a intentarlo en {time}.',
  tooManyOver: 'Ya puede volver a intentarlo.',
  trouble: '¿Algún problema?',
  where: '¿Dónde está mi ID de usuario?',
  whereText:
    'Figura en cada factura, junto al contacto de facturación. No es su usuario de RescueAssist.',
  sampleInvoice: 'Factura INV-0000-0000',
  sampleContact: 'Contacto de facturación',
  samplePerson: 'Alex Ejemplo',
  sampleUserId: 'usuario-ejemplo',
  signedInAs: 'Sesión de {name}, {userId}',
  signOut: 'Cerrar sesión',
  signingOut: 'Cerrando sesión',
  signOutFailed: 'Su sesión sigue abierta',
};

export const loginHelp: Catalogue['loginHelp'] = {
  troubleLead: 'Hay dos motivos posibles.',
  troubleContact: 'Usted no es un contacto de facturación de la cuenta.',
  troubleContactText: 'Su factura indica quién lo es.',
  troublePair: 'El ID de usuario o la contraseña no son correctos.',
  troublePairText:
    'Busque el ID de usuario en una factura. Para obtener una nueva contraseña: {forgot}',
  stuck: '¿Sigue teniendo problemas? Contacte con asistencia: {ways}.',
  stuckHours: '¿Sigue teniendo problemas? Contacte con asistencia: {ways}, {hours}.',
  supportPage: 'la página de asistencia',
  forgotHeading: '¿Ha olvidado su contraseña?',
  forgotLead:
    'Escriba su ID de usuario. Enviamos por correo electrónico un enlace para definir una nueva contraseña.',
  submit: 'Enviar',
  sending: 'Enviando',
  sendFailed: 'No se ha podido solicitar el enlace',
  sentHeading: 'Revise su correo electrónico',
  sentText:
    'Si {userId} pertenece a un contacto de facturación, un enlace para definir una nueva contraseña va de camino a la dirección de correo electrónico que tenemos de esa persona.',
  sentOnce: 'El enlace funciona una sola vez y es válido durante 30 minutos.',
  sentNothing:
    '¿No llega nada al cabo de unos minutos? Mire en la carpeta de correo no deseado y compruebe después el ID de usuario en una factura.',
  sentFirst: '¿Es su primera vez aquí? También así se define la primera contraseña.',
  backToSignIn: 'Volver al inicio de sesión',
  sendAgain: 'Enviar de nuevo',
  sendAgainIn: 'Enviar de nuevo en {time}',
};

export const passwordReset: Catalogue['passwordReset'] = {
  heading: 'Definir una nueva contraseña',
  lead: 'Sustituye a la anterior. Después iniciará sesión con ella.',
  password: 'Nueva contraseña',
  rules: 'Su contraseña necesita',
  rulesAre: 'Su contraseña necesita {rules}.',
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
