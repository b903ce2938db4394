import type { Catalogue } from '../catalogue.js';

export const paymentMethod: Catalogue['paymentMethod'] = {
  heading: 'Método de pago',
  card: 'Tarjeta de crédito o débito',
  bankTransfer: 'Pago electrónico/transferencia bancaria',
  check: 'Cheque',
  directDebit: 'Domiciliación/ACH/transferencia bancaria periódica',
  expires: 'Caduca {expiry}',
  expired: 'Caducada {expiry}',
  change: 'Cambiar',
  expiresOn: {
    0: 'Esta tarjeta caduca hoy, {date}.',
    1: 'Esta tarjeta caduca mañana, {date}.',
    other: 'Esta tarjeta caduca el {date}, dentro de {days} días.',
  },
  expiresText: 'Cámbiela antes para seguir pagando facturas con la tarjeta guardada.',
  expiresRead: 'Después ya no se podrán pagar facturas con ella.',
  expiredRead: 'Ya no se pueden pagar facturas con ella.',
  expiredOn: 'Esta tarjeta caducó el {date}.',
  expiredText: 'Ya no sirve para pagar facturas. Cámbiela o pague con una tarjeta nueva.',
  details: 'Detalles',
  kind: 'Tipo',
  payNow: 'Uso',
  payNowText: 'Es la primera opción al pagar; solo se cobra cuando usted confirma',
  payNowRead: 'Es la primera opción en un pago; solo se cobra cuando este se confirma',
  acceptedBrands: 'Tarjetas aceptadas',
  bank: 'Banco',
  collected: 'Cobro',
  collectedText: 'Cada factura en su vencimiento',
  mandate: 'Mandato',
  mandateFacts: '{id}, versión {version}, aceptado el {date}',
  mandateRead: 'Leer el mandato',
  transferText: 'Usted paga cada factura por transferencia. Indique exactamente esta referencia.',
  checkText: 'Usted envía un cheque por cada factura. Escriba en él exactamente esta referencia.',
  held: 'El proveedor de pagos guarda los números de tarjeta y de cuenta bancaria. Nosotros solo conservamos lo que ve aquí.',
  anotherCard:
    'Las facturas pendientes se pueden pagar con otra tarjeta en cualquier momento: {history}',
  byCard: 'Las facturas pendientes se pueden pagar con tarjeta en cualquier momento: {history}',
  history: 'Historial de facturas',
  readOnly:
    'Puede ver estos datos, pero no cambiarlos. El contacto de facturación principal de la cuenta sí puede.',
  failed: 'No se ha podido cargar el método de pago',
  detailsFailed: 'No se han podido cargar los datos bancarios.',

  editHeading: 'Cambiar su método de pago',
  onFileNow: 'Guardado actualmente: {method}',
  withExpiry: '{method}, caduca {expiry}',
  transferHint: 'Usted paga por transferencia; mostramos los datos bancarios y la referencia',
  checkHint: 'Usted envía un cheque; mostramos la dirección y la referencia',
  debitHint: 'Cobramos cada factura en su vencimiento',
  detailsAfterSave:
    'Los datos y la referencia que debe indicar se muestran al guardar este cambio.',
  fieldsLoading: 'Cargando los campos',
  fieldsFailedTitle: 'No se han podido mostrar los campos',
  fieldsFailedText: 'Compruebe su conexión y vuelva a intentarlo. No ha cambiado nada.',
  fieldsError:
    'No se ha podido guardar lo que ha introducido. Compruébelo y pulse «Guardar» de nuevo.',
  noProvider:
    'En esta página no se pueden introducir datos de tarjeta ni bancarios. Consulte a los servicios de cuentas Corporate.',
  version: 'Versión {version}',
  consent: 'He leído el mandato y tengo facultades para firmarlo en nombre de {company}',
  consentMissing:
    'Marque esta casilla para firmar el mandato. Sin él no podemos cobrar en su cuenta.',
  noMandate: 'Por ahora, la domiciliación no está disponible para esta cuenta.',
  chooseKind: 'Elija cómo desea pagar.',
  notice: 'Se envía un aviso del cambio a {email}.',
  noticeMain: 'Se envía un aviso del cambio al contacto de facturación principal.',
  saved: 'Su método de pago se ha cambiado',
  saveFailed: 'Su método de pago no se ha cambiado',
  tooManyWait: 'Podrá volver a intentarlo en {time}.',
  changedTitle: 'Entretanto, el método de pago se ha cambiado en otro lugar',
  changedText:
    'Guardado actualmente: {method}. No se ha sobrescrito nada. Pulse «Guardar» para sustituirlo por su elección.',
  unknownTitle: 'Aún no sabemos si su método de pago se ha cambiado',
  unknownText:
    'No ha llegado una respuesta clara. Pulse «Guardar» de nuevo: el cambio solo se guarda una vez, aunque el primer intento se haya completado.',
  refused: {
    'expired-card': 'Esta tarjeta ha caducado. Use otra.',
    'brand-not-accepted': 'Aquí no se aceptan tarjetas de esta marca. Use otra.',
    unknown: 'Introduzca los datos de nuevo; los anteriores ya no se pueden usar.',
    changed: 'El texto del mandato ha cambiado. Léalo de nuevo y después fírmelo.',
    'not-allowed': 'Esta cuenta no puede pagar así. Elija otro método de pago.',
  },

  whatChanges: 'Qué cambia',
  changesOpen: 'Las facturas pendientes se pueden seguir pagando con tarjeta.',
  changesCard:
    'Desde ahora, «Pagar ahora» ofrece primero esta tarjeta. Solo se cobra cuando usted confirma.',
  changesTransfer: 'A partir de la próxima factura, usted paga por transferencia bancaria.',
  changesCheck: 'A partir de la próxima factura, usted nos envía un cheque.',
  changesDebit:
    'A partir de la próxima factura, cobramos en su cuenta bancaria en la fecha de vencimiento.',
  over: 'Más de {threshold}',
  overText:
    'Sin una tarjeta guardada, los presupuestos por encima de este total exigen un número de orden de compra.',
};
