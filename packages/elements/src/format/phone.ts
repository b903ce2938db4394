const callingCode = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/**
 * Writes `+15125550142` as `+1 512 555 0142`. A text that is no E.164 number is shown unchanged.
 */
export function formatPhone(stored: string): string {
  const [, code, rest] = callingCode.exec(stored) ?? [];
  if (!code || !rest) return stored;
  const groups =
    code === '1' && rest.length === 10
      ? [rest.slice(0, 3), rest.slice(3, 6), rest.slice(6)]
      : code === '33'
        ? [rest.slice(0, 1), ...(rest.slice(1).match(/../g) ?? [])]
        : (rest.match(/\d{2,3}(?=\d{2})|\d+/g) ?? [rest]);
  return groups.join('').length === rest.length ? `+${code} ${groups.join(' ')}` : stored;
}
