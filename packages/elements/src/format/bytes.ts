const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** Writes the size of a file: `182 kB`, `3.4 MB`. */
export function formatBytes(size: number, locale: string): string {
  const isLarge = size >= megabyte;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? size / megabyte : Math.max(1, Math.round(size / kilobyte)));
}
