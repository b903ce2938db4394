type Load = () => Promise<unknown>;

const loaders = new Map<string, Load>();

/** Says how to load widgets that others open. `define/tags.ts` calls it with its table. */
export function offerWidgets(table: Readonly<Record<string, Load>>): void {
  for (const [tag, load] of Object.entries(table)) loaders.set(tag, load);
}

/**
 * Loads and registers a widget that this one opens. Rejects when its code cannot be loaded.
 *
 * @example
 * readonly #paying = new LazyModule(this, () => loadWidget('cb-pay-invoice'));
 */
export async function loadWidget(tag: string): Promise<true> {
  const load = loaders.get(tag);
  if (!load) throw new Error(`Nothing says how <${tag}> is loaded.`);
  await load();
  return true;
}
