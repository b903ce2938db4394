import { expect, test } from './journey.js';
import { choose, press, tabTo, type } from './keyboard.js';

test.use({ transport: 'http' });

interface Person {
  readonly user: string;
  readonly lang: string;
  /** What is open beside the invoice of the new order. */
  readonly open: string;
  readonly quote: string;
  readonly words: {
    readonly history: string;
    readonly accept: string;
    readonly poNumber: string;
    readonly order: RegExp;
    readonly done: string;
    readonly more: string;
    readonly xml: string;
    readonly select: (number: string) => string;
    readonly paySelected: string;
    readonly newCard: RegExp;
    readonly card: string;
    readonly save: string;
    readonly payNow: RegExp;
    readonly paid: RegExp;
    readonly statement: string;
    readonly statementTitle: string;
  };
}

const english: Person['words'] = {
  history: 'Invoice History',
  accept: 'Accept',
  poNumber: 'PO number',
  order: /^Accept and order for/,
  done: 'Done',
  more: 'More formats of',
  xml: 'XML for accounting (UBL)',
  select: (number) => `Select ${number}`,
  paySelected: 'Pay selected',
  newCard: /^Pay with New Payment Card/,
  card: 'Visa, accepted',
  save: 'Save',
  payNow: /^Pay Now: /,
  paid: / paid$/,
  statement: 'Statement',
  statementTitle: 'Statement of account',
};

const people: readonly Person[] = [
  {
    user: 'kontor-rechnung',
    lang: 'en',
    open: 'INV-2026-0099',
    quote: 'Q-2026-0043',
    words: english,
  },
  {
    user: 'facturation@aurelia.example',
    lang: 'fr',
    open: 'INV-2026-0115',
    quote: 'Q-2026-0041',
    words: {
      history: 'Historique de factures',
      accept: 'Accepter',
      poNumber: 'Numéro de bon de commande',
      order: /^Accepter et commander pour/,
      done: 'Terminé',
      more: 'Autres formats de',
      xml: 'XML pour la comptabilité (UBL)',
      select: (number) => `Sélectionner ${number}`,
      paySelected: 'Payer la sélection',
      newCard: /^Payer avec une nouvelle carte/,
      card: 'Visa, acceptée',
      save: 'Enregistrer',
      payNow: /^Payer maintenant\s: /,
      paid: / payés?$/,
      statement: 'Relevé',
      statementTitle: 'Relevé de compte',
    },
  },
  {
    user: 'kontor-rechnung',
    lang: 'de',
    open: 'INV-2026-0099',
    quote: 'Q-2026-0043',
    words: {
      history: 'Rechnungsverlauf',
      accept: 'Annehmen',
      poNumber: 'Bestellnummer',
      order: /^Annehmen und für/,
      done: 'Fertig',
      more: 'Weitere Formate von',
      xml: 'XML für die Buchhaltung (UBL)',
      select: (number) => `${number} auswählen`,
      paySelected: 'Auswahl bezahlen',
      newCard: /^Mit neuer Zahlungskarte bezahlen/,
      card: 'Visa, angenommen',
      save: 'Speichern',
      payNow: /^Jetzt bezahlen: /,
      paid: / bezahlt$/,
      statement: 'Kontoauszug',
      statementTitle: 'Kontoauszug',
    },
  },
];

for (const { user, lang, open, quote, words } of people) {
  test(`a month in ninety seconds by keyboard alone, ${lang}`, async ({
    page,
    portal,
    billing,
    visit,
  }) => {
    await visit(user, `/?toolbar=off&lang=${lang}`);
    const { quotes, invoiceHistory: history, payInvoice: pay } = portal;

    // The quote is accepted with the number of a purchase order.
    await press(portal.overview.root.getByRole('button', { name: quote }));
    await press(quotes.button(words.accept));
    await type(quotes.dialog.getByLabel(words.poNumber), 'PO-2026-06');
    await press(quotes.dialog.getByRole('checkbox'), 'Space');
    await press(quotes.dialog.getByRole('button', { name: words.order }));

    // Its invoice is opened, and its XML saved.
    const link = quotes.root.getByRole('button', { name: /^INV-/ });
    const ordered = (await link.textContent())?.trim() ?? '';
    await press(link);
    const { invoice } = portal;
    await expect(invoice.heading(ordered)).toBeFocused();
    await press(invoice.button(`${words.more} ${ordered}`));
    const saving = page.waitForEvent('download');
    await press(invoice.root.getByRole('button', { name: words.xml }));
    expect((await saving).suggestedFilename()).toBe(`${ordered}.xml`);

    // Two invoices are paid at once.
    await press(history.button(words.history), 'Enter', 'Shift+Tab');
    for (const number of [ordered, open]) {
      await press(history.root.getByRole('checkbox', { name: words.select(number) }), 'Space');
    }
    await press(history.button(words.paySelected));
    await expect(pay.root.getByRole('heading').first()).toBeFocused();
    await choose(pay.root.getByRole('radio', { name: words.newCard }));
    await choose(pay.root.getByRole('radio', { name: words.card }));
    await press(pay.button(words.save));
    await press(pay.root.getByRole('button', { name: words.payNow }));

    // The receipt, then the statement of account, where nothing is open any more.
    await expect(pay.heading(words.paid)).toBeFocused();
    await press(pay.button(words.done));
    await expect(history.row(ordered)).not.toContainText(words.paySelected);
    await press(history.button(words.statement), 'Enter', 'Shift+Tab');
    await expect(history.heading(words.statementTitle)).toBeFocused();
    await tabTo(history.root.getByRole('button', { name: 'PDF' }));

    const booked = new Set((await billing.ledger()).map(({ kind }) => kind));
    expect([...booked]).toEqual([
      'quote-accepted',
      'invoice-issued',
      'payment-created',
      'payment-settled',
    ]);
  });
}
