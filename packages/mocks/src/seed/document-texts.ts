/** What the files of an invoice are good for, in the account's language. */
import type { DocumentFormat, InvoiceDocument } from '@corporate-billing/sdk';

type Texts = Readonly<Record<'pdf' | 'ubl', string>>;

const texts: Readonly<Record<string, Texts>> = {
  en: {
    pdf: 'To read, print and file, with the payments made so far.',
    ubl: 'For accounting software: the invoice as data, by the European standard EN 16931.',
  },
  fr: {
    pdf: 'À lire, imprimer et classer, avec les paiements reçus à ce jour.',
    ubl: 'Pour votre logiciel comptable : les données de la facture, selon la norme européenne EN 16931.',
  },
  de: {
    pdf: 'Zum Lesen, Drucken und Ablegen, mit den bisherigen Zahlungen.',
    ubl: 'Für Ihre Buchhaltungssoftware: die Rechnung als Daten, nach der europäischen Norm EN 16931.',
  },
  es: {
    pdf: 'Para leer, imprimir y archivar, con los pagos recibidos hasta hoy.',
    ubl: 'Para su programa de contabilidad: los datos de la factura, según la norma europea EN 16931.',
  },
  it: {
    pdf: 'Da leggere, stampare e archiviare, con i pagamenti ricevuti finora.',
    ubl: 'Per il software di contabilità: i dati della fattura, secondo la norma europea EN 16931.',
  },
  pt: {
    pdf: 'Para ler, imprimir e arquivar, com os pagamentos recebidos até agora.',
    ubl: 'Para o programa de contabilidade: os dados da fatura, segundo a norma europeia EN 16931.',
  },
  nl: {
    pdf: 'Om te lezen, af te drukken en te bewaren, met de betalingen tot nu toe.',
    ubl: 'Voor uw boekhoudpakket: de factuur als gegevens, volgens de Europese norm EN 16931.',
  },
};

/** In some countries the file of the portal is the copy, and a platform brings the original. */
const copies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FR: {
    fr: 'Ce fichier est une copie : l’original vous parvient par votre plateforme agréée.',
    en: 'This file is a copy: the original reaches you through your registered platform.',
  },
  IT: {
    it: 'Questo file è una copia: l’originale arriva tramite il Sistema di Interscambio.',
    en: 'This file is a copy: the original reaches you through the Sistema di Interscambio.',
  },
};

/** Returns the text of one format and its language; English where there is no other. */
export function documentText(
  format: DocumentFormat,
  { language, country }: { readonly language: string; readonly country: string },
): Pick<InvoiceDocument, 'description' | 'locale'> {
  const asked = language.split('-')[0] ?? '';
  const locale = asked in texts ? asked : 'en';
  const said = texts[locale];
  if (format === 'pdf') return { description: said?.pdf ?? '', locale };
  const copy = copies[country]?.[locale];
  return { description: [said?.ubl, copy].filter(Boolean).join(' '), locale };
}
