/** What the backend's mails say, in the languages of the widgets and of the demo's companies. */
const en = {
  reset: 'Set a new password for the Corporate Billing Portal',
  resetText: 'Open this link within 30 minutes to set a new password: {link}',
  copy: 'Copy of invoice {number}',
  copyAttached: 'As asked for in the portal, here is a copy of invoice {number}.',
  copyLinked: 'As asked for in the portal, here is the link to invoice {number}.',
  issued: 'Invoice {number}',
  issuedAttached: 'Invoice {number} for order {order} is attached. It is due on {due}.',
  issuedLinked: 'Invoice {number} for order {order} is in the portal. It is due on {due}.',
  receipt: 'Receipt for your payment of invoice {number}',
  receiptText: 'We have received {amount} for invoice {number} (payment {payment}).',
  receiptOfSeveral: 'Receipt for your payment of invoices {number}',
  receiptOfSeveralText: 'We have received {amount} for invoices {number} (payment {payment}).',
  method: 'Your payment method has changed',
  methodText: '{company} now pays by {method}.',
  card: 'a credit or debit card',
  directDebit: 'direct debit',
  bankTransfer: 'bank transfer',
  check: 'check',
  added: '{email} now receives your invoices',
  addedText: '{email} now receives your invoices. {by}',
  removed: '{email} no longer receives your invoices',
  removedText: '{email} no longer receives your invoices. {by}',
  changedBy: '{name} changed it. If this surprises you, write to {support}.',
};

type MailWords = typeof en;

const de: MailWords = {
  reset: 'Neues Passwort für das Portal der Corporate-Abrechnung festlegen',
  resetText:
    'Öffnen Sie innerhalb von 30 Minuten diesen Link, um ein neues Passwort festzulegen: {link}',
  copy: 'Kopie der Rechnung {number}',
  copyAttached: 'Wie im Portal angefordert, erhalten Sie hier eine Kopie der Rechnung {number}.',
  copyLinked: 'Wie im Portal angefordert, erhalten Sie hier den Link zur Rechnung {number}.',
  issued: 'Rechnung {number}',
  issuedAttached:
    'Die Rechnung {number} zum Auftrag {order} ist angehängt. Sie ist am {due} fällig.',
  issuedLinked:
    'Die Rechnung {number} zum Auftrag {order} liegt im Portal. Sie ist am {due} fällig.',
  receipt: 'Beleg zu Ihrer Zahlung der Rechnung {number}',
  receiptText: 'Wir haben {amount} für die Rechnung {number} erhalten (Zahlung {payment}).',
  receiptOfSeveral: 'Beleg zu Ihrer Zahlung der Rechnungen {number}',
  receiptOfSeveralText:
    'Wir haben {amount} für die Rechnungen {number} erhalten (Zahlung {payment}).',
  method: 'Ihre Zahlungsart wurde geändert',
  methodText: '{company} zahlt ab jetzt per {method}.',
  card: 'Kredit- oder Debitkarte',
  directDebit: 'Lastschrift',
  bankTransfer: 'Überweisung',
  check: 'Scheck',
  added: '{email} erhält ab jetzt Ihre Rechnungen',
  addedText: '{email} erhält ab jetzt Ihre Rechnungen. {by}',
  removed: '{email} erhält Ihre Rechnungen nicht mehr',
  removedText: '{email} erhält Ihre Rechnungen nicht mehr. {by}',
  changedBy:
    'Die Änderung stammt von {name}. Wenn Sie damit nicht gerechnet haben, schreiben Sie an {support}.',
};

const fr: MailWords = {
  reset: 'Définir un nouveau mot de passe pour le portail de facturation Corporate',
  resetText:
    'Ouvrez ce lien dans les 30 minutes pour définir un nouveau mot de passe\u00a0: {link}',
  copy: 'Copie de la facture {number}',
  copyAttached: 'Voici la copie de la facture {number} demandée sur le portail.',
  copyLinked: 'Voici le lien vers la facture {number} demandé sur le portail.',
  issued: 'Facture {number}',
  issuedAttached:
    'La facture {number} de la commande {order} est jointe. Elle arrive à échéance le {due}.',
  issuedLinked:
    'La facture {number} de la commande {order} est sur le portail. Elle arrive à échéance le {due}.',
  receipt: 'Reçu de votre paiement de la facture {number}',
  receiptText: 'Nous avons reçu {amount} pour la facture {number} (paiement {payment}).',
  receiptOfSeveral: 'Reçu de votre paiement des factures {number}',
  receiptOfSeveralText: 'Nous avons reçu {amount} pour les factures {number} (paiement {payment}).',
  method: 'Votre méthode de paiement a été modifiée',
  methodText: '{company} paie désormais par {method}.',
  card: 'carte de crédit ou de débit',
  directDebit: 'prélèvement',
  bankTransfer: 'virement bancaire',
  check: 'chèque',
  added: '{email} reçoit désormais vos factures',
  addedText: '{email} reçoit désormais vos factures. {by}',
  removed: '{email} ne reçoit plus vos factures',
  removedText: '{email} ne reçoit plus vos factures. {by}',
  changedBy: 'La modification a été faite par {name}. Si elle vous surprend, écrivez à {support}.',
};

const es: MailWords = {
  reset: 'Establezca una contraseña nueva para el portal de Facturación Corporate',
  resetText:
    'Abra este enlace en los próximos 30 minutos para establecer una contraseña nueva: {link}',
  copy: 'Copia de la factura {number}',
  copyAttached: 'Como se solicitó en el portal, adjuntamos una copia de la factura {number}.',
  copyLinked: 'Como se solicitó en el portal, este es el enlace a la factura {number}.',
  issued: 'Factura {number}',
  issuedAttached: 'Adjuntamos la factura {number} del pedido {order}. Vence el {due}.',
  issuedLinked: 'La factura {number} del pedido {order} está en el portal. Vence el {due}.',
  receipt: 'Recibo de su pago de la factura {number}',
  receiptText: 'Hemos recibido {amount} por la factura {number} (pago {payment}).',
  receiptOfSeveral: 'Recibo de su pago de las facturas {number}',
  receiptOfSeveralText: 'Hemos recibido {amount} por las facturas {number} (pago {payment}).',
  method: 'Se ha cambiado su método de pago',
  methodText: '{company} paga desde ahora con {method}.',
  card: 'tarjeta de crédito o débito',
  directDebit: 'domiciliación bancaria',
  bankTransfer: 'transferencia bancaria',
  check: 'cheque',
  added: '{email} recibe desde ahora sus facturas',
  addedText: '{email} recibe desde ahora sus facturas. {by}',
  removed: '{email} ya no recibe sus facturas',
  removedText: '{email} ya no recibe sus facturas. {by}',
  changedBy: 'El cambio lo hizo {name}. Si no lo esperaba, escriba a {support}.',
};

const it: MailWords = {
  reset: 'Imposti una nuova password per il portale Fatturazione Corporate',
  resetText: 'Apra questo link entro 30 minuti per impostare una nuova password: {link}',
  copy: 'Copia della fattura {number}',
  copyAttached: 'Come richiesto nel portale, alleghiamo una copia della fattura {number}.',
  copyLinked: 'Come richiesto nel portale, ecco il link alla fattura {number}.',
  issued: 'Fattura {number}',
  issuedAttached: 'In allegato la fattura {number} dell’ordine {order}. Scade il {due}.',
  issuedLinked: 'La fattura {number} dell’ordine {order} è nel portale. Scade il {due}.',
  receipt: 'Ricevuta del suo pagamento della fattura {number}',
  receiptText: 'Abbiamo ricevuto {amount} per la fattura {number} (pagamento {payment}).',
  receiptOfSeveral: 'Ricevuta del suo pagamento delle fatture {number}',
  receiptOfSeveralText: 'Abbiamo ricevuto {amount} per le fatture {number} (pagamento {payment}).',
  method: 'Il suo metodo di pagamento è stato modificato',
  methodText: '{company} paga da ora con {method}.',
  card: 'carta di credito o di debito',
  directDebit: 'addebito diretto',
  bankTransfer: 'bonifico bancario',
  check: 'assegno',
  added: '{email} riceve da ora le sue fatture',
  addedText: '{email} riceve da ora le sue fatture. {by}',
  removed: '{email} non riceve più le sue fatture',
  removedText: '{email} non riceve più le sue fatture. {by}',
  changedBy: 'La modifica è stata fatta da {name}. Se non se l’aspettava, scriva a {support}.',
};

const pt: MailWords = {
  reset: 'Definição de uma nova senha para o portal Faturas Corporate',
  resetText: 'Para definir uma nova senha, abra este link nos próximos 30 minutos: {link}',
  copy: 'Cópia da fatura {number}',
  copyAttached: 'Em anexo, a cópia da fatura {number} solicitada no portal.',
  copyLinked: 'Este é o link para a fatura {number}, solicitado no portal.',
  issued: 'Fatura {number}',
  issuedAttached: 'Em anexo, a fatura {number} da encomenda {order}. O vencimento é em {due}.',
  issuedLinked: 'A fatura {number} da encomenda {order} está no portal. O vencimento é em {due}.',
  receipt: 'Recibo do pagamento da fatura {number}',
  receiptText: 'O pagamento {payment} de {amount} para a fatura {number} foi recebido.',
  receiptOfSeveral: 'Recibo do pagamento das faturas {number}',
  receiptOfSeveralText: 'O pagamento {payment} de {amount} para as faturas {number} foi recebido.',
  method: 'O método de pagamento foi alterado',
  methodText: 'A partir de agora, {company} paga por {method}.',
  card: 'cartão de crédito ou débito',
  directDebit: 'débito direto',
  bankTransfer: 'transferência bancária',
  check: 'cheque',
  added: '{email} recebe a partir de agora as suas faturas',
  addedText: '{email} recebe a partir de agora as suas faturas. {by}',
  removed: '{email} já não recebe as suas faturas',
  removedText: '{email} já não recebe as suas faturas. {by}',
  changedBy: 'A alteração foi feita por {name}. Se não a esperava, escreva para {support}.',
};

const nl: MailWords = {
  reset: 'Nieuw wachtwoord instellen voor het portaal Corporate-facturering',
  resetText: 'Open deze link binnen 30 minuten om een nieuw wachtwoord in te stellen: {link}',
  copy: 'Kopie van factuur {number}',
  copyAttached: 'Zoals gevraagd in het portaal ontvangt u hierbij een kopie van factuur {number}.',
  copyLinked: 'Zoals gevraagd in het portaal ontvangt u hierbij de link naar factuur {number}.',
  issued: 'Factuur {number}',
  issuedAttached: 'Bijgaand factuur {number} van bestelling {order}. De vervaldatum is {due}.',
  issuedLinked:
    'Factuur {number} van bestelling {order} staat in het portaal. De vervaldatum is {due}.',
  receipt: 'Betalingsbewijs voor factuur {number}',
  receiptText: 'We hebben {amount} ontvangen voor factuur {number} (betaling {payment}).',
  receiptOfSeveral: 'Betalingsbewijs voor de facturen {number}',
  receiptOfSeveralText:
    'We hebben {amount} ontvangen voor de facturen {number} (betaling {payment}).',
  method: 'Uw betaalmethode is gewijzigd',
  methodText: '{company} betaalt vanaf nu per {method}.',
  card: 'creditcard of betaalpas',
  directDebit: 'automatische incasso',
  bankTransfer: 'bankoverschrijving',
  check: 'cheque',
  added: '{email} ontvangt vanaf nu uw facturen',
  addedText: '{email} ontvangt vanaf nu uw facturen. {by}',
  removed: '{email} ontvangt uw facturen niet meer',
  removedText: '{email} ontvangt uw facturen niet meer. {by}',
  changedBy:
    'De wijziging is gedaan door {name}. Had u dit niet verwacht, schrijf dan naar {support}.',
};

const ja: MailWords = {
  reset: 'Corporate 請求ポータルの新しいパスワードの設定',
  resetText: '30分以内に次のリンクを開き、新しいパスワードを設定してください：{link}',
  copy: '請求書 {number} の控え',
  copyAttached: 'ポータルでのご依頼により、請求書 {number} の控えをお送りします。',
  copyLinked: 'ポータルでのご依頼により、請求書 {number} のリンクをお送りします。',
  issued: '請求書 {number}',
  issuedAttached: '注文 {order} の請求書 {number} を添付します。支払期日は {due} です。',
  issuedLinked:
    '注文 {order} の請求書 {number} をポータルでご覧いただけます。支払期日は {due} です。',
  receipt: '請求書 {number} のお支払いの領収書',
  receiptText: '請求書 {number} について {amount} を受領しました（支払い {payment}）。',
  receiptOfSeveral: '請求書 {number} のお支払いの領収書',
  receiptOfSeveralText: '請求書 {number} について {amount} を受領しました（支払い {payment}）。',
  method: 'お支払方法が変更されました',
  methodText: '{company} のお支払方法は{method}になりました。',
  card: 'クレジットカードまたはデビットカード',
  directDebit: '口座振替',
  bankTransfer: '銀行振込',
  check: '小切手',
  added: '{email} に今後の請求書が送られます',
  addedText: '{email} に今後の請求書が送られます。{by}',
  removed: '{email} には今後請求書が送られません',
  removedText: '{email} には今後請求書が送られません。{by}',
  changedBy: '変更者：{name}。お心当たりのない場合は {support} までご連絡ください。',
};

export const mailWords: Record<string, MailWords> = { en, de, fr, es, it, pt, nl, ja };

/** Returns a sentence of a mail in a BCP 47 language; an unknown language gets English. */
export function mailText(
  language: string,
  name: keyof MailWords,
  holes: Readonly<Record<string, string>> = {},
): string {
  const words = mailWords[language.split('-')[0] ?? 'en'] ?? en;
  return words[name].replace(/\{(\w+)\}/g, (hole, key: string) => holes[key] ?? hole);
}
