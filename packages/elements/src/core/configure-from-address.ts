import { configure } from './registry.js';

/** Calls `configure()` when the address of a script says where the API is: `?base-url=/billing/v1`. */
export function configureFromAddress(script: string): void {
  const baseUrl = new URL(script).searchParams.get('base-url');
  // The document's base is not used, because markup can set it.
  if (baseUrl !== null) configure({ baseUrl: new URL(baseUrl, location.href).href });
}
