import type { LateCommon, LateErrors } from '../catalogue.js';

export const common: LateCommon = {
  changedElsewhereTitle: 'Estos datos se han modificado en otro lugar',
  changedElsewhereText: 'Lo que ha escrito sigue aquí. Cargue los nuevos valores cuando quiera.',
  loadNewValues: 'Cargar los nuevos valores',
  conflictTitle: 'Otra persona ha guardado un cambio mientras usted editaba',
  conflictText: 'No se ha sobrescrito nada. Elija qué valores conservar y guarde.',
  conflictMerged:
    'No se ha sobrescrito nada. Hemos añadido su cambio más abajo; revíselo y guarde.',
  conflictTaken: 'Su cambio: {fields}',
  yours: 'Su valor',
  theirs: 'Valor guardado',
};

export const errors: LateErrors = {
  'session-changed':
    'Otra persona ha iniciado sesión en este navegador. Recargue la página para continuar.',
  framed:
    'Esta página se muestra dentro de otro sitio web, que podría ocultar lo que pulsa. Ábrala en una pestaña propia del navegador para continuar.',
  csrf: 'No se ha podido confirmar su sesión. Recargue la página y vuelva a intentarlo.',
  'reauthentication-required': 'Confirme su contraseña para continuar.',
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
