import type { Catalogue } from '../catalogue.js';

export const common: Catalogue['common'] = {
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
  optional: 'opcional',
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
  changedElsewhereTitle: 'Estos datos se han modificado en otro lugar',
  changedElsewhereText: 'Lo que ha escrito sigue aquí. Cargue los nuevos valores cuando quiera.',
  loadNewValues: 'Cargar los nuevos valores',
  conflictTitle: 'Otra persona ha guardado un cambio mientras usted editaba',
  conflictText: 'No se ha sobrescrito nada. Elija qué valores conservar y guarde.',
  conflictMerged:
    'No se ha sobrescrito nada. Hemos añadido su cambio más abajo; revíselo y guarde.',
  conflictTaken: 'Su cambio:',
  yours: 'Su valor',
  theirs: 'Valor guardado',
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
  opensInNewTab: 'se abre en una pestaña nueva',
};

export const errors: Catalogue['errors'] = {
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
  'session-changed':
    'Otra persona ha iniciado sesión en este navegador. Recargue la página para continuar.',
  csrf: 'No se ha podido confirmar su sesión. Recargue la página y vuelva a intentarlo.',
  'reauthentication-required': 'Confirme su contraseña para continuar.',
  forbidden:
    'Su ID de usuario no permite esta acción. Su contacto de facturación principal puede realizarla.',
  'not-found': 'No lo hemos encontrado en su cuenta.',
  'validation-failed': 'Hay que corregir algún dato de los que ha introducido.',
  'country-not-editable':
    'El país no se puede cambiar aquí. Consulte a los servicios de cuentas Corporate.',
  'purchase-order-required': 'Este pedido exige un número de orden de compra.',
  'purchase-order-exists': 'Este número de orden de compra ya está en su cuenta.',
  'amount-exceeds-balance': 'El importe supera lo que queda por pagar de esta factura.',
  'no-card-on-file': 'No hay ninguna tarjeta guardada. Use una tarjeta nueva para este pago.',
  'payment-declined':
    'El banco ha rechazado el pago. No se ha cobrado nada. Use otra tarjeta o consulte a su banco.',
  'quote-expired': 'Este presupuesto ha caducado. Solicite uno nuevo.',
  'quote-not-pending': 'Ya se ha tomado una decisión sobre este presupuesto.',
  'contact-exists': 'Esta dirección ya recibe sus facturas.',
  'contact-limit-reached': 'La lista de destinatarios está completa. Quite primero una dirección.',
  'main-contact': 'El contacto de facturación principal siempre recibe las facturas.',
  'precondition-required': 'Esta página no está actualizada. Recárguela y vuelva a intentarlo.',
  'precondition-failed':
    'Estos datos se han modificado en otro lugar entretanto. No se ha sobrescrito nada.',
  'idempotency-key-missing':
    'No se ha podido enviar de forma segura. Recargue la página y vuelva a intentarlo.',
  'idempotency-key-reused': 'Estamos comprobando qué ocurrió con su intento anterior.',
  'request-in-progress': 'Su intento anterior aún se está procesando.',
  'reset-link-expired': 'Este enlace ya se ha usado o tiene más de 30 minutos. Solicite uno nuevo.',
  'invalid-user-id': 'ID de usuario no válido',
  'invalid-credentials': 'ID de usuario/contraseña no válidos',
};
