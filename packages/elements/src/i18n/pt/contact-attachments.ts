import type { Catalogue } from '../catalogue.js';

export const contactAttachments: Catalogue['contactAttachments'] = {
  attachment: 'Anexo',
  link: 'Nenhum, apenas um link',
  pdf: 'PDF',
  pdfAndXml: 'PDF e XML',
  hint: 'O XML é a fatura em forma de dados, para um programa de contabilidade.',
  asLink: 'Faturas por link',
  asPdf: 'Faturas em PDF',
  asPdfAndXml: 'Faturas em PDF e XML',
  asOther: 'Faturas no formato {format}',
  change: 'Alterar',
  changeOf: 'Alterar o anexo para {email}',
  heading: 'Faturas enviadas a {email}',
  saved: 'O anexo para {email} foi alterado.',
  saveFailed: 'O anexo não foi alterado',
  notOffered: 'Escolha uma das outras opções: a conta já não dispõe deste anexo',
};
