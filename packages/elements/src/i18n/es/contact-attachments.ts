import type { Catalogue } from '../catalogue.js';

export const contactAttachments: Catalogue['contactAttachments'] = {
  attachment: 'Archivo adjunto',
  link: 'Ninguno, solo un enlace',
  pdf: 'PDF',
  pdfAndXml: 'PDF y XML',
  hint: 'El XML es la factura en forma de datos, para un programa de contabilidad.',
  asLink: 'Facturas por enlace',
  asPdf: 'Facturas en PDF',
  asPdfAndXml: 'Facturas en PDF y XML',
  asOther: 'Facturas en formato {format}',
  change: 'Cambiar',
  changeOf: 'Cambiar el archivo adjunto para {email}',
  heading: 'Facturas enviadas a {email}',
  saved: 'Se ha cambiado el archivo adjunto para {email}.',
  saveFailed: 'No se ha cambiado el archivo adjunto',
  notOffered: 'Elija una de las demás opciones: su cuenta ya no dispone de este archivo adjunto',
};
