/** The currencies of ISO 4217 that `Intl` may not know: funds, new ones, units of account, metals. */
const beyondIntl = new Set(
  `BOV CHE CHW CLF COU MXV SLE USN UYI UYW VED XAD XCG ZWG
   XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX`.split(/\s+/),
);

/** Whether a code names a currency, so that a slip in a maker's own data is told at once. */
export const isCurrency = (code: string): boolean =>
  beyondIntl.has(code) || Intl.supportedValuesOf('currency').includes(code);
