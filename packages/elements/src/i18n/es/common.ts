import type { Catalogue, EarlyCommon, EarlyErrors } from '../catalogue.js';

export const common: EarlyCommon = {
  loading: 'Cargando',
  tryAgain: 'Reintentar',
  tryingAgain: 'Reintentando',
  requestId: 'ID de petición',
  copy: 'Copiar',
  copied: 'Copiado',
  copyOf: 'Copiar {what}',
  cancel: 'Cancelar',
  close: 'Cerrar',
  back: 'Atrás',
  save: 'Guardar',
  saving: 'Guardando',
  edit: 'Editar',
  view: 'Ver',
  optional: '(opcional)',
  none: 'No hay',
  done: 'Listo',
  signedOutTitle: 'No ha iniciado sesión',
  signedOutText: 'Inicie sesión para ver esta parte.',
  notConfiguredTitle: 'La facturación aún no está conectada',
  notConfiguredText: 'Esta página no ha indicado dónde está el servicio de facturación.',
  brokenTitle: 'Esta parte de la página ha dejado de funcionar',
  brokenText: 'No ha cambiado nada en su cuenta.',
  offlineTitle: 'No tiene conexión',
  offlineText: 'Hora de las cifras: {time}. Se actualizarán cuando vuelva la conexión.',
  staleTitle: 'No se ha podido actualizar',
  staleText: 'Hora de las cifras: {time}.',
  nothingChanged: 'No ha cambiado nada en su cuenta.',
  about: '{label}: {message:low}',
  correct: {
    one: 'Corrija {count} dato antes de guardar',
    other: 'Corrija {count} datos antes de guardar',
  },
  tooLong: 'Use {limit} caracteres como máximo. Quite {over}.',
  continueTitle: '¿Continuar donde lo dejó?',
  continueText: 'Su sesión terminó antes del envío. Aún no se ha enviado nada.',
  continueAct: 'Continuar',
  unsure: 'Aún no sabemos si el cambio se ha guardado',
  unsureText:
    'Pulse el botón de nuevo: solo se hace una vez, aunque el primer intento se haya completado.',
  opensInNewTab: '(se abre en una pestaña nueva)',
};

export const errors: EarlyErrors = {
  network:
    'No podemos conectar con el servicio de facturación. Compruebe su conexión y vuelva a intentarlo.',
  timeout:
    'El servicio de facturación ha tardado demasiado en responder. Vuelva a intentarlo en un momento.',
  aborted: 'La operación se ha interrumpido antes de terminar.',
  parse:
    'No se ha podido leer la respuesta del servicio de facturación. Vuelva a intentarlo en un momento.',
  problem:
    'El servicio de facturación ha respondido con un error. Vuelva a intentarlo en un momento.',
  internal:
    'El servicio de facturación ha respondido con un error. Vuelva a intentarlo en un momento.',
  unavailable:
    'El servicio de facturación no está disponible ahora. Vuelva a intentarlo en unos minutos.',
  'too-many-requests': 'Ha habido demasiados intentos. Vuelva a intentarlo en unos minutos.',
  'not-signed-in': 'No ha iniciado sesión. Inicie sesión para continuar.',
  'session-expired':
    'Su sesión ha terminado. Inicie sesión de nuevo para continuar; lo que ha escrito sigue aquí.',
  forbidden:
    'Su ID de usuario no permite esta acción. Su contacto de facturación principal puede realizarla.',
  'not-found': 'No lo hemos encontrado en su cuenta.',
  'validation-failed': 'Hay que corregir algún dato de los que ha introducido.',
};

export const invoiceStatus: Catalogue['invoiceStatus'] = {
  open: 'Pendiente',
  overdue: 'Vencida',
  partial: 'Pagada en parte',
  processing: 'En proceso',
  paid: 'Pagada',
  credit: 'Factura rectificativa',
  overdueBy: { one: 'Vencida hace {days} día', other: 'Vencida hace {days} días' },
};

export const paymentWays: Catalogue['paymentWays'] = {
  card: 'Tarjeta',
  bankTransfer: 'Transferencia bancaria',
  check: 'Cheque',
  directDebit: 'Domiciliación bancaria',
  ending: '{brand} terminada en {last4}',
  accountEnding: '{bank}, cuenta terminada en {last4}',
  toPayByTransfer: 'Para pagar por transferencia bancaria',
  toPayByCheck: 'Para pagar con cheque',
  toPay: 'Para pagar sin tarjeta',
  beneficiary: 'Beneficiario',
  reference: 'Referencia',
  lastChanged:
    'Último cambio de estos datos: {date}. Nunca anunciamos un cambio solo por correo electrónico.',
};
