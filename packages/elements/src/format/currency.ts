/** Returns the name of a currency in the plural: `US dollars`, `euros`. */
export function currencyName(currency: string, locale: string, count = 2): string {
  try {
    const parts = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
    }).formatToParts(count);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}
