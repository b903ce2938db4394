/**
 * Random bytes as hexadecimal digits. `crypto.randomUUID` exists on secure pages alone, and an
 * intranet's plain http page pays, too.
 */
export function randomHex(length: number): string {
  const bytes = new Uint8Array(length);
  try {
    crypto.getRandomValues(bytes);
  } catch {
    // A page without `crypto` needs keys that differ, not secrets.
    bytes.forEach((_, at) => (bytes[at] = Math.floor(Math.random() * 256)));
  }
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
