/** `Intl` may not know these currencies of ISO 4217: funds, new ones, units of account, metals. */
const beyondIntl = new Set(
  `BOV CHE CHW CLF COU MXV SLE USN UYI UYW VED XAD XCG ZWG
   XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX`.split(/\s+/),
);

/** Tells whether a code names a currency, so that a slip in your own data is reported at once. */
export const isCurrency = (code: string): boolean =>
  beyondIntl.has(code) || Intl.supportedValuesOf('currency').includes(code);
