/**
 * The texts a person agrees to. A version, once shown, never changes its words: add a new version.
 */
import type { StoredAccount } from '../state/model.js';
import type { QuoteConsent } from './company.js';

/** The words of a debit mandate before somebody signs it. */
export interface MandateText {
  readonly version: string;
  readonly locale: string;
  readonly text: string;
}

const consents: Record<string, (company: string) => string> = {
  en: (company) => `I may order for ${company} and accept this quote and the Terms of Service.`,
  fr: (company) =>
    `Je suis autorisé(e) à commander pour ${company} et j’accepte ce devis ainsi que les Conditions d’utilisation.`,
  de: (company) =>
    `Ich darf für ${company} bestellen und nehme dieses Angebot und die Nutzungsbedingungen an.`,
  es: (company) =>
    `Tengo facultades para hacer pedidos en nombre de ${company} y acepto este presupuesto y las Condiciones del servicio.`,
  nl: (company) =>
    `Ik mag namens ${company} bestellen en ga akkoord met deze offerte en de Gebruiksvoorwaarden.`,
  it: (company) =>
    `Ho i poteri per effettuare ordini a nome di ${company} e accetto questa offerta e le Condizioni del servizio.`,
  pt: (company) =>
    `Tenho poderes para fazer encomendas em nome de ${company} e aceito esta cotação e as Condições do serviço.`,
};

/** The languages of the consent; those of the mandates are the same. */
export const textLanguages = Object.keys(consents);

/** A version names one text in one language; that of the English text has no language in it. */
const versionIn = (version: string, language: string): string =>
  language === 'en' ? version : `${version}-${language}`;

/** Returns the words a signer ticks at acceptance, in English where they do not exist. */
export function consentText(company: string, asked: string): QuoteConsent {
  const language = asked in consents ? asked : 'en';
  return {
    version: versionIn('2026-03', language),
    language,
    text: consents[language]?.(company) ?? '',
    termsUrl: 'https://www.rescueassist.example/terms',
  };
}

/** Returns the consent that a version names; undefined where it names none of today's texts. */
export const consentNamed = (company: string, version: string): QuoteConsent | undefined =>
  textLanguages
    .map((language) => consentText(company, language))
    .find((consent) => consent.version === version);

const ach: Record<string, (company: string) => string> = {
  en: (company) =>
    `I authorize RescueAssist USA, Inc. to debit the bank account named above by ACH for the invoices of ${company}, each on its due date and for its full balance.\n\nThis authorization stays in force until I revoke it in this portal or in writing, at least three banking days before the next debit. I will be told of the amount by the invoice.`,
  fr: (company) =>
    `J’autorise RescueAssist USA, Inc. à débiter par ACH le compte bancaire nommé ci-dessus pour les factures de ${company}, chacune à son échéance et pour la totalité de son solde.\n\nCette autorisation reste valable jusqu’à sa révocation dans ce portail ou par écrit, au moins trois jours ouvrés bancaires avant le prochain débit. Le montant est annoncé par la facture.`,
  de: (company) =>
    `Ich ermächtige die RescueAssist USA, Inc., die Rechnungen von ${company} jeweils am Fälligkeitstag und in voller Höhe per ACH vom oben genannten Bankkonto einzuziehen.\n\nDiese Ermächtigung gilt, bis ich sie in diesem Portal oder schriftlich widerrufe, spätestens drei Bankarbeitstage vor der nächsten Abbuchung. Der Betrag wird durch die Rechnung angekündigt.`,
  es: (company) =>
    `Autorizo a RescueAssist USA, Inc. a cargar por ACH en la cuenta bancaria indicada arriba las facturas de ${company}, cada una en su vencimiento y por la totalidad de su saldo.\n\nEsta autorización sigue vigente hasta que la revoque en este portal o por escrito, al menos tres días hábiles bancarios antes del siguiente cargo. El importe se anuncia con la factura.`,
  nl: (company) =>
    `Ik machtig RescueAssist USA, Inc. om de facturen van ${company} per ACH van de hierboven genoemde bankrekening af te schrijven, elk op de vervaldatum en voor het volledige saldo.\n\nDeze machtiging geldt tot ik haar in dit portaal of schriftelijk intrek, ten minste drie bankwerkdagen voor de volgende afschrijving. Het bedrag wordt met de factuur aangekondigd.`,
  it: (company) =>
    `Autorizzo RescueAssist USA, Inc. ad addebitare tramite ACH sul conto bancario indicato sopra le fatture di ${company}, ciascuna alla scadenza e per l’intero saldo.\n\nQuesta autorizzazione resta valida fino alla revoca in questo portale o per iscritto, almeno tre giorni lavorativi bancari prima dell’addebito successivo. L’importo è annunciato dalla fattura.`,
  pt: (company) =>
    `Autorizo a RescueAssist USA, Inc. a debitar por ACH, na conta bancária acima indicada, as faturas de ${company}, cada uma no vencimento e pela totalidade do saldo.\n\nEsta autorização vigora até à sua revogação neste portal ou por escrito, pelo menos três dias úteis bancários antes do débito seguinte. O valor é anunciado pela fatura.`,
};

const sepa: Record<string, (company: string) => string> = {
  en: (company) =>
    `By signing this mandate, ${company} authorizes RescueAssist Ireland Ltd. (creditor identifier IE00ZZZ000000) to send instructions to the bank named above to debit its account for each invoice on its due date, and the bank to debit it in accordance with those instructions.\n\n${company} is entitled to a refund under the terms of its agreement with the bank, to be claimed within eight weeks of the debit. Each debit is announced by the invoice.`,
  fr: (company) =>
    `En signant ce mandat, ${company} autorise RescueAssist Ireland Ltd. (identifiant créancier IE00ZZZ000000) à envoyer à la banque nommée ci-dessus des instructions pour débiter son compte du montant de chaque facture à son échéance, et sa banque à débiter ce compte conformément à ces instructions.\n\n${company} bénéficie d’un droit à remboursement selon les conditions de la convention passée avec sa banque, à demander dans les huit semaines suivant le débit. Chaque prélèvement est annoncé par la facture.`,
  de: (company) =>
    `Mit diesem Mandat ermächtigt ${company} die RescueAssist Ireland Ltd. (Gläubiger-ID IE00ZZZ000000), jede Rechnung am Fälligkeitstag vom oben genannten Konto einzuziehen, und weist die Bank an, diese Lastschriften einzulösen.\n\n${company} kann innerhalb von acht Wochen ab der Belastung die Erstattung verlangen; es gelten die mit der Bank vereinbarten Bedingungen. Jede Lastschrift wird durch die Rechnung angekündigt.`,
  es: (company) =>
    `Con la firma de este mandato, ${company} autoriza a RescueAssist Ireland Ltd. (identificador del acreedor IE00ZZZ000000) a enviar al banco indicado arriba órdenes de adeudo en su cuenta por cada factura en su vencimiento, y al banco a efectuar los adeudos según esas órdenes.\n\n${company} tiene derecho al reembolso según las condiciones del contrato suscrito con su banco; debe reclamarlo en las ocho semanas siguientes al adeudo. Cada adeudo se anuncia con la factura.`,
  nl: (company) =>
    `Met deze machtiging geeft ${company} RescueAssist Ireland Ltd. (incassant-ID IE00ZZZ000000) toestemming om incasso-opdrachten naar de hierboven genoemde bank te sturen om elke factuur op de vervaldatum van haar rekening af te schrijven, en de bank toestemming om die opdrachten uit te voeren.\n\n${company} kan een afschrijving binnen acht weken laten terugboeken; daarvoor gelden de voorwaarden die met de bank zijn afgesproken. Elke incasso wordt met de factuur aangekondigd.`,
  it: (company) =>
    `Con la firma di questo mandato, ${company} autorizza RescueAssist Ireland Ltd. (identificativo del creditore IE00ZZZ000000) a richiedere alla banca indicata sopra l’addebito di ogni fattura alla scadenza sul proprio conto, e la banca a procedere agli addebiti secondo tali richieste.\n\n${company} ha diritto al rimborso secondo le condizioni del contratto con la propria banca; la richiesta va presentata entro otto settimane dall’addebito. Ogni addebito è annunciato dalla fattura.`,
  pt: (company) =>
    `Com a assinatura deste mandato, ${company} autoriza a RescueAssist Ireland Ltd. (identificador do credor IE00ZZZ000000) a enviar ao banco acima indicado instruções para debitar a sua conta por cada fatura no vencimento, e o banco a debitá-la de acordo com essas instruções.\n\n${company} tem direito ao reembolso nos termos do contrato com o seu banco, a pedir no prazo de oito semanas após o débito. Cada débito é anunciado pela fatura.`,
};

const schemes: Record<string, readonly [version: string, texts: typeof ach]> = {
  USD: ['ACH-2026-02', ach],
  EUR: ['SEPA-2026-02', sepa],
};

/**
 * Returns the mandate for ACH in dollars and for SEPA in euros, in English where the language has
 * none; undefined for other currencies.
 */
export function mandateText(
  { company, currency }: Pick<StoredAccount['profile'], 'company' | 'currency'>,
  language: string,
): MandateText | undefined {
  const scheme = schemes[currency];
  if (!scheme) return undefined;
  const [version, texts] = scheme;
  const locale = language in texts ? language : 'en';
  return {
    version: versionIn(version, locale),
    locale,
    text: texts[locale]?.(company) ?? '',
  };
}
