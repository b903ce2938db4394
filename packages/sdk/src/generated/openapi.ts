// Made from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
  '/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the current session
     * @description Tells who is signed in and for how long. It does **not** extend the session: a page may ask as
     *     often as it likes without keeping an absent person signed in.
     */
    get: operations['getSession'];
    put?: never;
    /**
     * Sign in and open a cookie session
     * @description Every failed attempt answers alike, whatever exists (status, headers, body, work done).
     *     `invalid-user-id` is decided from the form of the User ID alone, without a look-up. Ten failures
     *     per User ID and client in 15 minutes give 429; successes are not counted. A new session id is
     *     made at every sign-in.
     */
    post: operations['signIn'];
    /**
     * Sign out
     * @description Ends the session that came with the call. Answers 204 when already signed out, too.
     */
    delete: operations['signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stay signed in
     * @description Starts the 30 minutes of idle time anew. The 12 hours since sign-in are never extended, so
     *     `expiresIn` may come out shorter.
     */
    post: operations['extendSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm who is there by the password
     * @description Answers the 403 `reauthentication-required` of an operation with `x-step-up`: after it, the same
     *     call with the same key goes through. A wrong password counts as a failed sign-in.
     */
    post: operations['confirmIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a bearer token
     * @description For clients that are not browsers. The same rules and limits as signing in.
     */
    post: operations['createToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/password-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the rules for a new password
     * @description Needs no session: the person who follows a reset link is signed out, and the rules are shown
     *     before the first letter is typed. The same for every account, so they tell nothing about one.
     */
    get: operations['getPasswordRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/password-reset-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a reset link
     * @description The link goes to the *stored* address of the billing contact; it serves once, for 30 minutes.
     *     The answer is the same for every well-formed User ID, known or not. Also serves first access.
     */
    post: operations['requestPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/password-resets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set a new password with the token of a reset link
     * @description Ends every other session of the billing contact; does not sign in. A broken rule gives 422 with
     *     one entry of `errors` per rule, its `code` being `too-short`, `needs-uppercase`, `needs-digit`,
     *     `needs-symbol` or `same-as-user-id`.
     */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the account */
    get: operations['getAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bill-to': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the bill-to address */
    get: operations['getBillTo'];
    /**
     * Change the bill-to address
     * @description Applies to invoices issued from now on. The representation may be sent back as read: `country`
     *     must equal the stored one (422 `country-not-editable`, changing it is a request), `etag` is
     *     ignored. Any other unknown field is refused.
     */
    put: operations['updateBillTo'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invoice-contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the addresses that receive invoices */
    get: operations['listInvoiceContacts'];
    put?: never;
    /**
     * Add an address that receives invoices
     * @description Addresses are unique ignoring case (409 `contact-exists`), up to the account's `contactLimit`
     *     (409 `contact-limit-reached`). Receiving invoices gives no access to the portal.
     */
    post: operations['addInvoiceContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invoice-contacts/{contactId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example c_2 */
        contactId: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove an address that receives invoices
     * @description The main billing contact stays (409 `main-contact`).
     */
    delete: operations['removeInvoiceContact'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payment-method': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the payment method on file */
    get: operations['getPaymentMethod'];
    /**
     * Change the payment method on file
     * @description Card and debit data go to the payment provider; only its `paymentToken` comes here, and serves
     *     once. A direct debit needs the mandate that `mandateOffer` showed. The main billing contact gets
     *     a notice by mail.
     */
    put: operations['updatePaymentMethod'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/remittance-details': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read where to send a bank transfer or a check
     * @description For the country and the currency of the account. `reference` is the account's own; for one
     *     invoice use the details that come with it.
     */
    get: operations['getRemittanceDetails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/purchase-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List purchase orders */
    get: operations['listPurchaseOrders'];
    put?: never;
    /**
     * Add a purchase order
     * @description The expiration must be today or later, in the account's time zone. A number may stand once (409
     *     `purchase-order-exists`). It is copied onto invoices at issue.
     */
    post: operations['addPurchaseOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/purchase-orders/{purchaseOrderId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example po_2 */
        purchaseOrderId: components['parameters']['PurchaseOrderId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change a purchase order
     * @description The representation may be sent back as read: `purchaseOrderId`, `state` and `etag` are ignored.
     *     Invoices already issued keep the number they have.
     */
    put: operations['updatePurchaseOrder'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quotes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List quotes */
    get: operations['listQuotes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quotes/{quoteNumber}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example Q-2026-0042 */
        quoteNumber: components['parameters']['QuoteNumber'];
      };
      cookie?: never;
    };
    /** Read one quote */
    get: operations['getQuote'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quotes/{quoteNumber}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example Q-2026-0042 */
        quoteNumber: components['parameters']['QuoteNumber'];
      };
      cookie?: never;
    };
    /** Get one quote as a PDF */
    get: operations['getQuotePdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quotes/{quoteNumber}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example Q-2026-0042 */
        quoteNumber: components['parameters']['QuoteNumber'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a quote and place the order
     * @description Irreversible. Only a pending quote can be accepted, through the end of its last day in the
     *     account's time zone. `consentVersion` is the version of the text that was shown. A PO number is
     *     required when the quote says so (`purchaseOrderRequired`).
     */
    post: operations['acceptQuote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quotes/{quoteNumber}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example Q-2026-0042 */
        quoteNumber: components['parameters']['QuoteNumber'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject a quote
     * @description Final. Only a pending, unexpired quote can be rejected.
     */
    post: operations['rejectQuote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the newest invoices
     * @description The newest 20 by issue date, never more. Older copies are asked for by a request.
     */
    get: operations['listInvoices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invoices/{invoiceNumber}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example INV-2026-0081 */
        invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      cookie?: never;
    };
    /** Read one invoice */
    get: operations['getInvoice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invoices/{invoiceNumber}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example INV-2026-0081 */
        invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      cookie?: never;
    };
    /** Get one invoice as a PDF */
    get: operations['getInvoicePdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invoices/{invoiceNumber}/payments': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example INV-2026-0081 */
        invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      cookie?: never;
    };
    /**
     * List the payments made on an invoice
     * @description With `key`, only the payment made with that idempotency key: how a client finds out what became
     *     of a payment whose answer was lost.
     */
    get: operations['listPayments'];
    put?: never;
    /**
     * Pay an invoice by card
     * @description At once, one invoice, 0 < amount <= payable. A card given here serves this payment only and does
     *     not become the card on file. A declined payment answers 402 and is kept among the payments with
     *     status `failed`. Status `authentication-required` asks for the bank's challenge (`nextAction`) and
     *     `confirmPayment`; status `processing` is final for the caller and settles later.
     */
    post: operations['payInvoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/{paymentId}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example pay_7Q2K9D */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bring a payment through after the bank's challenge
     * @description A payment that is already settled answers as it is, so sending this again is harmless. The test
     *     provider's results are `succeeded` and `failed`; `failed` answers 402.
     */
    post: operations['confirmPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invoices/{invoiceNumber}/copies': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example INV-2026-0081 */
        invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mail the invoice's PDF to the invoice contacts again */
    post: operations['sendInvoiceCopy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/request-topics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what may be asked of Corporate Account Services */
    get: operations['listRequestTopics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the account's own requests */
    get: operations['listRequests'];
    put?: never;
    /**
     * Ask Corporate Account Services
     * @description What a topic `needs` must be given and be the account's own. A dispute is taken within 15 days of
     *     the invoice date. Free text holding a card number is refused (`card-number` in `errors`).
     */
    post: operations['submitRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tax-forms/w-9': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the seller's signed W-9
     * @description United States accounts only; others get 404 and ask by a request.
     */
    get: operations['getW9'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/test-provider/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a payment token from the pretend provider
     * @description Demos and tests only. What is sent is the name of a test card or test debit, never a number. A
     *     token serves once.
     */
    post: operations['createTestToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description 1 to 64 letters from A to Z, digits, hyphens and underscores. */
    Id: string;
    /** @description A quoted entity tag, its quotes included. */
    EntityTag: string;
    IdempotencyKey: string;
    /** @description A user name or an e-mail address. Anything else is `invalid-user-id`, not `validation-failed`. */
    UserId: string;
    /**
     * Format: date
     * @description A calendar date. It belongs to no time zone and passes through none.
     */
    BusinessDate: string;
    /**
     * Format: date-time
     * @description RFC 3339, in UTC.
     */
    Instant: string;
    /** Format: email */
    EmailAddress: string;
    /** @description ISO 4217. */
    Currency: string;
    /** @description ISO 3166-1, two letters. */
    Country: string;
    /**
     * @description An integer in minor units of the currency, as ISO 4217 has them: JPY none, KWD three digits,
     *     HUF two. What `Intl` shows by default differs from that and between engines.
     */
    Money: {
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description An amount to pay, in minor units, more than nothing. */
    MoneyInput: {
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description From the first through the last day. */
    Period: {
      start: components['schemas']['BusinessDate'];
      end: components['schemas']['BusinessDate'];
    };
    /** Format: binary */
    Pdf: Blob;
    /** @description Stable; texts shown to people are keyed by it. */
    ProblemCode:
      | 'invalid-user-id'
      | 'invalid-credentials'
      | 'not-signed-in'
      | 'session-expired'
      | 'session-changed'
      | 'csrf'
      | 'reauthentication-required'
      | 'forbidden'
      | 'not-found'
      | 'validation-failed'
      | 'country-not-editable'
      | 'purchase-order-required'
      | 'purchase-order-exists'
      | 'amount-exceeds-balance'
      | 'no-card-on-file'
      | 'payment-declined'
      | 'quote-expired'
      | 'quote-not-pending'
      | 'contact-exists'
      | 'contact-limit-reached'
      | 'main-contact'
      | 'precondition-required'
      | 'precondition-failed'
      | 'content-too-large'
      | 'unsupported-media-type'
      | 'idempotency-key-missing'
      | 'idempotency-key-reused'
      | 'request-in-progress'
      | 'reset-link-expired'
      | 'too-many-requests'
      | 'internal'
      | 'unavailable'
      | (string & {});
    /** @description RFC 9457. `detail` is text, never HTML. */
    Problem: {
      /** @description A URI that names the kind of problem. */
      type: string;
      title: string;
      status: number;
      code: components['schemas']['ProblemCode'];
      detail?: string;
      instance?: string;
      /** @description What to quote to support. */
      requestId: string;
      /** @description One entry for each thing to correct, the first 50. */
      errors?: components['schemas']['FieldProblem'][];
      /** @description Seconds, as in `Retry-After`. */
      retryAfter?: number;
      /** @description With `payment-declined`: why, in the words of `Payment.failureCode`. */
      failureCode?: string;
    };
    FieldProblem: {
      /** @description JSON Pointer into the body, `/addressLines/0`. */
      pointer: string;
      /** @description What is wrong, `required`, `too-long`, `format`. */
      code: string;
      message: string;
    };
    /** @description A problem `precondition-failed` with the current representation. */
    StaleBillToProblem: components['schemas']['Problem'] & {
      current: components['schemas']['BillTo'];
    };
    /** @description A problem `precondition-failed` with the current representation. */
    StalePaymentMethodProblem: components['schemas']['Problem'] & {
      current: components['schemas']['PaymentMethod'];
    };
    /** @description A problem `precondition-failed` with the current representation. */
    StalePurchaseOrderProblem: components['schemas']['Problem'] & {
      current: components['schemas']['PurchaseOrder'];
    };
    /** @description A problem `precondition-failed` with the current representation. */
    StaleQuoteProblem: components['schemas']['Problem'] & {
      current: components['schemas']['QuoteDetails'];
    };
    Credentials: {
      userId: components['schemas']['UserId'];
      /** Format: password */
      password: string;
    };
    IdentityConfirmation: {
      /** Format: password */
      password: string;
    };
    PasswordResetRequest: {
      userId: components['schemas']['UserId'];
    };
    PasswordReset: {
      resetToken: string;
      /** Format: password */
      password: string;
    };
    /** @description Who is signed in, and for how long. */
    Session: {
      userId: string;
      accountId: string;
      contactName: string;
      /** @description Seconds until the session ends if nothing is done. */
      expiresIn: number;
      /** @description When the password was last given. */
      authenticatedAt: components['schemas']['Instant'];
      /** @description The server's clock as it answers. */
      serverTime: components['schemas']['Instant'];
    };
    /** @description A session as it travels. Clients keep `csrfToken` to themselves. */
    SessionWithCsrfToken: components['schemas']['Session'] & {
      csrfToken: string;
    };
    Token: {
      token: string;
      /** @description Seconds. */
      expiresIn: number;
    };
    /** @description A new password must also differ from the User ID. */
    PasswordRules: {
      minLength: number;
      needsUppercase: boolean;
      needsDigit: boolean;
      needsSymbol: boolean;
    };
    /** @description What the billing contact may do. Without it, the same things are read only. */
    Capability:
      | 'quotes.decide'
      | 'invoices.pay'
      | 'paymentMethod.edit'
      | 'billTo.edit'
      | 'contacts.edit'
      | 'purchaseOrders.edit'
      | 'requests.submit'
      | (string & {});
    BillingFrequency: 'annual' | (string & {});
    /** @description The person at the seller who looks after the account. */
    Representative: {
      name: string;
      email: string;
      /** @description As it is shown, `+1 617 555 0178`. */
      phone: string;
    };
    Support: {
      email: string;
      /** @description As it is shown. */
      phone: string;
      url: string;
      /** @description When somebody answers. */
      hours?: string;
    };
    Subscription: {
      product: string;
      seats: number;
      termStart: components['schemas']['BusinessDate'];
      termEnd: components['schemas']['BusinessDate'];
      renewalDate: components['schemas']['BusinessDate'];
      /** @description The last day to give notice. */
      noticeDeadline: components['schemas']['BusinessDate'];
    };
    Account: {
      accountId: string;
      company: string;
      country: components['schemas']['Country'];
      currency: components['schemas']['Currency'];
      /** @description BCP 47, `en`. */
      language: string;
      /** @description IANA, `America/Chicago`. Last days end in it. */
      timeZone: string;
      billingFrequency: components['schemas']['BillingFrequency'];
      /** @description Above this total an order that is not paid by card needs a PO number. */
      purchaseOrderThreshold: components['schemas']['Money'];
      /** @description How many addresses may receive invoices. */
      contactLimit: number;
      capabilities: components['schemas']['Capability'][];
      representative: components['schemas']['Representative'];
      support: components['schemas']['Support'];
      subscriptions: components['schemas']['Subscription'][];
      passwordRules: components['schemas']['PasswordRules'];
    };
    /** @description Whom and where an invoice is made out to. */
    BillToAddress: {
      company: string;
      contactName: string;
      addressLines: string[];
      city: string;
      /** @description The part of the country, `TX`, where it has any. */
      region?: string;
      postalCode?: string;
      country: components['schemas']['Country'];
      /** @description E.164, `+15125550142`. */
      phone: string;
      email: string;
    };
    BillTo: components['schemas']['BillToAddress'] & {
      etag: components['schemas']['EntityTag'];
    };
    BillToInput: {
      company: string;
      contactName: string;
      addressLines: string[];
      city: string;
      region?: string;
      /**
       * @description Read by the rules of the stored country, as people there write it, and kept in one form:
       *     `1000205` in Portugal is `1000-205`.
       */
      postalCode?: string;
      /**
       * @description As people write it: with `+` and the country code, or as a national number of the stored
       *     country. E.164 is kept; anything else is `invalid`.
       */
      phone: string;
      /** @description Kept as it is when left out. */
      email?: components['schemas']['EmailAddress'];
      /** @description Must equal the stored one. */
      country?: components['schemas']['Country'];
      /** @description Ignored; If-Match counts. */
      etag?: string;
    };
    InvoiceContact: {
      contactId: string;
      email: string;
      /** @description The main billing contact; it stays. */
      main: boolean;
    };
    InvoiceContactList: {
      items: components['schemas']['InvoiceContact'][];
    };
    InvoiceContactInput: {
      email: components['schemas']['EmailAddress'];
    };
    PaymentMethodKind: 'card' | 'bankTransfer' | 'check' | 'directDebit' | (string & {});
    /** @description The brand's own name, shown as it is. */
    CardBrand:
      'Visa' | 'MasterCard' | 'American Express' | 'Discover' | 'Visa Electron' | (string & {});
    /** @description What may be shown of a method. Empty for bank transfer and check. */
    PaymentMethodDisplay: {
      brand?: components['schemas']['CardBrand'];
      last4?: string;
      expiryMonth?: number;
      expiryYear?: number;
      bankName?: string;
    };
    /** @description The consent a direct debit stands on. */
    Mandate: {
      id: string;
      version: string;
      text: string;
      acceptedAt: components['schemas']['Instant'];
    };
    /** @description The text to agree to before a direct debit. Absent where none is offered. */
    MandateOffer: {
      version: string;
      locale: string;
      text: string;
    };
    PaymentMethod: {
      kind: components['schemas']['PaymentMethodKind'];
      display: components['schemas']['PaymentMethodDisplay'];
      mandate?: components['schemas']['Mandate'];
      acceptedBrands: components['schemas']['CardBrand'][];
      allowedKinds: components['schemas']['PaymentMethodKind'][];
      mandateOffer?: components['schemas']['MandateOffer'];
      etag: components['schemas']['EntityTag'];
    };
    /** @description From the payment provider. Serves once. */
    PaymentToken: string;
    MandateConsent: {
      version: string;
      locale: string;
    };
    /** @description A direct debit needs its mandate. */
    TokenPaymentMethodInput: {
      /** @enum {string} */
      kind: 'card' | 'directDebit';
      paymentToken: components['schemas']['PaymentToken'];
      mandate?: components['schemas']['MandateConsent'];
    };
    PlainPaymentMethodInput: {
      /** @enum {string} */
      kind: 'bankTransfer' | 'check';
    };
    PaymentMethodInput:
      | components['schemas']['TokenPaymentMethodInput']
      | components['schemas']['PlainPaymentMethodInput'];
    RemittanceField: {
      label: string;
      value: string;
    };
    /** @description Where to send the money, and what to write on it. */
    Remittance: {
      kind: components['schemas']['PaymentMethodKind'];
      beneficiary: string;
      /** @description In the order to show, in the account's language. */
      fields: components['schemas']['RemittanceField'][];
      /** @description The exact reference to quote. */
      reference: string;
      /** @description When these details last changed, against fraud. */
      lastChanged: components['schemas']['BusinessDate'];
    };
    PurchaseOrderState: 'active' | 'expired' | (string & {});
    PurchaseOrder: {
      purchaseOrderId: string;
      number: string;
      /** @description The last day it is good for. */
      expirationDate: components['schemas']['BusinessDate'];
      state: components['schemas']['PurchaseOrderState'];
      etag: components['schemas']['EntityTag'];
    };
    PurchaseOrderList: {
      items: components['schemas']['PurchaseOrder'][];
    };
    /** @description What the customer's purchasing calls it. Not only spaces. */
    PurchaseOrderNumber: string;
    PurchaseOrderInput: {
      number: components['schemas']['PurchaseOrderNumber'];
      expirationDate: components['schemas']['BusinessDate'];
    };
    PurchaseOrderUpdate: {
      number: components['schemas']['PurchaseOrderNumber'];
      expirationDate: components['schemas']['BusinessDate'];
      /** @description Ignored. */
      purchaseOrderId?: string;
      /** @description Ignored. */
      state?: string;
      /** @description Ignored; If-Match counts. */
      etag?: string;
    };
    /** @description Only a pending quote can be decided; every other status is final. */
    QuoteStatus: 'pending' | 'accepted' | 'rejected' | 'expired' | 'withdrawn' | (string & {});
    Quote: {
      quoteNumber: string;
      status: components['schemas']['QuoteStatus'];
      issueDate: components['schemas']['BusinessDate'];
      /** @description The last day, through its end in the account's time zone. */
      validThrough: components['schemas']['BusinessDate'];
      total: components['schemas']['Money'];
      /** @description What is offered, in one line. */
      summary?: string;
      etag: components['schemas']['EntityTag'];
    };
    QuoteLine: {
      product: string;
      description: string;
      seats: number;
      unitPrice: components['schemas']['Money'];
      total: components['schemas']['Money'];
    };
    /** @description The text the signer agrees to. */
    QuoteConsent: {
      version: string;
      text: string;
      /** @description Where the terms named in the text can be read. */
      termsUrl?: string;
    };
    QuoteDecision: {
      at: components['schemas']['Instant'];
      /** @description The name of the signer or of the billing contact. */
      by: string;
      reason?: components['schemas']['RejectionReason'];
      note?: string;
    };
    RejectionReason: 'price' | 'scope' | 'timing' | 'duplicate' | 'other' | (string & {});
    QuoteDetails: components['schemas']['Quote'] & {
      lines: components['schemas']['QuoteLine'][];
      subtotal: components['schemas']['Money'];
      /** @description Taken off the subtotal; never negative. */
      savings: components['schemas']['Money'];
      /** @description What the savings are, `Savings, renewal 5%`. */
      savingsLabel?: string;
      tax: components['schemas']['Money'];
      /** @description What the tax is, `Sales tax, 8.25%`. */
      taxLabel?: string;
      contractPeriod: components['schemas']['Period'];
      renewalDate: components['schemas']['BusinessDate'];
      representative: components['schemas']['Representative'];
      seller?: components['schemas']['Seller'];
      /** @description Whether accepting needs a PO number, judged by method and threshold. */
      purchaseOrderRequired: boolean;
      consent: components['schemas']['QuoteConsent'];
      decision?: components['schemas']['QuoteDecision'];
    };
    QuoteList: {
      items: components['schemas']['Quote'][];
    };
    QuoteAcceptance: {
      signerName: string;
      purchaseOrderNumber?: components['schemas']['PurchaseOrderNumber'];
      consentVersion: string;
    };
    QuoteRejection: {
      /** @enum {string} */
      reason: 'price' | 'scope' | 'timing' | 'duplicate' | 'other';
      note?: string;
    };
    QuoteOrder: {
      quote: components['schemas']['QuoteDetails'];
      orderNumber: string;
      /** @description The invoice, where it is issued at once. */
      invoiceNumber?: string;
    };
    /** @description Paid if and only if the balance is nothing. */
    InvoiceStatus: 'open' | 'paid' | (string & {});
    /**
     * @description Partially paid: 0 < balance < total. Processing: balance - payable. Both are facts beside
     *     `status` and `overdue`.
     */
    Invoice: {
      invoiceNumber: string;
      issueDate: components['schemas']['BusinessDate'];
      dueDate: components['schemas']['BusinessDate'];
      status: components['schemas']['InvoiceStatus'];
      /** @description Something is owed and the due date is past, in the account's time zone. */
      overdue: boolean;
      purchaseOrderNumber?: string;
      total: components['schemas']['Money'];
      /** @description Total less settled payments. */
      balance: components['schemas']['Money'];
      /** @description Balance less payments that are processing. */
      payable: components['schemas']['Money'];
    };
    InvoiceLine: {
      description: string;
      period: components['schemas']['Period'];
      quantity: number;
      unitPrice: components['schemas']['Money'];
      total: components['schemas']['Money'];
    };
    BillingContact: {
      name: string;
      userId: string;
    };
    /** @description A number under which a tax office knows a company, as it is printed. */
    TaxNumber: {
      /** @description `vat` for a VAT identifier, `company-tax` for any other number of a tax office. */
      scheme: 'vat' | 'company-tax' | (string & {});
      /** @description In the account's language, `VAT number`. */
      label: string;
      value: string;
    };
    /** @description The company of ours that sells and bills. */
    Seller: {
      name: string;
      addressLines: string[];
      city: string;
      region?: string;
      postalCode?: string;
      country: components['schemas']['Country'];
      taxNumbers: components['schemas']['TaxNumber'][];
    };
    InvoiceDetails: components['schemas']['Invoice'] & {
      lines: components['schemas']['InvoiceLine'][];
      subtotal: components['schemas']['Money'];
      tax: components['schemas']['Money'];
      /** @description What the tax is, `Sales tax, 8.25%`. */
      taxLabel?: string;
      payments: components['schemas']['Payment'][];
      /** @description As it was at issue. */
      billTo: components['schemas']['BillToAddress'];
      /** @description Those of the company the invoice is made out to, as they were at issue. */
      buyerTaxNumbers?: components['schemas']['TaxNumber'][];
      /** @description As it was at issue. */
      seller?: components['schemas']['Seller'];
      billingContact: components['schemas']['BillingContact'];
      remittance?: components['schemas']['Remittance'];
    };
    InvoiceList: {
      items: components['schemas']['Invoice'][];
    };
    PaymentStatus:
      'processing' | 'succeeded' | 'failed' | 'authentication-required' | (string & {});
    PaymentSource: {
      kind: components['schemas']['PaymentMethodKind'];
      brand?: components['schemas']['CardBrand'];
      last4?: string;
    };
    Payment: {
      paymentId: string;
      amount: components['schemas']['Money'];
      status: components['schemas']['PaymentStatus'];
      createdAt: components['schemas']['Instant'];
      source: components['schemas']['PaymentSource'];
      /**
       * @description With `authentication-required`: what the payment provider needs for the bank's challenge.
       *     Handed to it as it is.
       */
      nextAction?: {
        [key: string]: unknown;
      };
      /** @description With `failed`: why, such as `card-declined`, `expired-card`, `authentication-failed`. */
      failureCode?: string;
    };
    PaymentList: {
      items: components['schemas']['Payment'][];
    };
    NewCardPaymentInput: {
      amount: components['schemas']['MoneyInput'];
      paymentToken: components['schemas']['PaymentToken'];
    };
    CardOnFilePaymentInput: {
      amount: components['schemas']['MoneyInput'];
      /** @constant */
      useMethodOnFile: true;
    };
    PaymentInput:
      | components['schemas']['NewCardPaymentInput']
      | components['schemas']['CardOnFilePaymentInput'];
    PaymentConfirmation: {
      /** @description What the payment provider gave after the challenge, as it is. */
      result:
        | string
        | {
            [key: string]: string;
          };
    };
    RequestTopicId:
      | 'add-seats'
      | 'remove-seats'
      | 'payment-method-change'
      | 'billing-frequency'
      | 'reactivate'
      | 'cancel'
      | 'country-change'
      | 'contact-handover'
      | 'older-invoice-copy'
      | 'payment-not-applied'
      | 'dispute'
      | 'tax-exemption'
      | 'quote-question'
      | 'form-request'
      | (string & {});
    RequestCategory: 'subscription' | 'payment' | 'invoices' | 'account' | 'forms' | (string & {});
    RequestNeed: 'invoiceNumber' | 'quoteNumber' | (string & {});
    RequestTopic: {
      topic: components['schemas']['RequestTopicId'];
      category: components['schemas']['RequestCategory'];
      /** @description The fields this topic cannot do without. */
      needs: components['schemas']['RequestNeed'][];
      /** @description How many days from the invoice date it may be asked. */
      withinDays?: number;
    };
    RequestTopicList: {
      items: components['schemas']['RequestTopic'][];
    };
    ServiceRequestStatus: 'received' | 'inProgress' | 'answered' | 'closed' | (string & {});
    ServiceRequest: {
      requestId: string;
      topic: components['schemas']['RequestTopicId'];
      status: components['schemas']['ServiceRequestStatus'];
      details: string;
      createdAt: components['schemas']['Instant'];
      invoiceNumber?: string;
      quoteNumber?: string;
    };
    ServiceRequestList: {
      items: components['schemas']['ServiceRequest'][];
    };
    RequestInput: {
      /** @description One of `listRequestTopics`; an unknown one is `validation-failed`. */
      topic: string;
      details: string;
      invoiceNumber?: components['schemas']['Id'];
      quoteNumber?: components['schemas']['Id'];
    };
    TestCardTokenInput: {
      /** @enum {string} */
      testCard: 'visa-ok' | 'declined' | 'authentication-required' | 'processing' | 'expired';
    };
    TestDebitTokenInput: {
      /** @enum {string} */
      testDebit: 'sepa-ok' | 'ach-ok';
    };
    TestTokenInput:
      components['schemas']['TestCardTokenInput'] | components['schemas']['TestDebitTokenInput'];
    TestToken: {
      paymentToken: string;
      display: components['schemas']['PaymentMethodDisplay'];
    };
  };
  responses: {
    /** @description The representation is the one the client holds. */
    NotModified: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The body is not JSON. */
    MalformedRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is not JSON, or the idempotency key is missing. */
    MalformedKeyedRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The idempotency key is missing. */
    MissingKey: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no session, or it has ended. */
    NotSignedIn: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The sign-in failed. The same for every reason. */
    InvalidCredentials: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The password is wrong, or the session has ended. */
    InvalidCredentialsOrNotSignedIn: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The bank declined. Nothing was charged; `failureCode` says why. */
    PaymentDeclined: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description This billing contact may not see it. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The write came from a foreign site. */
    ForeignOrigin: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The billing contact may not do it, or the write did not prove that it comes from the page. */
    ForbiddenWrite: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The billing contact may not do it, the write did not prove that it comes from the page, or the account asks for a recent sign-in (`confirmIdentity`, then the same call again). */
    StepUpRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Unknown, or another account's: the two are alike. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Another person signed in meanwhile in this browser. */
    SessionChanged: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The first call with this key still runs, or another person signed in meanwhile. */
    KeyedConflict: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The address is there already, or the limit is reached, or the call met another. */
    ContactConflict: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The main billing contact stays. */
    MainContact: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The number is there already. */
    PurchaseOrderConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The number is there already, or the call met another. */
    KeyedPurchaseOrderConflict: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The quote can no longer be decided, or the call met another. */
    QuoteConflict: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The amount is more than is payable now, or the call met another. */
    PaymentConflict: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The reset link was used, or is older than 30 minutes. */
    ResetLinkExpired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body breaks a rule; `errors` says where. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body breaks a rule, or the key was used with another body. */
    InvalidKeyedRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The key was used for another invoice. */
    ReusedKey: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The User ID has an impossible form, or the body breaks a rule. */
    InvalidUserId: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The password breaks a rule; `errors` has one entry for each. */
    BrokenPasswordRules: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The address breaks a rule, or the country differs. */
    InvalidBillTo: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A PO number is required, the body breaks a rule, or the key was used with another body. */
    InvalidAcceptance: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no card on file, the body breaks a rule, or the key was used with another body. */
    InvalidPayment: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is larger than this operation takes. It was not read to its end. */
    ContentTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is not sent as `application/json`. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `If-Match` is missing. */
    PreconditionRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many attempts. `Retry-After` says when to come back. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Something failed on the server. */
    Internal: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Billing is not available at the moment. */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A status this version does not know yet. */
    Unexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The billing address changed since it was read. `current` is how it is now. */
    StaleBillTo: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['StaleBillToProblem'];
      };
    };
    /** @description The payment method changed since it was read. `current` is how it is now. */
    StalePaymentMethod: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['StalePaymentMethodProblem'];
      };
    };
    /** @description The purchase order changed since it was read. `current` is how it is now. */
    StalePurchaseOrder: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['StalePurchaseOrderProblem'];
      };
    };
    /** @description The quote changed since it was read. `current` is how it is now. */
    StaleQuote: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['StaleQuoteProblem'];
      };
    };
    /** @description The invoice as it was issued, with its payments. */
    InvoicePdf: {
      headers: {
        ETag: components['headers']['ETag'];
        /**
         * @description The name to save the file under.
         * @example inline; filename="INV-2026-0081.pdf"
         */
        'Content-Disposition': string;
        [name: string]: unknown;
      };
      content: {
        'application/pdf': components['schemas']['Pdf'];
      };
    };
    /** @description The quote. */
    QuotePdf: {
      headers: {
        ETag: components['headers']['ETag'];
        /**
         * @description The name to save the file under.
         * @example inline; filename="Q-2026-0042.pdf"
         */
        'Content-Disposition': string;
        [name: string]: unknown;
      };
      content: {
        'application/pdf': components['schemas']['Pdf'];
      };
    };
    /** @description The signed form. */
    W9Pdf: {
      headers: {
        ETag: components['headers']['ETag'];
        /**
         * @description The name to save the file under.
         * @example inline; filename="W-9.pdf"
         */
        'Content-Disposition': string;
        [name: string]: unknown;
      };
      content: {
        'application/pdf': components['schemas']['Pdf'];
      };
    };
  };
  parameters: {
    /**
     * @description Names the intent. The same key never takes effect twice; a UUID serves well.
     * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
     */
    IdempotencyKey: components['schemas']['IdempotencyKey'];
    /**
     * @description The `etag` of the representation this change is based on.
     * @example "bt-3"
     */
    IfMatch: components['schemas']['EntityTag'];
    /**
     * @description The entity tag the client holds; 304 when it is still the current one.
     * @example "bt-3"
     */
    IfNoneMatch: string;
    /**
     * @description The idempotency key of the one payment wanted.
     * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
     */
    PaymentKey: components['schemas']['IdempotencyKey'];
    /** @example c_2 */
    ContactId: components['schemas']['Id'];
    /** @example po_2 */
    PurchaseOrderId: components['schemas']['Id'];
    /** @example Q-2026-0042 */
    QuoteNumber: components['schemas']['Id'];
    /** @example INV-2026-0081 */
    InvoiceNumber: components['schemas']['Id'];
    /** @example pay_7Q2K9D */
    PaymentId: components['schemas']['Id'];
  };
  requestBodies: never;
  headers: {
    /**
     * @description The entity tag; equal to the body's `etag` where it has one.
     * @example "bt-3"
     */
    ETag: components['schemas']['EntityTag'];
    /**
     * @description Seconds to wait before the next attempt, where waiting helps.
     * @example 30
     */
    RetryAfter: number;
    /**
     * @description Present when this is the first answer given again.
     * @example true
     */
    IdempotencyReplayed: 'true';
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionWithCsrfToken'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Credentials'];
      };
    };
    responses: {
      /** @description Signed in. The cookie is HttpOnly and SameSite=Lax. */
      201: {
        headers: {
          /**
           * @description The session cookie.
           * @example __Host-cb_session=s_2Vn8fQ; Path=/; HttpOnly; Secure; SameSite=Lax
           */
          'Set-Cookie': string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionWithCsrfToken'];
        };
      };
      400: components['responses']['MalformedRequest'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['ForeignOrigin'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidUserId'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out. The cookie is removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      403: components['responses']['ForeignOrigin'];
      409: components['responses']['SessionChanged'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  extendSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The extended session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionWithCsrfToken'];
        };
      };
      401: components['responses']['NotSignedIn'];
      403: components['responses']['ForbiddenWrite'];
      409: components['responses']['SessionChanged'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  confirmIdentity: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentityConfirmation'];
      };
    };
    responses: {
      /** @description The session with a fresh `authenticatedAt`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionWithCsrfToken'];
        };
      };
      400: components['responses']['MalformedRequest'];
      401: components['responses']['InvalidCredentialsOrNotSignedIn'];
      403: components['responses']['ForbiddenWrite'];
      409: components['responses']['SessionChanged'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidRequest'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Credentials'];
      };
    };
    responses: {
      /** @description A token, good for 15 minutes. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Token'];
        };
      };
      400: components['responses']['MalformedRequest'];
      401: components['responses']['InvalidCredentials'];
      403: components['responses']['ForeignOrigin'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidUserId'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getPasswordRules: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rules. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasswordRules'];
        };
      };
      304: components['responses']['NotModified'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  requestPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordResetRequest'];
      };
    };
    responses: {
      /** @description If there is such a billing contact, a link is on its way. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['MalformedRequest'];
      403: components['responses']['ForeignOrigin'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidUserId'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordReset'];
      };
    };
    responses: {
      /** @description The password is set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['MalformedRequest'];
      403: components['responses']['ForeignOrigin'];
      410: components['responses']['ResetLinkExpired'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['BrokenPasswordRules'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account of the session. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getBillTo: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address printed on invoices issued from now on. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BillTo'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  updateBillTo: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BillToInput'];
      };
    };
    responses: {
      /** @description The address as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BillTo'];
        };
      };
      400: components['responses']['MalformedRequest'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['StepUpRequired'];
      409: components['responses']['SessionChanged'];
      412: components['responses']['StaleBillTo'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidBillTo'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  listInvoiceContacts: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The main billing contact first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvoiceContactList'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  addInvoiceContact: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvoiceContactInput'];
      };
    };
    responses: {
      /** @description The address added. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvoiceContact'];
        };
      };
      400: components['responses']['MalformedKeyedRequest'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['StepUpRequired'];
      409: components['responses']['ContactConflict'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidKeyedRequest'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  removeInvoiceContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example c_2 */
        contactId: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed. No further invoice goes there. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['NotSignedIn'];
      403: components['responses']['StepUpRequired'];
      404: components['responses']['NotFound'];
      409: components['responses']['MainContact'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The method on file and what it may be changed to. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentMethod'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  updatePaymentMethod: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaymentMethodInput'];
      };
    };
    responses: {
      /** @description The method as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentMethod'];
        };
      };
      400: components['responses']['MalformedRequest'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['StepUpRequired'];
      409: components['responses']['SessionChanged'];
      412: components['responses']['StalePaymentMethod'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidRequest'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getRemittanceDetails: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The details. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remittance'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  listPurchaseOrders: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Purchase orders, the latest expiration first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PurchaseOrderList'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  addPurchaseOrder: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PurchaseOrderInput'];
      };
    };
    responses: {
      /** @description The purchase order added. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PurchaseOrder'];
        };
      };
      400: components['responses']['MalformedKeyedRequest'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['ForbiddenWrite'];
      409: components['responses']['KeyedPurchaseOrderConflict'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidKeyedRequest'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  updatePurchaseOrder: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @example po_2 */
        purchaseOrderId: components['parameters']['PurchaseOrderId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PurchaseOrderUpdate'];
      };
    };
    responses: {
      /** @description The purchase order as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PurchaseOrder'];
        };
      };
      400: components['responses']['MalformedRequest'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['ForbiddenWrite'];
      404: components['responses']['NotFound'];
      409: components['responses']['PurchaseOrderConflict'];
      412: components['responses']['StalePurchaseOrder'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidRequest'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  listQuotes: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Quotes, the newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuoteList'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getQuote: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @example Q-2026-0042 */
        quoteNumber: components['parameters']['QuoteNumber'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quote. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuoteDetails'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getQuotePdf: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @example Q-2026-0042 */
        quoteNumber: components['parameters']['QuoteNumber'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['QuotePdf'];
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  acceptQuote: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @example Q-2026-0042 */
        quoteNumber: components['parameters']['QuoteNumber'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuoteAcceptance'];
      };
    };
    responses: {
      /** @description The order is placed. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuoteOrder'];
        };
      };
      400: components['responses']['MalformedKeyedRequest'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['StepUpRequired'];
      404: components['responses']['NotFound'];
      409: components['responses']['QuoteConflict'];
      412: components['responses']['StaleQuote'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidAcceptance'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  rejectQuote: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @example Q-2026-0042 */
        quoteNumber: components['parameters']['QuoteNumber'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuoteRejection'];
      };
    };
    responses: {
      /** @description The quote as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuoteDetails'];
        };
      };
      400: components['responses']['MalformedKeyedRequest'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['ForbiddenWrite'];
      404: components['responses']['NotFound'];
      409: components['responses']['QuoteConflict'];
      412: components['responses']['StaleQuote'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidKeyedRequest'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  listInvoices: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Invoices, the newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvoiceList'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @example INV-2026-0081 */
        invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invoice. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvoiceDetails'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getInvoicePdf: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @example INV-2026-0081 */
        invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['InvoicePdf'];
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  listPayments: {
    parameters: {
      query?: {
        /**
         * @description The idempotency key of the one payment wanted.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        key?: components['parameters']['PaymentKey'];
      };
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @example INV-2026-0081 */
        invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Payments, the newest first. Empty when there is none. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentList'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  payInvoice: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @example INV-2026-0081 */
        invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaymentInput'];
      };
    };
    responses: {
      /** @description The payment made. Read its `status`. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Payment'];
        };
      };
      400: components['responses']['MalformedKeyedRequest'];
      401: components['responses']['NotSignedIn'];
      402: components['responses']['PaymentDeclined'];
      403: components['responses']['StepUpRequired'];
      404: components['responses']['NotFound'];
      409: components['responses']['PaymentConflict'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidPayment'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  confirmPayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example pay_7Q2K9D */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaymentConfirmation'];
      };
    };
    responses: {
      /** @description The payment as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Payment'];
        };
      };
      400: components['responses']['MalformedRequest'];
      401: components['responses']['NotSignedIn'];
      402: components['responses']['PaymentDeclined'];
      403: components['responses']['ForbiddenWrite'];
      404: components['responses']['NotFound'];
      409: components['responses']['SessionChanged'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidRequest'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  sendInvoiceCopy: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @example INV-2026-0081 */
        invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The copy is on its way to every invoice contact. */
      202: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['MissingKey'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['ForbiddenWrite'];
      404: components['responses']['NotFound'];
      409: components['responses']['KeyedConflict'];
      422: components['responses']['ReusedKey'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  listRequestTopics: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Topics, in the order they are offered. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestTopicList'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  listRequests: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Requests, the newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceRequestList'];
        };
      };
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  submitRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestInput'];
      };
    };
    responses: {
      /** @description The request as received. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceRequest'];
        };
      };
      400: components['responses']['MalformedKeyedRequest'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['ForbiddenWrite'];
      409: components['responses']['KeyedConflict'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidKeyedRequest'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  getW9: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['W9Pdf'];
      304: components['responses']['NotModified'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
  createTestToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestTokenInput'];
      };
    };
    responses: {
      /** @description The token and what may be shown of its source. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestToken'];
        };
      };
      400: components['responses']['MalformedRequest'];
      401: components['responses']['NotSignedIn'];
      403: components['responses']['ForbiddenWrite'];
      409: components['responses']['SessionChanged'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['InvalidRequest'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
      default: components['responses']['Unexpected'];
    };
  };
}
