import type { Catalogue } from '../catalogue.js';

export const purchaseOrders: Catalogue['purchaseOrders'] = {
  heading: 'Órdenes de compra',
  lead: 'El número de una orden de compra activa se imprime en sus facturas.',
  loading: 'Cargando las órdenes de compra',
  failed: 'No se han podido cargar sus órdenes de compra',
  add: 'Añadir una orden de compra',
  editOf: 'Editar {number}',
  number: 'Número de orden de compra',
  expirationDate: 'Fecha de caducidad',
  status: 'Estado',
  active: 'Activa',
  expired: 'Caducada',
  expiresToday: 'Hoy es el último día',
  expiresIn: { one: 'Caduca en {days} día', other: 'Caduca en {days} días' },
  emptyTitle: 'Aún no hay órdenes de compra',
  emptyText: 'Añada una y su número se imprimirá en las facturas siguientes.',
  emptyReadOnly: 'Aparecerá aquí cuando su contacto de facturación principal añada una.',
  noneActiveTitle: 'Ninguna orden de compra está activa',
  noneActiveText: 'La próxima factura no llevará número de orden de compra.',
  noneActiveOn:
    'La próxima factura está prevista para el {date} y no llevará número de orden de compra.',
  uncoveredTitle: 'Ninguna orden de compra cubre su próxima factura',
  uncoveredText:
    '{number} es válida hasta el {last}. La próxima factura está prevista para el {next}.',
  numberMissing:
    'Escriba el número que le ha dado su departamento de compras, por ejemplo, OC-88213',
  numberKnown: 'Este número de orden de compra ya está en su cuenta',
  dateMissing: 'Elija el último día de validez',
  datePast: 'Elija una fecha a partir de hoy ({today})',
  saved: '{number} se ha guardado.',
  saveFailed: 'La orden de compra no se ha guardado',
};
