/**
 * Names a list of keys by a hash of it: the same keys in the same order have the same name, in every
 * copy of the library. The files of a language that are published hold their texts by place, and each
 * list stands under the name of the keys it is for.
 */
export function keySetName(keys: readonly string[]): string {
  let hash = 0;
  for (const letter of keys.join(' ')) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return (hash >>> 0).toString(36);
}

/**
 * Gives texts that stand by place their names again. A list for keys that this version does not have
 * in that order is left out, so that English stands for it; texts that have their names keep them.
 */
export function byName(keys: readonly string[], own: object): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [name, texts] of Object.entries(own) as [string, unknown][]) {
    if (Array.isArray(texts)) Object.assign(named, fromList(keys, name, texts));
    else named[name] = texts;
  }
  return named;
}

function fromList(keys: readonly string[], name: string, texts: readonly unknown[]): object {
  for (let at = 0; at + texts.length <= keys.length; at += 1) {
    const some = keys.slice(at, at + texts.length);
    if (keySetName(some) === name) return Object.fromEntries(some.map((key, i) => [key, texts[i]]));
  }
  return {};
}
