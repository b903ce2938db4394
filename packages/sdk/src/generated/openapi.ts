// Made from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
  readonly '/session': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the current session
     * @description Tells who is signed in and for how long. It does **not** extend the session: a page may ask as
     *     often as it likes without keeping an absent person signed in.
     */
    readonly get: operations['getSession'];
    readonly put?: never;
    /**
     * Sign in and open a cookie session
     * @description Every failed attempt answers alike, whatever exists (status, headers, body, work done).
     *     `invalid-user-id` is decided from the form of the User ID alone, without a look-up. Ten failures
     *     per User ID and client in 15 minutes give 429; successes are not counted. A new session id is
     *     made at every sign-in.
     */
    readonly post: operations['signIn'];
    /**
     * Sign out
     * @description Ends the session that came with the call. Answers 204 when already signed out, too.
     */
    readonly delete: operations['signOut'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/session/extension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Stay signed in
     * @description Starts the 30 minutes of idle time anew. The 12 hours since sign-in are never extended, so
     *     `expiresIn` may come out shorter.
     */
    readonly post: operations['extendSession'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/session/confirmation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Confirm who is there by the password
     * @description Answers the 403 `reauthentication-required` of an operation with `x-step-up`: after it, the same
     *     call with the same key goes through. A wrong password counts as a failed sign-in.
     */
    readonly post: operations['confirmIdentity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tokens': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Get a bearer token
     * @description For clients that are not browsers. The same rules and limits as signing in.
     */
    readonly post: operations['createToken'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/password-rules': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the rules for a new password
     * @description Needs no session: the person who follows a reset link is signed out, and the rules are shown
     *     before the first letter is typed. The same for every account, so they tell nothing about one.
     */
    readonly get: operations['getPasswordRules'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/password-reset-requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Ask for a reset link
     * @description The link goes to the *stored* address of the billing contact; it serves once, for 30 minutes.
     *     It leads to the portal with `#reset=<token>`. A token may end with `-u-` and the User ID in
     *     base64url: so the page tells a password manager whose entry changes. Others work as well.
     *     The answer is the same for every well-formed User ID, known or not. Also serves first access.
     */
    readonly post: operations['requestPasswordReset'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/password-resets': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Set a new password with the token of a reset link
     * @description Ends every other session of the billing contact; does not sign in. A broken rule gives 422 with
     *     one entry of `errors` per rule, its `code` being `too-short`, `needs-uppercase`, `needs-digit`,
     *     `needs-symbol` or `same-as-user-id`.
     */
    readonly post: operations['resetPassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/account': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read the account */
    readonly get: operations['getAccount'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/bill-to': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read the bill-to address */
    readonly get: operations['getBillTo'];
    /**
     * Change the bill-to address
     * @description Applies to invoices issued from now on. The representation may be sent back as read: `country`
     *     must equal the stored one (422 `country-not-editable`, changing it is a request), `etag` is
     *     ignored. Any other unknown field is refused.
     */
    readonly put: operations['updateBillTo'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/invoice-contacts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the addresses that receive invoices */
    readonly get: operations['listInvoiceContacts'];
    readonly put?: never;
    /**
     * Add an address that receives invoices
     * @description Addresses are unique ignoring case (409 `contact-exists`), up to the account's `contactLimit`
     *     (409 `contact-limit-reached`). Receiving invoices gives no access to the portal. An `attachment`
     *     that the account's `invoiceAttachments` does not list is refused (422). The main billing contact
     *     gets a notice by mail of each address that is added or removed; after twenty within 15 minutes
     *     the next change is refused (429), so that none goes unnoticed.
     */
    readonly post: operations['addInvoiceContact'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/invoice-contacts/{contactId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description One of `listInvoiceContacts`.
         * @example c_2
         */
        readonly contactId: components['parameters']['ContactId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Change what the mails to an address carry
     * @description Applies to mails from now on. The representation may be sent back as read: `email` must equal the
     *     stored one, ignoring case (422 `not-editable`), `contactId`, `main` and `etag` are ignored. An
     *     `attachment` that the account's `invoiceAttachments` does not list is refused (422).
     */
    readonly put: operations['updateInvoiceContact'];
    readonly post?: never;
    /**
     * Remove an address that receives invoices
     * @description The main billing contact stays (409 `main-contact`).
     */
    readonly delete: operations['removeInvoiceContact'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/payment-method': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Read the payment method on file */
    readonly get: operations['getPaymentMethod'];
    /**
     * Change the payment method on file
     * @description Card and debit data go to the payment provider; only its `paymentToken` comes here, and serves
     *     once. A direct debit needs the mandate that `mandateOffer` showed, by its version and locale. The main billing contact gets
     *     a notice by mail; after ten within 15 minutes the next change is refused (429), so that none
     *     goes unnoticed. A refused change leaves the `paymentToken` good.
     */
    readonly put: operations['updatePaymentMethod'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/remittance-details': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read where to send a bank transfer or a check
     * @description For the country and the currency of the account. `reference` is the account's own; for one
     *     invoice use the details that come with it.
     */
    readonly get: operations['getRemittanceDetails'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/purchase-orders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List purchase orders */
    readonly get: operations['listPurchaseOrders'];
    readonly put?: never;
    /**
     * Add a purchase order
     * @description The expiration must be today or later, in the account's time zone. A number may stand once (409
     *     `purchase-order-exists`). It is copied onto invoices at issue.
     */
    readonly post: operations['addPurchaseOrder'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/purchase-orders/{purchaseOrderId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description One of `listPurchaseOrders`.
         * @example po_2
         */
        readonly purchaseOrderId: components['parameters']['PurchaseOrderId'];
      };
      readonly cookie?: never;
    };
    /**
     * Read one purchase order
     * @description What `Location` of a new one leads to, and what a change is based on.
     */
    readonly get: operations['getPurchaseOrder'];
    /**
     * Change a purchase order
     * @description The representation may be sent back as read: `purchaseOrderId`, `state` and `etag` are ignored.
     *     Invoices already issued keep the number they have.
     */
    readonly put: operations['updatePurchaseOrder'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/quotes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List quotes */
    readonly get: operations['listQuotes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/quotes/{quoteNumber}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description One of `listQuotes`.
         * @example Q-2026-0042
         */
        readonly quoteNumber: components['parameters']['QuoteNumber'];
      };
      readonly cookie?: never;
    };
    /** Read one quote */
    readonly get: operations['getQuote'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/quotes/{quoteNumber}/pdf': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description One of `listQuotes`.
         * @example Q-2026-0042
         */
        readonly quoteNumber: components['parameters']['QuoteNumber'];
      };
      readonly cookie?: never;
    };
    /** Get one quote as a PDF */
    readonly get: operations['getQuotePdf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/quotes/{quoteNumber}/acceptance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description One of `listQuotes`.
         * @example Q-2026-0042
         */
        readonly quoteNumber: components['parameters']['QuoteNumber'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Accept a quote and place the order
     * @description Irreversible. Only a pending quote can be accepted, through the end of its last day in the
     *     account's time zone. `consentVersion` is the version of the text that was shown: it names one
     *     text in one language, whatever `Accept-Language` says now, and that text is kept with the order.
     *     A PO number is required when the quote says so (`purchaseOrderRequired`).
     */
    readonly post: operations['acceptQuote'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/quotes/{quoteNumber}/rejection': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description One of `listQuotes`.
         * @example Q-2026-0042
         */
        readonly quoteNumber: components['parameters']['QuoteNumber'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Reject a quote
     * @description Final. Only a pending, unexpired quote can be rejected.
     */
    readonly post: operations['rejectQuote'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/invoices': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the newest invoices
     * @description The newest 20 by issue date, credit notes among them (`kind`). A page of the portal, which is
     *     signed in by cookie, never gets more: older copies are asked for by a request. A program with a bearer token reads on: `next` of one
     *     answer is `before` of the next call, until an answer has none. An invoice that is issued
     *     meanwhile moves no other one to another page.
     */
    readonly get: operations['listInvoices'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/invoices/{invoiceNumber}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      readonly cookie?: never;
    };
    /** Read one invoice */
    readonly get: operations['getInvoice'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/invoices/{invoiceNumber}/pdf': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      readonly cookie?: never;
    };
    /** Get one invoice as a PDF */
    readonly get: operations['getInvoicePdf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/invoices/{invoiceNumber}/documents/{format}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
        /**
         * @description The `format` of one of the invoice's `documents`.
         * @example ubl
         */
        readonly format: components['parameters']['DocumentFormat'];
      };
      readonly cookie?: never;
    };
    /**
     * Get one invoice as a file of one format
     * @description One of `documents` of `getInvoice`; format `pdf` serves for every invoice. Compare the SHA-256 of
     *     the bytes with `sha256` there before you use or keep them.
     */
    readonly get: operations['getInvoiceDocument'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/invoices/{invoiceNumber}/payments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      readonly cookie?: never;
    };
    /**
     * List the payments made on an invoice
     * @description With `key`, only the payment made with that idempotency key: how a client finds out what became
     *     of a payment whose answer was lost.
     */
    readonly get: operations['listPayments'];
    readonly put?: never;
    /**
     * Pay an invoice by card
     * @description At once, one invoice, 0 < amount <= payable; nothing of a credit note is payable. A card given
     *     here serves this payment only and does not become the card on file. A declined payment answers
     *     402 and is kept among the payments with status `failed`. Status `authentication-required` asks for the bank's challenge (`nextAction`) and
     *     `confirmPayment`; status `processing` is final for the caller and settles later.
     */
    readonly post: operations['payInvoice'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/payments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Pay several invoices by card with one payment
     * @description At once, all or nothing: each allocation is 0 < amount <= payable of its invoice, in one currency.
     *     The payment is one for the bank and for the ledger; each invoice lists its own part, with the same
     *     `paymentId` and all `allocations`, and `listPayments` of any of them finds it by its idempotency
     *     key. When what is payable changed meanwhile, 409 `amount-exceeds-balance` points at each such
     *     allocation and nothing is charged. Declined, `authentication-required` and `processing` are as
     *     for `payInvoice`.
     */
    readonly post: operations['payInvoices'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/payments/{paymentId}/confirmation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description From `payInvoice`, `payInvoices` or `listPayments`.
         * @example pay_7Q2K9D
         */
        readonly paymentId: components['parameters']['PaymentId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Bring a payment through after the bank's challenge
     * @description A payment that is already settled answers as it is, so sending this again is harmless. The test
     *     provider's results are `succeeded` and `failed`; `failed` answers 402.
     */
    readonly post: operations['confirmPayment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/payments/{paymentId}/receipt': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description From `payInvoice`, `payInvoices` or `listPayments`.
         * @example pay_7Q2K9D
         */
        readonly paymentId: components['parameters']['PaymentId'];
      };
      readonly cookie?: never;
    };
    /**
     * Get the receipt of a payment as a PDF
     * @description Of a settled payment, with every invoice it paid; any other payment answers 404. It stays as long
     *     as its invoices can be read.
     */
    readonly get: operations['getReceiptPdf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/statement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the statement of account
     * @description What the account owes today, by age, with every open invoice and credit note, and what happened
     *     since a day: invoices, credit notes and settled payments, with the balance after each. It counts
     *     all invoices, not the newest 20. `aged` and `credits` add up to `balance`; so do
     *     `openingBalance` and all `entries`.
     */
    readonly get: operations['getStatement'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/statement/pdf': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Get the statement of account as a PDF */
    readonly get: operations['getStatementPdf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/invoices/{invoiceNumber}/copies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Mail the invoice to the invoice contacts again
     * @description Each mail carries what its contact's `attachment` says, as the mail of a new invoice does.
     *     Within 15 minutes, an invoice is mailed three times at most and an account's invoices twenty
     *     times (429): the same key may be sent again afterwards.
     */
    readonly post: operations['sendInvoiceCopy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/request-topics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what may be asked of Corporate Account Services */
    readonly get: operations['listRequestTopics'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the account's own requests */
    readonly get: operations['listRequests'];
    readonly put?: never;
    /**
     * Ask Corporate Account Services
     * @description What a topic `needs` must be given and be the account's own. A dispute is taken within 15 days of
     *     the invoice date. Free text holding a card number is refused (`card-number` in `errors`). A file
     *     that goes with the request was sent with `addAttachment` before; it goes with one request.
     */
    readonly post: operations['submitRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/requests/{requestId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description One of `listRequests`.
         * @example R-10311
         */
        readonly requestId: components['parameters']['ServiceRequestId'];
      };
      readonly cookie?: never;
    };
    /** Get one request with its attachments and its answer */
    readonly get: operations['getRequest'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send a file that goes with a request
     * @description The body is the file itself: a PDF, a PNG or a JPEG, told by its first bytes and not by its type
     *     alone (415), of 1 to 10,485,760 bytes (422, 413). `attachmentIds` of `submitRequest` takes what
     *     comes back. A file that goes with no request is forgotten after a day, or when three newer ones
     *     wait. Its name is cleaned: no folders, no invisible signs, an ending that fits its type.
     */
    readonly post: operations['addAttachment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/attachments/{attachmentId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description One of the attachments of `getRequest`.
         * @example att_31
         */
        readonly attachmentId: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    /** Get the file of a request or of its answer */
    readonly get: operations['getAttachment'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tax-forms/w-9': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the seller's signed W-9
     * @description United States accounts only; others get 404 and ask by a request.
     */
    readonly get: operations['getW9'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/test-provider/tokens': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Get a payment token from the pretend provider
     * @description Demos and tests only. What is sent is the name of a test card or test debit, never a number. A
     *     token serves once.
     */
    readonly post: operations['createTestToken'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly 'invoice.issued': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** An invoice was issued */
    readonly post: operations['invoiceIssued'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'payment.succeeded': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The money of a payment has come */
    readonly post: operations['paymentSucceeded'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'payment.failed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A payment failed; nothing was charged */
    readonly post: operations['paymentFailed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'quote.accepted': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A quote was accepted */
    readonly post: operations['quoteAccepted'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'quote.rejected': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A quote was rejected */
    readonly post: operations['quoteRejected'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'billTo.changed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The bill-to address was changed */
    readonly post: operations['billToChanged'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'paymentMethod.changed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The payment method was changed */
    readonly post: operations['paymentMethodChanged'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly 'request.answered': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A request was answered */
    readonly post: operations['requestAnswered'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description 1 to 64 letters from A to Z, digits, hyphens and underscores. */
    readonly Id: string;
    /** @description A quoted entity tag, its quotes included. */
    readonly EntityTag: string;
    readonly IdempotencyKey: string;
    /** @description A user name or an e-mail address. Anything else is `invalid-user-id`, not `validation-failed`. */
    readonly UserId: string;
    /**
     * Format: date
     * @description A calendar date. It belongs to no time zone and passes through none.
     */
    readonly BusinessDate: string;
    /**
     * Format: date-time
     * @description RFC 3339, in UTC.
     */
    readonly Instant: string;
    /** Format: email */
    readonly EmailAddress: string;
    /** @description ISO 4217. */
    readonly Currency: string;
    /** @description ISO 3166-1, two letters. */
    readonly Country: string;
    /**
     * @description An integer in minor units of the currency, as ISO 4217 has them: JPY none, KWD three digits,
     *     HUF two. What `Intl` shows by default differs from that and between engines.
     */
    readonly Money: {
      readonly amount: number;
      readonly currency: components['schemas']['Currency'];
    };
    /** @description An amount to pay, in minor units, more than nothing. */
    readonly MoneyInput: {
      readonly amount: number;
      readonly currency: components['schemas']['Currency'];
    };
    /** @description From the first through the last day. */
    readonly Period: {
      readonly start: components['schemas']['BusinessDate'];
      readonly end: components['schemas']['BusinessDate'];
    };
    /** @description The bytes of a PDF, as they are. */
    readonly Pdf: Blob;
    /** @description The bytes of a file, as they are. */
    readonly FileBytes: Blob;
    /** @description The bytes of a PDF; they begin with `%PDF-`. */
    readonly AttachedPdf: Blob;
    /** @description The bytes of a PNG. */
    readonly AttachedPng: Blob;
    /** @description The bytes of a JPEG. */
    readonly AttachedJpeg: Blob;
    /** @description Stable; texts shown to people are keyed by it. */
    readonly ProblemCode:
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
      | 'mixed-currencies'
      | 'payment-declined'
      | 'quote-expired'
      | 'quote-not-pending'
      | 'contact-exists'
      | 'contact-limit-reached'
      | 'main-contact'
      | 'precondition-required'
      | 'precondition-failed'
      | 'method-not-allowed'
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
    readonly Problem: {
      /** @description A URI that names the kind of problem. */
      readonly type: string;
      readonly title: string;
      readonly status: number;
      readonly code: components['schemas']['ProblemCode'];
      readonly detail?: string;
      readonly instance?: string;
      /** @description What to quote to support. */
      readonly requestId: string;
      /** @description One entry for each thing to correct, the first 50. */
      readonly errors?: readonly components['schemas']['FieldProblem'][];
      /** @description Seconds, as in `Retry-After`. */
      readonly retryAfter?: number;
      /** @description With `payment-declined`, why. */
      readonly failureCode?: components['schemas']['FailureCode'];
    };
    /**
     * @description Why a payment failed; nothing was charged. `card-declined`: the bank said no, and not why.
     *     `expired-card`: the card is too old. `authentication-failed`: the bank's challenge was not
     *     passed. `amount-exceeds-balance`: the invoice was paid otherwise before the challenge was.
     */
    readonly FailureCode:
      | 'card-declined'
      | 'expired-card'
      | 'authentication-failed'
      | 'amount-exceeds-balance'
      | (string & {});
    readonly FieldProblem: {
      /** @description JSON Pointer into the body, `/addressLines/0`, or the name of a parameter, `/limit`. */
      readonly pointer: string;
      /** @description What is wrong, `required`, `too-long`, `format`. */
      readonly code: string;
      readonly message: string;
    };
    /** @description A problem `precondition-failed` with the current representation. */
    readonly StaleBillToProblem: components['schemas']['Problem'] & {
      readonly current: components['schemas']['BillTo'];
    };
    /** @description A problem `precondition-failed` with the current representation. */
    readonly StalePaymentMethodProblem: components['schemas']['Problem'] & {
      readonly current: components['schemas']['PaymentMethod'];
    };
    /** @description A problem `precondition-failed` with the current representation. */
    readonly StaleInvoiceContactProblem: components['schemas']['Problem'] & {
      readonly current: components['schemas']['InvoiceContact'];
    };
    /** @description A problem `precondition-failed` with the current representation. */
    readonly StalePurchaseOrderProblem: components['schemas']['Problem'] & {
      readonly current: components['schemas']['PurchaseOrder'];
    };
    /** @description A problem `precondition-failed` with the current representation. */
    readonly StaleQuoteProblem: components['schemas']['Problem'] & {
      readonly current: components['schemas']['QuoteDetails'];
    };
    readonly Credentials: {
      readonly userId: components['schemas']['UserId'];
      /** Format: password */
      readonly password: string;
    };
    readonly IdentityConfirmation: {
      /** Format: password */
      readonly password: string;
    };
    readonly PasswordResetRequest: {
      readonly userId: components['schemas']['UserId'];
    };
    readonly PasswordReset: {
      readonly resetToken: string;
      /** Format: password */
      readonly password: string;
    };
    /** @description What happened, with the numbers to look it up. It holds no amounts and no addresses. */
    readonly WebhookEvent: {
      readonly type:
        | 'invoice.issued'
        | 'payment.succeeded'
        | 'payment.failed'
        | 'quote.accepted'
        | 'quote.rejected'
        | 'billTo.changed'
        | 'paymentMethod.changed'
        | 'request.answered'
        | (string & {});
      readonly accountId: string;
      /** @description When it happened. */
      readonly at: components['schemas']['Instant'];
      /** @description The numbers of what it happened to; more of them may come. */
      readonly data: {
        readonly invoiceNumber?: string;
        readonly paymentId?: string;
        readonly quoteNumber?: string;
        readonly requestId?: string;
      };
    };
    /** @description Who is signed in, and for how long. */
    readonly Session: {
      readonly userId: string;
      readonly accountId: string;
      readonly contactName: string;
      /** @description Seconds until the session ends if nothing is done. */
      readonly expiresIn: number;
      /** @description When the password was last given. */
      readonly authenticatedAt: components['schemas']['Instant'];
      /** @description The server's clock as it answers. */
      readonly serverTime: components['schemas']['Instant'];
    };
    /** @description A session as it travels. Clients keep `csrfToken` to themselves. */
    readonly SessionWithCsrfToken: components['schemas']['Session'] & {
      readonly csrfToken: string;
    };
    readonly Token: {
      readonly token: string;
      /** @description Seconds. */
      readonly expiresIn: number;
    };
    /** @description A new password must also differ from the User ID. */
    readonly PasswordRules: {
      readonly minLength: number;
      readonly needsUppercase: boolean;
      readonly needsDigit: boolean;
      readonly needsSymbol: boolean;
    };
    /** @description What the billing contact may do. Without it, the same things are read only. */
    readonly Capability:
      | 'quotes.decide'
      | 'invoices.pay'
      | 'paymentMethod.edit'
      | 'billTo.edit'
      | 'contacts.edit'
      | 'purchaseOrders.edit'
      | 'requests.submit'
      | (string & {});
    readonly BillingFrequency: 'annual' | (string & {});
    /** @description The person at the seller who looks after the account. */
    readonly Representative: {
      readonly name: string;
      readonly email: string;
      /** @description As it is shown, `+1 617 555 0178`. */
      readonly phone: string;
    };
    readonly Support: {
      readonly email: string;
      /** @description As it is shown. */
      readonly phone: string;
      readonly url: string;
      /** @description When somebody answers. */
      readonly hours?: string;
    };
    readonly Subscription: {
      readonly product: string;
      readonly seats: number;
      readonly termStart: components['schemas']['BusinessDate'];
      readonly termEnd: components['schemas']['BusinessDate'];
      readonly renewalDate: components['schemas']['BusinessDate'];
      /** @description The last day to give notice. */
      readonly noticeDeadline: components['schemas']['BusinessDate'];
    };
    readonly Account: {
      readonly accountId: string;
      readonly company: string;
      readonly country: components['schemas']['Country'];
      readonly currency: components['schemas']['Currency'];
      /** @description BCP 47, `en`. */
      readonly language: string;
      /** @description IANA, `America/Chicago`. Last days end in it. */
      readonly timeZone: string;
      readonly billingFrequency: components['schemas']['BillingFrequency'];
      /** @description Above this total an order that is not paid by card needs a PO number. */
      readonly purchaseOrderThreshold: components['schemas']['Money'];
      /** @description How many addresses may receive invoices. */
      readonly contactLimit: number;
      /**
       * @description What an invoice contact's `attachment` may be. Left out where nobody may choose: every mail of
       *     an invoice carries the PDF.
       */
      readonly invoiceAttachments?: readonly components['schemas']['InvoiceAttachment'][];
      readonly capabilities: readonly components['schemas']['Capability'][];
      readonly representative: components['schemas']['Representative'];
      readonly support: components['schemas']['Support'];
      readonly subscriptions: readonly components['schemas']['Subscription'][];
      readonly passwordRules: components['schemas']['PasswordRules'];
    };
    /** @description Whom and where an invoice is made out to. */
    readonly BillToAddress: {
      readonly company: string;
      readonly contactName: string;
      readonly addressLines: readonly string[];
      readonly city: string;
      /** @description The part of the country, `TX`, where it has any. */
      readonly region?: string;
      readonly postalCode?: string;
      readonly country: components['schemas']['Country'];
      /** @description E.164, `+15125550142`. */
      readonly phone: string;
      readonly email: string;
    };
    readonly BillTo: components['schemas']['BillToAddress'] & {
      readonly etag: components['schemas']['EntityTag'];
    };
    readonly BillToInput: {
      readonly company: string;
      readonly contactName: string;
      readonly addressLines: readonly string[];
      readonly city: string;
      readonly region?: string;
      /**
       * @description Read by the rules of the stored country, as people there write it, and kept in one form:
       *     `1000205` in Portugal is `1000-205`.
       */
      readonly postalCode?: string;
      /**
       * @description As people write it: with `+` and the country code, or as a national number of the stored
       *     country. E.164 is kept; anything else is `invalid`.
       */
      readonly phone: string;
      /** @description Kept as it is when left out. */
      readonly email?: components['schemas']['EmailAddress'];
      /** @description Must equal the stored one. */
      readonly country?: components['schemas']['Country'];
      /** @description Ignored; If-Match counts. */
      readonly etag?: string;
    };
    readonly InvoiceContact: {
      readonly contactId: string;
      readonly email: string;
      /** @description The main billing contact; it stays. */
      readonly main: boolean;
      /** @description What the mails of invoices to this address carry. `pdf` where it is not said. */
      readonly attachment?: components['schemas']['InvoiceAttachment'];
      /** @description Left out where the address cannot be changed. */
      readonly etag?: components['schemas']['EntityTag'];
    };
    /**
     * @description What the mail of an invoice carries: nothing but the link to the portal, the PDF, or the PDF and
     *     the invoice as data, where it has such a document.
     */
    readonly InvoiceAttachment: 'link' | 'pdf' | 'pdf-and-xml' | (string & {});
    readonly InvoiceContactList: {
      readonly items: readonly components['schemas']['InvoiceContact'][];
    };
    readonly InvoiceContactInput: {
      readonly email: components['schemas']['EmailAddress'];
      /** @description The PDF where it is left out. */
      readonly attachment?: components['schemas']['InvoiceAttachmentChoice'];
    };
    readonly InvoiceContactUpdate: {
      readonly attachment: components['schemas']['InvoiceAttachmentChoice'];
      /** @description Must equal the stored one. */
      readonly email?: components['schemas']['EmailAddress'];
      /** @description Ignored. */
      readonly contactId?: string;
      /** @description Ignored. */
      readonly main?: boolean;
      /** @description Ignored; If-Match counts. */
      readonly etag?: string;
    };
    /**
     * @description One of the account's `invoiceAttachments`.
     * @example pdf
     */
    readonly InvoiceAttachmentChoice: string;
    readonly PaymentMethodKind: 'card' | 'bankTransfer' | 'check' | 'directDebit' | (string & {});
    /** @description The brand's own name, shown as it is. */
    readonly CardBrand:
      'Visa' | 'MasterCard' | 'American Express' | 'Discover' | 'Visa Electron' | (string & {});
    /** @description What may be shown of a method. Empty for bank transfer and check. */
    readonly PaymentMethodDisplay: {
      readonly brand?: components['schemas']['CardBrand'];
      readonly last4?: string;
      readonly expiryMonth?: number;
      readonly expiryYear?: number;
      readonly bankName?: string;
    };
    /** @description The consent a direct debit stands on. */
    readonly Mandate: {
      readonly id: string;
      readonly version: string;
      /** @description The language of the text agreed to; else the account's. */
      readonly locale?: string;
      readonly text: string;
      readonly acceptedAt: components['schemas']['Instant'];
    };
    /** @description The text to agree to before a direct debit. Absent where none is offered. */
    readonly MandateOffer: {
      /** @description Names one text in one language. */
      readonly version: string;
      /** @description The language of the text, `en`. */
      readonly locale: string;
      readonly text: string;
    };
    readonly PaymentMethod: {
      readonly kind: components['schemas']['PaymentMethodKind'];
      readonly display: components['schemas']['PaymentMethodDisplay'];
      readonly mandate?: components['schemas']['Mandate'];
      readonly acceptedBrands: readonly components['schemas']['CardBrand'][];
      readonly allowedKinds: readonly components['schemas']['PaymentMethodKind'][];
      readonly mandateOffer?: components['schemas']['MandateOffer'];
      readonly etag: components['schemas']['EntityTag'];
    };
    /** @description From the payment provider. Serves once. */
    readonly PaymentToken: string;
    readonly MandateConsent: {
      readonly version: string;
      readonly locale: string;
    };
    readonly CardPaymentMethodInput: {
      /** @constant */
      readonly kind: 'card';
      readonly paymentToken: components['schemas']['PaymentToken'];
    };
    /** @description A direct debit needs the consent to its mandate. */
    readonly DirectDebitPaymentMethodInput: {
      /** @constant */
      readonly kind: 'directDebit';
      readonly paymentToken: components['schemas']['PaymentToken'];
      readonly mandate: components['schemas']['MandateConsent'];
    };
    readonly PlainPaymentMethodInput: {
      /** @enum {string} */
      readonly kind: 'bankTransfer' | 'check';
    };
    readonly PaymentMethodInput:
      | components['schemas']['CardPaymentMethodInput']
      | components['schemas']['DirectDebitPaymentMethodInput']
      | components['schemas']['PlainPaymentMethodInput'];
    readonly RemittanceField: {
      readonly label: string;
      readonly value: string;
      /** @description The value's language, where it is not the labels'. */
      readonly language?: string;
    };
    /** @description Where to send the money, and what to write on it. */
    readonly Remittance: {
      readonly kind: components['schemas']['PaymentMethodKind'];
      readonly beneficiary: string;
      /** @description In the order to show. */
      readonly fields: readonly components['schemas']['RemittanceField'][];
      /** @description The labels' language, `en`; else the account's. */
      readonly language?: string;
      /** @description The exact reference to quote. */
      readonly reference: string;
      /** @description When these details last changed, against fraud. */
      readonly lastChanged: components['schemas']['BusinessDate'];
    };
    readonly PurchaseOrderState: 'active' | 'expired' | (string & {});
    readonly PurchaseOrder: {
      readonly purchaseOrderId: string;
      readonly number: string;
      /** @description The last day it is good for. */
      readonly expirationDate: components['schemas']['BusinessDate'];
      readonly state: components['schemas']['PurchaseOrderState'];
      readonly etag: components['schemas']['EntityTag'];
    };
    readonly PurchaseOrderList: {
      readonly items: readonly components['schemas']['PurchaseOrder'][];
    };
    /** @description What the customer's purchasing calls it. Not only spaces. */
    readonly PurchaseOrderNumber: string;
    readonly PurchaseOrderInput: {
      readonly number: components['schemas']['PurchaseOrderNumber'];
      readonly expirationDate: components['schemas']['BusinessDate'];
    };
    readonly PurchaseOrderUpdate: {
      readonly number: components['schemas']['PurchaseOrderNumber'];
      readonly expirationDate: components['schemas']['BusinessDate'];
      /** @description Ignored. */
      readonly purchaseOrderId?: string;
      /** @description Ignored. */
      readonly state?: string;
      /** @description Ignored; If-Match counts. */
      readonly etag?: string;
    };
    /** @description Only a pending quote can be decided; every other status is final. */
    readonly QuoteStatus:
      'pending' | 'accepted' | 'rejected' | 'expired' | 'withdrawn' | (string & {});
    readonly Quote: {
      readonly quoteNumber: string;
      readonly status: components['schemas']['QuoteStatus'];
      readonly issueDate: components['schemas']['BusinessDate'];
      /** @description The last day, through its end in the account's time zone. */
      readonly validThrough: components['schemas']['BusinessDate'];
      readonly total: components['schemas']['Money'];
      /** @description What is offered, in one line. */
      readonly summary?: string;
      /**
       * @description The language the document is written in, `en`: its descriptions, and the labels of tax,
       *     savings and tax numbers. The account's, where it is not said.
       */
      readonly language?: string;
      readonly etag: components['schemas']['EntityTag'];
    };
    readonly QuoteLine: {
      readonly product: string;
      readonly description: string;
      readonly seats: number;
      readonly unitPrice: components['schemas']['Money'];
      readonly total: components['schemas']['Money'];
    };
    /** @description The text the signer agrees to. */
    readonly QuoteConsent: {
      /** @description Names one text in one language. */
      readonly version: string;
      /** @description The text's language, `en`; else the account's. */
      readonly language?: string;
      readonly text: string;
      /** @description Where the terms named in the text can be read. */
      readonly termsUrl?: string;
    };
    readonly QuoteDecision: {
      readonly at: components['schemas']['Instant'];
      /** @description The name of the signer or of the billing contact. */
      readonly by: string;
      readonly reason?: components['schemas']['RejectionReason'];
      readonly note?: string;
    };
    readonly RejectionReason: 'price' | 'scope' | 'timing' | 'duplicate' | 'other' | (string & {});
    readonly QuoteDetails: components['schemas']['Quote'] & {
      readonly lines: readonly components['schemas']['QuoteLine'][];
      readonly subtotal: components['schemas']['Money'];
      /** @description Taken off the subtotal; never negative. */
      readonly savings: components['schemas']['Money'];
      /** @description What the savings are, `Savings, renewal 5%`. */
      readonly savingsLabel?: string;
      readonly tax: components['schemas']['Money'];
      /** @description What the tax is, `Sales tax, 8.25%`. */
      readonly taxLabel?: string;
      readonly contractPeriod: components['schemas']['Period'];
      readonly renewalDate: components['schemas']['BusinessDate'];
      readonly representative: components['schemas']['Representative'];
      readonly seller?: components['schemas']['Seller'];
      /** @description Whether accepting needs a PO number, judged by method and threshold. */
      readonly purchaseOrderRequired: boolean;
      readonly consent: components['schemas']['QuoteConsent'];
      readonly decision?: components['schemas']['QuoteDecision'];
    };
    readonly QuoteList: {
      readonly items: readonly components['schemas']['Quote'][];
    };
    readonly QuoteAcceptance: {
      readonly signerName: string;
      readonly purchaseOrderNumber?: components['schemas']['PurchaseOrderNumber'];
      readonly consentVersion: string;
    };
    readonly QuoteRejection: {
      /** @enum {string} */
      readonly reason: 'price' | 'scope' | 'timing' | 'duplicate' | 'other';
      readonly note?: string;
    };
    readonly QuoteOrder: {
      readonly quote: components['schemas']['QuoteDetails'];
      readonly orderNumber: string;
      /** @description The invoice, where it is issued at once. */
      readonly invoiceNumber?: string;
    };
    /** @description Paid if and only if the balance is nothing. */
    readonly InvoiceStatus: 'open' | 'paid' | (string & {});
    /**
     * @description A credit note gives back what an invoice charged. Its sums are negative, its `balance` is the
     *     credit that is left, its `dueDate` is the day of issue; it is never overdue, and nothing of it
     *     is payable.
     */
    readonly InvoiceKind: 'invoice' | 'creditNote' | (string & {});
    /**
     * @description Partially paid: 0 < balance < total. Processing: balance - payable. Both are facts beside
     *     `status` and `overdue`.
     */
    readonly Invoice: {
      readonly invoiceNumber: string;
      /** @description An invoice, where it is left out. */
      readonly kind?: components['schemas']['InvoiceKind'];
      /** @description The number of the invoice that a credit note corrects. */
      readonly correctsInvoice?: string;
      readonly issueDate: components['schemas']['BusinessDate'];
      readonly dueDate: components['schemas']['BusinessDate'];
      readonly status: components['schemas']['InvoiceStatus'];
      /** @description Something is owed and the due date is past, in the account's time zone. */
      readonly overdue: boolean;
      readonly purchaseOrderNumber?: string;
      /** @description The formats of `documents` of `getInvoice`. Left out where there is only the PDF. */
      readonly documentFormats?: readonly components['schemas']['DocumentFormat'][];
      readonly total: components['schemas']['Money'];
      /** @description Total less settled payments. */
      readonly balance: components['schemas']['Money'];
      /** @description Balance less payments that are processing. */
      readonly payable: components['schemas']['Money'];
    };
    /**
     * @description What a file of an invoice is: the PDF, or the invoice as data by EN 16931 in the syntax of UBL 2.1
     *     or UN/CEFACT CII, inside a PDF (Factur-X), or by the German profile.
     */
    readonly DocumentFormat: 'pdf' | 'ubl' | 'cii' | 'factur-x' | 'xrechnung' | (string & {});
    /** @description One file of an invoice. In some countries it is a copy; `description` says so. */
    readonly InvoiceDocument: {
      readonly format: components['schemas']['DocumentFormat'];
      readonly mediaType: string;
      /** @description When this file was made. A PDF, which prints payments, is made anew with each. */
      readonly issuedAt: components['schemas']['Instant'];
      /** @description The SHA-256 of the bytes, as hexadecimal digits. */
      readonly sha256: string;
      /** @description Where the file is, below the address of the API. */
      readonly href: string;
      /** @description What the file is good for. */
      readonly description: string;
      /** @description The language of `description`. */
      readonly locale: string;
    };
    /**
     * @description How something is taxed, by UNCL 5305: standard rate, zero rated, exempt, reverse charge, supply
     *     within the European Union, export, outside the scope of tax.
     */
    readonly TaxCategory: 'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O' | (string & {});
    /** @description Hundredths of a percent. 1900 is 19 %. */
    readonly TaxRate: number;
    /** @description What was charged at one rate. The tax of an invoice is the sum of its tax lines. */
    readonly TaxLine: {
      /** @description As it is printed, `VAT 20%`. */
      readonly label: string;
      readonly category: components['schemas']['TaxCategory'];
      readonly rate: components['schemas']['TaxRate'];
      /** @description The lines at this rate less the discounts at this rate. */
      readonly taxable: components['schemas']['Money'];
      readonly amount: components['schemas']['Money'];
    };
    /** @description What is taken off the subtotal, at one rate of tax. */
    readonly Discount: {
      readonly label: string;
      readonly amount: components['schemas']['Money'];
      readonly taxCategory: components['schemas']['TaxCategory'];
      readonly taxRate: components['schemas']['TaxRate'];
    };
    readonly InvoiceLine: {
      readonly description: string;
      readonly period: components['schemas']['Period'];
      readonly quantity: number;
      /** @description The unit of `quantity` by UN/ECE Recommendation 20, `C62` for pieces and seats. */
      readonly unitCode?: string;
      readonly unitPrice: components['schemas']['Money'];
      readonly taxCategory?: components['schemas']['TaxCategory'];
      readonly taxRate?: components['schemas']['TaxRate'];
      readonly total: components['schemas']['Money'];
    };
    readonly BillingContact: {
      readonly name: string;
      readonly userId: string;
    };
    /** @description A number under which a tax office knows a company, as it is printed. */
    readonly TaxNumber: {
      /** @description `vat` for a VAT identifier, `company-tax` for any other number of a tax office. */
      readonly scheme: 'vat' | 'company-tax' | (string & {});
      /** @description In the document's language, `VAT number`. */
      readonly label: string;
      readonly value: string;
    };
    /** @description The company of ours that sells and bills. */
    readonly Seller: {
      readonly name: string;
      readonly addressLines: readonly string[];
      readonly city: string;
      readonly region?: string;
      readonly postalCode?: string;
      readonly country: components['schemas']['Country'];
      readonly taxNumbers: readonly components['schemas']['TaxNumber'][];
    };
    readonly InvoiceDetails: components['schemas']['Invoice'] & {
      /**
       * @description The language the document is written in, `en`: its descriptions, and the labels of tax,
       *     savings and tax numbers. The account's, where it is not said.
       */
      readonly language?: string;
      readonly lines: readonly components['schemas']['InvoiceLine'][];
      /** @description The sum of the lines. */
      readonly subtotal: components['schemas']['Money'];
      /** @description What is taken off the subtotal before tax. */
      readonly discounts?: readonly components['schemas']['Discount'][];
      readonly tax: components['schemas']['Money'];
      /** @description What the tax is, `Sales tax, 8.25%`. */
      readonly taxLabel?: string;
      /** @description The tax by rate. Left out where one rate and `taxLabel` say it all. */
      readonly taxLines?: readonly components['schemas']['TaxLine'][];
      /** @description What the buyer wants to find the invoice by, as a Leitweg-ID in Germany. */
      readonly buyerReference?: string;
      /** @description The files of this invoice. Left out where there is only the PDF. */
      readonly documents?: readonly components['schemas']['InvoiceDocument'][];
      readonly payments: readonly components['schemas']['Payment'][];
      /** @description As it was at issue. */
      readonly billTo: components['schemas']['BillToAddress'];
      /** @description Those of the company the invoice is made out to, as they were at issue. */
      readonly buyerTaxNumbers?: readonly components['schemas']['TaxNumber'][];
      /** @description As it was at issue. */
      readonly seller?: components['schemas']['Seller'];
      readonly billingContact: components['schemas']['BillingContact'];
      readonly remittance?: components['schemas']['Remittance'];
    };
    readonly InvoiceList: {
      readonly items: readonly components['schemas']['Invoice'][];
      /** @description For a bearer token, while there are older ones. */
      readonly next?: components['schemas']['Cursor'];
    };
    /** @description The account on one day, in its one currency. */
    readonly Statement: {
      readonly asOf: components['schemas']['BusinessDate'];
      /** @description The first day of the entries. */
      readonly since: components['schemas']['BusinessDate'];
      readonly company: string;
      readonly seller?: components['schemas']['Seller'];
      readonly aged: components['schemas']['AgedBalance'];
      /** @description The credit notes that are not used up, nothing or negative. */
      readonly credits: components['schemas']['Money'];
      /** @description What is owed in all, credits taken off. */
      readonly balance: components['schemas']['Money'];
      /** @description Invoices that are not paid and credit notes with credit left, the oldest first. */
      readonly openItems: readonly components['schemas']['OpenItem'][];
      /** @description The balance before the first entry. */
      readonly openingBalance: components['schemas']['Money'];
      /** @description What happened since, the oldest first. */
      readonly entries: readonly components['schemas']['StatementEntry'][];
    };
    /** @description Open invoices by the days since they were due. */
    readonly AgedBalance: {
      /** @description Not yet due. */
      readonly current: components['schemas']['Money'];
      readonly days1To30: components['schemas']['Money'];
      readonly days31To60: components['schemas']['Money'];
      readonly days61To90: components['schemas']['Money'];
      readonly over90: components['schemas']['Money'];
    };
    readonly OpenItem: {
      readonly invoiceNumber: string;
      /** @description An invoice, where it is left out. */
      readonly kind?: components['schemas']['InvoiceKind'];
      readonly issueDate: components['schemas']['BusinessDate'];
      readonly dueDate: components['schemas']['BusinessDate'];
      readonly purchaseOrderNumber?: string;
      readonly total: components['schemas']['Money'];
      readonly balance: components['schemas']['Money'];
      readonly daysOverdue: number;
    };
    readonly StatementEntryKind: 'invoice' | 'creditNote' | 'payment' | (string & {});
    /** @description An invoice, a credit note, or the part of a settled payment that an invoice got. */
    readonly StatementEntry: {
      readonly kind: components['schemas']['StatementEntryKind'];
      readonly date: components['schemas']['BusinessDate'];
      readonly invoiceNumber: string;
      readonly paymentId?: string;
      /** @description What it adds to the balance; credit notes and payments are negative. */
      readonly amount: components['schemas']['Money'];
      /** @description The balance after it. */
      readonly balance: components['schemas']['Money'];
    };
    /** @description A place in a list. Give it back as it is; its form may change. */
    readonly Cursor: string;
    readonly PaymentStatus:
      'processing' | 'succeeded' | 'failed' | 'authentication-required' | (string & {});
    readonly PaymentSource: {
      readonly kind: components['schemas']['PaymentMethodKind'];
      readonly brand?: components['schemas']['CardBrand'];
      readonly last4?: string;
    };
    readonly Payment: {
      readonly paymentId: string;
      readonly amount: components['schemas']['Money'];
      readonly status: components['schemas']['PaymentStatus'];
      readonly createdAt: components['schemas']['Instant'];
      readonly source: components['schemas']['PaymentSource'];
      /**
       * @description With `authentication-required`: what the payment provider needs for the bank's challenge.
       *     Handed to it as it is.
       */
      readonly nextAction?: {
        readonly [key: string]: unknown;
      };
      /** @description With `failed`, why. */
      readonly failureCode?: components['schemas']['FailureCode'];
      /**
       * @description With a payment of several invoices: all its parts. `payInvoices` and `confirmPayment` answer
       *     their sum as `amount`; among the payments of an invoice, `amount` is its own part.
       */
      readonly allocations?: readonly components['schemas']['Allocation'][];
    };
    /** @description The part of a payment that goes to one invoice. */
    readonly Allocation: {
      readonly invoiceNumber: string;
      readonly amount: components['schemas']['Money'];
    };
    readonly PaymentList: {
      readonly items: readonly components['schemas']['Payment'][];
    };
    readonly NewCardPaymentInput: {
      readonly amount: components['schemas']['MoneyInput'];
      readonly paymentToken: components['schemas']['PaymentToken'];
    };
    readonly CardOnFilePaymentInput: {
      readonly amount: components['schemas']['MoneyInput'];
      /** @constant */
      readonly useMethodOnFile: true;
    };
    readonly PaymentInput:
      | components['schemas']['NewCardPaymentInput']
      | components['schemas']['CardOnFilePaymentInput'];
    readonly AllocationInput: {
      readonly invoiceNumber: components['schemas']['Id'];
      readonly amount: components['schemas']['MoneyInput'];
    };
    /** @description Each invoice once, 50 at most. */
    readonly AllocationsInput: readonly components['schemas']['AllocationInput'][];
    readonly NewCardPaymentsInput: {
      readonly allocations: components['schemas']['AllocationsInput'];
      readonly paymentToken: components['schemas']['PaymentToken'];
    };
    readonly CardOnFilePaymentsInput: {
      readonly allocations: components['schemas']['AllocationsInput'];
      /** @constant */
      readonly useMethodOnFile: true;
    };
    readonly PaymentsInput:
      | components['schemas']['NewCardPaymentsInput']
      | components['schemas']['CardOnFilePaymentsInput'];
    readonly PaymentConfirmation: {
      /** @description What the payment provider gave after the challenge, as it is. */
      readonly result:
        | string
        | {
            readonly [key: string]: string;
          };
    };
    readonly RequestTopicId:
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
      | 'delivery-preference'
      | 'quote-question'
      | 'form-request'
      | (string & {});
    readonly RequestCategory:
      'subscription' | 'payment' | 'invoices' | 'account' | 'forms' | (string & {});
    readonly RequestNeed: 'invoiceNumber' | 'quoteNumber' | (string & {});
    readonly RequestTopic: {
      readonly topic: components['schemas']['RequestTopicId'];
      readonly category: components['schemas']['RequestCategory'];
      /** @description The fields this topic cannot do without. */
      readonly needs: readonly components['schemas']['RequestNeed'][];
      /** @description How many days from the invoice date it may be asked. */
      readonly withinDays?: number;
    };
    readonly RequestTopicList: {
      readonly items: readonly components['schemas']['RequestTopic'][];
    };
    readonly ServiceRequestStatus:
      'received' | 'inProgress' | 'answered' | 'closed' | (string & {});
    readonly ServiceRequest: {
      readonly requestId: string;
      readonly topic: components['schemas']['RequestTopicId'];
      readonly status: components['schemas']['ServiceRequestStatus'];
      readonly details: string;
      readonly createdAt: components['schemas']['Instant'];
      readonly invoiceNumber?: string;
      readonly quoteNumber?: string;
    };
    /** @description A file; `getAttachment` gives its bytes. */
    readonly Attachment: {
      readonly attachmentId: string;
      /** @description The name to show and to save it under, with its ending. */
      readonly name: string;
      /** @description `application/pdf`, `image/png`, `image/jpeg`. */
      readonly mediaType: string;
      /** @description In bytes. */
      readonly size: number;
    };
    /** @description What Corporate Account Services answered. */
    readonly RequestAnswer: {
      /** @description Plain text; its lines are kept. */
      readonly text: string;
      /** @description The text's language, `en`; else the account's. */
      readonly language?: string;
      readonly answeredAt: components['schemas']['Instant'];
      readonly attachments: readonly components['schemas']['Attachment'][];
    };
    readonly ServiceRequestDetails: components['schemas']['ServiceRequest'] & {
      /** @description What was sent with the request. */
      readonly attachments: readonly components['schemas']['Attachment'][];
      readonly answer?: components['schemas']['RequestAnswer'];
    };
    readonly ServiceRequestList: {
      readonly items: readonly components['schemas']['ServiceRequest'][];
    };
    readonly RequestInput: {
      /** @description One of `listRequestTopics`; an unknown one is `validation-failed`. */
      readonly topic: string;
      readonly details: string;
      readonly invoiceNumber?: components['schemas']['Id'];
      readonly quoteNumber?: components['schemas']['Id'];
      /** @description What `addAttachment` gave; one that is not there is `unknown` in `errors`. */
      readonly attachmentIds?: readonly components['schemas']['Id'][];
    };
    readonly TestCardTokenInput: {
      /** @enum {string} */
      readonly testCard:
        'visa-ok' | 'declined' | 'authentication-required' | 'processing' | 'expired';
    };
    readonly TestDebitTokenInput: {
      /** @enum {string} */
      readonly testDebit: 'sepa-ok' | 'ach-ok';
    };
    readonly TestTokenInput:
      components['schemas']['TestCardTokenInput'] | components['schemas']['TestDebitTokenInput'];
    readonly TestToken: {
      readonly paymentToken: string;
      readonly display: components['schemas']['PaymentMethodDisplay'];
    };
  };
  responses: {
    /** @description The representation is the one the client holds. */
    readonly NotModified: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The body is not JSON. */
    readonly MalformedRequest: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is not JSON, or the idempotency key is missing. */
    readonly MalformedKeyedRequest: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The idempotency key is missing. */
    readonly MissingKey: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no session, or it has ended. */
    readonly NotSignedIn: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The sign-in failed. The same for every reason. */
    readonly InvalidCredentials: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The password is wrong, or the session has ended. */
    readonly InvalidCredentialsOrNotSignedIn: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The bank declined. Nothing was charged; `failureCode` says why. */
    readonly PaymentDeclined: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description This billing contact may not see it. */
    readonly Forbidden: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The write came from a foreign site. */
    readonly ForeignOrigin: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The billing contact may not do it, or the write did not prove that it comes from the page. */
    readonly ForbiddenWrite: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The billing contact may not do it, the write did not prove that it comes from the page, or the account asks for a recent sign-in (`confirmIdentity`, then the same call again). */
    readonly StepUpRequired: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Unknown, or another account's: the two are alike. */
    readonly NotFound: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Another person signed in meanwhile in this browser. */
    readonly SessionChanged: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The first call with this key still runs, or another person signed in meanwhile. */
    readonly KeyedConflict: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The address is there already, or the limit is reached, or the call met another. */
    readonly ContactConflict: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The main billing contact stays. */
    readonly MainContact: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The number is there already. */
    readonly PurchaseOrderConflict: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The number is there already, or the call met another. */
    readonly KeyedPurchaseOrderConflict: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The quote can no longer be decided, or the call met another. */
    readonly QuoteConflict: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The amount is more than is payable now, or the call met another. */
    readonly PaymentConflict: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description More than is payable now on the invoices that `errors` points at, or the call met another. Nothing
     *     was charged.
     */
    readonly PaymentsConflict: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The reset link was used, or is older than 30 minutes. */
    readonly ResetLinkExpired: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body breaks a rule; `errors` says where. */
    readonly InvalidRequest: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A part of the query is not as the contract writes it; `errors` says which. */
    readonly InvalidQuery: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body breaks a rule, or the key was used with another body. */
    readonly InvalidKeyedRequest: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The key was used for another invoice. */
    readonly ReusedKey: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The User ID has an impossible form, or the body breaks a rule. */
    readonly InvalidUserId: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The password breaks a rule; `errors` has one entry for each. */
    readonly BrokenPasswordRules: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The address breaks a rule, or the country differs. */
    readonly InvalidBillTo: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A PO number is required, the body breaks a rule, or the key was used with another body. */
    readonly InvalidAcceptance: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no card on file, the body breaks a rule, or the key was used with another body. */
    readonly InvalidPayment: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description The allocations are of more than one currency, there is no card on file, the body breaks a rule,
     *     or the key was used with another body.
     */
    readonly InvalidPayments: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is larger than this operation takes. It was not read to its end. */
    readonly ContentTooLarge: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The file has more than 10,485,760 bytes. It was not read to its end. */
    readonly FileTooLarge: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The file is no PDF, PNG or JPEG, or not what its type says. */
    readonly UnsupportedFile: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is not sent as `application/json`. */
    readonly UnsupportedMediaType: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `If-Match` is missing. */
    readonly PreconditionRequired: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many attempts. `Retry-After` says when to come back. */
    readonly TooManyRequests: {
      headers: {
        readonly 'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        readonly RateLimit: components['headers']['RateLimit'];
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Something failed on the server. */
    readonly Internal: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Billing is not available at the moment. */
    readonly Unavailable: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A status this version does not know yet; or 405, for a method that the path does not have. */
    readonly Unexpected: {
      headers: {
        /**
         * @description With 405, the methods of the path.
         * @example GET, PUT
         */
        readonly Allow?: string;
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Taken. Any 2xx will do. */
    readonly WebhookTaken: {
      headers: {
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Not taken; it is sent again. 410 ends the subscription. */
    readonly WebhookRefused: {
      headers: {
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The billing address changed since it was read. `current` is how it is now. */
    readonly StaleBillTo: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['StaleBillToProblem'];
      };
    };
    /** @description The payment method changed since it was read. `current` is how it is now. */
    readonly StalePaymentMethod: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['StalePaymentMethodProblem'];
      };
    };
    /** @description The address changed since it was read. `current` is how it is now. */
    readonly StaleInvoiceContact: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['StaleInvoiceContactProblem'];
      };
    };
    /** @description The purchase order changed since it was read. `current` is how it is now. */
    readonly StalePurchaseOrder: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['StalePurchaseOrderProblem'];
      };
    };
    /** @description The quote changed since it was read. `current` is how it is now. */
    readonly StaleQuote: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['StaleQuoteProblem'];
      };
    };
    /** @description The invoice as it was issued, with its payments. */
    readonly InvoicePdf: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        /**
         * @description The name to save the file under.
         * @example inline; filename="INV-2026-0081.pdf"
         */
        readonly 'Content-Disposition': string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/pdf': components['schemas']['Pdf'];
      };
    };
    /** @description The file, of the media type that `documents` says. */
    readonly InvoiceDocumentFile: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        /**
         * @description The SHA-256 of the bytes, in base64, as in `documents`.
         * @example sha-256=uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=
         */
        readonly Digest: string;
        /**
         * @description The name to save the file under.
         * @example attachment; filename="INV-2026-0115.xml"
         */
        readonly 'Content-Disposition': string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly '*/*': components['schemas']['FileBytes'];
      };
    };
    /** @description The file, of the media type that its request says. */
    readonly AttachmentFile: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        /**
         * @description The name to save the file under; it is not for a browser to show.
         * @example attachment; filename="W-9.pdf"
         */
        readonly 'Content-Disposition': string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly '*/*': components['schemas']['FileBytes'];
      };
    };
    /** @description The receipt, with each invoice that was paid. */
    readonly ReceiptPdf: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        /**
         * @description The name to save the file under.
         * @example inline; filename="receipt-pay_7Q2K9D.pdf"
         */
        readonly 'Content-Disposition': string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/pdf': components['schemas']['Pdf'];
      };
    };
    /** @description The statement as of today. */
    readonly StatementPdf: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        /**
         * @description The name to save the file under.
         * @example inline; filename="statement-2026-06-15.pdf"
         */
        readonly 'Content-Disposition': string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/pdf': components['schemas']['Pdf'];
      };
    };
    /** @description The day is no date, or after today. */
    readonly InvalidSince: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The quote. */
    readonly QuotePdf: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        /**
         * @description The name to save the file under.
         * @example inline; filename="Q-2026-0042.pdf"
         */
        readonly 'Content-Disposition': string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/pdf': components['schemas']['Pdf'];
      };
    };
    /** @description The signed form. */
    readonly W9Pdf: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        /**
         * @description The name to save the file under.
         * @example inline; filename="W-9.pdf"
         */
        readonly 'Content-Disposition': string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/pdf': components['schemas']['Pdf'];
      };
    };
  };
  parameters: {
    /**
     * @description Names the intent. The same key never takes effect twice; a UUID serves well.
     * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
     */
    readonly IdempotencyKey: components['schemas']['IdempotencyKey'];
    /**
     * @description The `etag` of the representation this change is based on.
     * @example "bt-3"
     */
    readonly IfMatch: components['schemas']['EntityTag'];
    /**
     * @description The entity tag the client holds; 304 when it is still the current one.
     * @example "bt-3"
     */
    readonly IfNoneMatch: string;
    /**
     * @description The languages the reader prefers, as in RFC 9110. Texts that exist in several languages come in
     *     the first of these, else in the account's; `Content-Language` and the body say which it is.
     * @example de-AT, de;q=0.9, en;q=0.5
     */
    readonly AcceptLanguage: string;
    /**
     * @description The idempotency key of the one payment wanted.
     * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
     */
    readonly PaymentKey: components['schemas']['IdempotencyKey'];
    /**
     * @description Names the event. It is the same each time it is sent.
     * @example evt_5N1Y7B
     */
    readonly WebhookId: string;
    /**
     * @description When it was sent, in seconds since 1970. Refuse what is older than five minutes.
     * @example 1781532842
     */
    readonly WebhookTimestamp: number;
    /**
     * @description `v1,` and the Base64 of the HMAC-SHA256 of `<Webhook-Id>.<Webhook-Timestamp>.<body>` with the
     *     secret of the subscription. Several, with a space between, while the secret changes.
     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
     */
    readonly WebhookSignature: string;
    /**
     * @description The `next` of an earlier answer. With a bearer token only; by cookie it gives 403.
     * @example 2026-03-24_INV-2026-0066
     */
    readonly Before: components['schemas']['Cursor'];
    /**
     * @description How many at most, 20 unless it is given. With a bearer token only; by cookie it gives 403.
     * @example 50
     */
    readonly Limit: number;
    /**
     * @description The first day of the entries, not after today; 90 days ago unless it is given.
     * @example 2026-05-01
     */
    readonly Since: components['schemas']['BusinessDate'];
    /**
     * @description One of `listInvoiceContacts`.
     * @example c_2
     */
    readonly ContactId: components['schemas']['Id'];
    /**
     * @description One of `listPurchaseOrders`.
     * @example po_2
     */
    readonly PurchaseOrderId: components['schemas']['Id'];
    /**
     * @description One of `listQuotes`.
     * @example Q-2026-0042
     */
    readonly QuoteNumber: components['schemas']['Id'];
    /**
     * @description The number on the invoice; older ones than the list's serve as well.
     * @example INV-2026-0081
     */
    readonly InvoiceNumber: components['schemas']['Id'];
    /**
     * @description One of `listRequests`.
     * @example R-10311
     */
    readonly ServiceRequestId: components['schemas']['Id'];
    /**
     * @description One of the attachments of `getRequest`.
     * @example att_31
     */
    readonly AttachmentId: components['schemas']['Id'];
    /**
     * @description The file's own name, as RFC 6266 writes it.
     * @example attachment; filename*=UTF-8''Proof%20of%20payment.pdf
     */
    readonly AttachmentName: string;
    /**
     * @description The `format` of one of the invoice's `documents`.
     * @example ubl
     */
    readonly DocumentFormat: components['schemas']['Id'];
    /**
     * @description From `payInvoice`, `payInvoices` or `listPayments`.
     * @example pay_7Q2K9D
     */
    readonly PaymentId: components['schemas']['Id'];
  };
  requestBodies: never;
  headers: {
    /**
     * @description What to quote to support; a problem repeats it as `requestId`.
     * @example req_8M2Q4T
     */
    readonly RequestId: string;
    /**
     * @description Where what was made can be read, as an absolute path or URL of this server. A client resolves
     *     it against the address that it called.
     * @example /v1/purchase-orders/po_3
     */
    readonly Location: string;
    /**
     * @description The limit that was met, as a structured field: its name, how many calls (`q`) in how many
     *     seconds (`w`).
     * @example "sign-in";q=10;w=900
     */
    readonly RateLimitPolicy: string;
    /**
     * @description What is left of the limit, as a structured field: calls (`r`), and the seconds until there are
     *     more (`t`).
     * @example "sign-in";r=0;t=540
     */
    readonly RateLimit: string;
    /**
     * @description The entity tag; equal to the body's `etag` where it has one.
     * @example "bt-3"
     */
    readonly ETag: components['schemas']['EntityTag'];
    /**
     * @description The language that was chosen for the texts of this answer.
     * @example en
     */
    readonly ContentLanguage: string;
    /**
     * @description Seconds to wait before the next attempt, where waiting helps.
     * @example 30
     */
    readonly RetryAfter: number;
    /**
     * @description Present when this is the first answer given again.
     * @example true
     */
    readonly IdempotencyReplayed: 'true';
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly getSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The session. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SessionWithCsrfToken'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly signIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Credentials'];
      };
    };
    readonly responses: {
      /** @description Signed in. The cookie is HttpOnly and SameSite=Lax. */
      readonly 201: {
        headers: {
          readonly Location: components['headers']['Location'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          /**
           * @description The session cookie.
           * @example __Host-cb_session=s_2Vn8fQ; Path=/; HttpOnly; Secure; SameSite=Lax
           */
          readonly 'Set-Cookie': string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SessionWithCsrfToken'];
        };
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 401: components['responses']['InvalidCredentials'];
      readonly 403: components['responses']['ForeignOrigin'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidUserId'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly signOut: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Signed out. The cookie is removed. */
      readonly 204: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 403: components['responses']['ForeignOrigin'];
      readonly 409: components['responses']['SessionChanged'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly extendSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The extended session. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SessionWithCsrfToken'];
        };
      };
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 409: components['responses']['SessionChanged'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly confirmIdentity: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IdentityConfirmation'];
      };
    };
    readonly responses: {
      /** @description The session with a fresh `authenticatedAt`. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SessionWithCsrfToken'];
        };
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 401: components['responses']['InvalidCredentialsOrNotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 409: components['responses']['SessionChanged'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidRequest'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly createToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Credentials'];
      };
    };
    readonly responses: {
      /** @description A token, good for 15 minutes. */
      readonly 201: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Token'];
        };
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 401: components['responses']['InvalidCredentials'];
      readonly 403: components['responses']['ForeignOrigin'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidUserId'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getPasswordRules: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The rules. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PasswordRules'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly requestPasswordReset: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasswordResetRequest'];
      };
    };
    readonly responses: {
      /** @description If there is such a billing contact, a link is on its way. */
      readonly 202: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 403: components['responses']['ForeignOrigin'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidUserId'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly resetPassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasswordReset'];
      };
    };
    readonly responses: {
      /** @description The password is set. */
      readonly 204: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 403: components['responses']['ForeignOrigin'];
      readonly 410: components['responses']['ResetLinkExpired'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['BrokenPasswordRules'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account of the session. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Account'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getBillTo: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The address printed on invoices issued from now on. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BillTo'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly updateBillTo: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        readonly 'If-Match': components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BillToInput'];
      };
    };
    readonly responses: {
      /** @description The address as it is now. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BillTo'];
        };
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['StepUpRequired'];
      readonly 409: components['responses']['SessionChanged'];
      readonly 412: components['responses']['StaleBillTo'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidBillTo'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly listInvoiceContacts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The main billing contact first. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InvoiceContactList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly addInvoiceContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InvoiceContactInput'];
      };
    };
    readonly responses: {
      /** @description The address added. */
      readonly 201: {
        headers: {
          readonly Location: components['headers']['Location'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InvoiceContact'];
        };
      };
      readonly 400: components['responses']['MalformedKeyedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['StepUpRequired'];
      readonly 409: components['responses']['ContactConflict'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidKeyedRequest'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly updateInvoiceContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        readonly 'If-Match': components['parameters']['IfMatch'];
      };
      readonly path: {
        /**
         * @description One of `listInvoiceContacts`.
         * @example c_2
         */
        readonly contactId: components['parameters']['ContactId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InvoiceContactUpdate'];
      };
    };
    readonly responses: {
      /** @description The address as it is now. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InvoiceContact'];
        };
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['SessionChanged'];
      readonly 412: components['responses']['StaleInvoiceContact'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidRequest'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly removeInvoiceContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description One of `listInvoiceContacts`.
         * @example c_2
         */
        readonly contactId: components['parameters']['ContactId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Removed. No further invoice goes there. */
      readonly 204: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['StepUpRequired'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['MainContact'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getPaymentMethod: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The languages the reader prefers, as in RFC 9110. Texts that exist in several languages come in
         *     the first of these, else in the account's; `Content-Language` and the body say which it is.
         * @example de-AT, de;q=0.9, en;q=0.5
         */
        readonly 'Accept-Language'?: components['parameters']['AcceptLanguage'];
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The method on file and what it may be changed to. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Content-Language': components['headers']['ContentLanguage'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PaymentMethod'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly updatePaymentMethod: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The languages the reader prefers, as in RFC 9110. Texts that exist in several languages come in
         *     the first of these, else in the account's; `Content-Language` and the body say which it is.
         * @example de-AT, de;q=0.9, en;q=0.5
         */
        readonly 'Accept-Language'?: components['parameters']['AcceptLanguage'];
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        readonly 'If-Match': components['parameters']['IfMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PaymentMethodInput'];
      };
    };
    readonly responses: {
      /** @description The method as it is now. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Content-Language': components['headers']['ContentLanguage'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PaymentMethod'];
        };
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['StepUpRequired'];
      readonly 409: components['responses']['SessionChanged'];
      readonly 412: components['responses']['StalePaymentMethod'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidRequest'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getRemittanceDetails: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The languages the reader prefers, as in RFC 9110. Texts that exist in several languages come in
         *     the first of these, else in the account's; `Content-Language` and the body say which it is.
         * @example de-AT, de;q=0.9, en;q=0.5
         */
        readonly 'Accept-Language'?: components['parameters']['AcceptLanguage'];
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The details. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Content-Language': components['headers']['ContentLanguage'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Remittance'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly listPurchaseOrders: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Purchase orders, the latest expiration first. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PurchaseOrderList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly addPurchaseOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PurchaseOrderInput'];
      };
    };
    readonly responses: {
      /** @description The purchase order added. */
      readonly 201: {
        headers: {
          readonly Location: components['headers']['Location'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PurchaseOrder'];
        };
      };
      readonly 400: components['responses']['MalformedKeyedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 409: components['responses']['KeyedPurchaseOrderConflict'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidKeyedRequest'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getPurchaseOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description One of `listPurchaseOrders`.
         * @example po_2
         */
        readonly purchaseOrderId: components['parameters']['PurchaseOrderId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The purchase order. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PurchaseOrder'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly updatePurchaseOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        readonly 'If-Match': components['parameters']['IfMatch'];
      };
      readonly path: {
        /**
         * @description One of `listPurchaseOrders`.
         * @example po_2
         */
        readonly purchaseOrderId: components['parameters']['PurchaseOrderId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PurchaseOrderUpdate'];
      };
    };
    readonly responses: {
      /** @description The purchase order as it is now. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PurchaseOrder'];
        };
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['PurchaseOrderConflict'];
      readonly 412: components['responses']['StalePurchaseOrder'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidRequest'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly listQuotes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The languages the reader prefers, as in RFC 9110. Texts that exist in several languages come in
         *     the first of these, else in the account's; `Content-Language` and the body say which it is.
         * @example de-AT, de;q=0.9, en;q=0.5
         */
        readonly 'Accept-Language'?: components['parameters']['AcceptLanguage'];
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Quotes, the newest first. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Content-Language': components['headers']['ContentLanguage'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuoteList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getQuote: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The languages the reader prefers, as in RFC 9110. Texts that exist in several languages come in
         *     the first of these, else in the account's; `Content-Language` and the body say which it is.
         * @example de-AT, de;q=0.9, en;q=0.5
         */
        readonly 'Accept-Language'?: components['parameters']['AcceptLanguage'];
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description One of `listQuotes`.
         * @example Q-2026-0042
         */
        readonly quoteNumber: components['parameters']['QuoteNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The quote. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Content-Language': components['headers']['ContentLanguage'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuoteDetails'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getQuotePdf: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description One of `listQuotes`.
         * @example Q-2026-0042
         */
        readonly quoteNumber: components['parameters']['QuoteNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['QuotePdf'];
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly acceptQuote: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The languages the reader prefers, as in RFC 9110. Texts that exist in several languages come in
         *     the first of these, else in the account's; `Content-Language` and the body say which it is.
         * @example de-AT, de;q=0.9, en;q=0.5
         */
        readonly 'Accept-Language'?: components['parameters']['AcceptLanguage'];
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        readonly 'If-Match': components['parameters']['IfMatch'];
      };
      readonly path: {
        /**
         * @description One of `listQuotes`.
         * @example Q-2026-0042
         */
        readonly quoteNumber: components['parameters']['QuoteNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QuoteAcceptance'];
      };
    };
    readonly responses: {
      /** @description The order is placed. */
      readonly 201: {
        headers: {
          readonly Location: components['headers']['Location'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Content-Language': components['headers']['ContentLanguage'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuoteOrder'];
        };
      };
      readonly 400: components['responses']['MalformedKeyedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['StepUpRequired'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['QuoteConflict'];
      readonly 412: components['responses']['StaleQuote'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidAcceptance'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly rejectQuote: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The languages the reader prefers, as in RFC 9110. Texts that exist in several languages come in
         *     the first of these, else in the account's; `Content-Language` and the body say which it is.
         * @example de-AT, de;q=0.9, en;q=0.5
         */
        readonly 'Accept-Language'?: components['parameters']['AcceptLanguage'];
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /**
         * @description The `etag` of the representation this change is based on.
         * @example "bt-3"
         */
        readonly 'If-Match': components['parameters']['IfMatch'];
      };
      readonly path: {
        /**
         * @description One of `listQuotes`.
         * @example Q-2026-0042
         */
        readonly quoteNumber: components['parameters']['QuoteNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['QuoteRejection'];
      };
    };
    readonly responses: {
      /** @description The quote as it is now. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Content-Language': components['headers']['ContentLanguage'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuoteDetails'];
        };
      };
      readonly 400: components['responses']['MalformedKeyedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['QuoteConflict'];
      readonly 412: components['responses']['StaleQuote'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidKeyedRequest'];
      readonly 428: components['responses']['PreconditionRequired'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly listInvoices: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The `next` of an earlier answer. With a bearer token only; by cookie it gives 403.
         * @example 2026-03-24_INV-2026-0066
         */
        readonly before?: components['parameters']['Before'];
        /**
         * @description How many at most, 20 unless it is given. With a bearer token only; by cookie it gives 403.
         * @example 50
         */
        readonly limit?: components['parameters']['Limit'];
      };
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Invoices and credit notes, the newest first. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InvoiceList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['InvalidQuery'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getInvoice: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The languages the reader prefers, as in RFC 9110. Texts that exist in several languages come in
         *     the first of these, else in the account's; `Content-Language` and the body say which it is.
         * @example de-AT, de;q=0.9, en;q=0.5
         */
        readonly 'Accept-Language'?: components['parameters']['AcceptLanguage'];
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The invoice. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Content-Language': components['headers']['ContentLanguage'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InvoiceDetails'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getInvoicePdf: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['InvoicePdf'];
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getInvoiceDocument: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
        /**
         * @description The `format` of one of the invoice's `documents`.
         * @example ubl
         */
        readonly format: components['parameters']['DocumentFormat'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['InvoiceDocumentFile'];
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly listPayments: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The idempotency key of the one payment wanted.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly key?: components['parameters']['PaymentKey'];
      };
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Payments, the newest first. Empty when there is none. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PaymentList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['InvalidQuery'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly payInvoice: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PaymentInput'];
      };
    };
    readonly responses: {
      /** @description The payment made. Read its `status`. */
      readonly 201: {
        headers: {
          readonly Location: components['headers']['Location'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Payment'];
        };
      };
      readonly 400: components['responses']['MalformedKeyedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 402: components['responses']['PaymentDeclined'];
      readonly 403: components['responses']['StepUpRequired'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['PaymentConflict'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidPayment'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly payInvoices: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PaymentsInput'];
      };
    };
    readonly responses: {
      /** @description The payment made. Read its `status`. */
      readonly 201: {
        headers: {
          readonly Location: components['headers']['Location'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Payment'];
        };
      };
      readonly 400: components['responses']['MalformedKeyedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 402: components['responses']['PaymentDeclined'];
      readonly 403: components['responses']['StepUpRequired'];
      readonly 409: components['responses']['PaymentsConflict'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidPayments'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly confirmPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description From `payInvoice`, `payInvoices` or `listPayments`.
         * @example pay_7Q2K9D
         */
        readonly paymentId: components['parameters']['PaymentId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PaymentConfirmation'];
      };
    };
    readonly responses: {
      /** @description The payment as it is now. */
      readonly 200: {
        headers: {
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Payment'];
        };
      };
      readonly 400: components['responses']['MalformedKeyedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 402: components['responses']['PaymentDeclined'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['KeyedConflict'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidKeyedRequest'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getReceiptPdf: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description From `payInvoice`, `payInvoices` or `listPayments`.
         * @example pay_7Q2K9D
         */
        readonly paymentId: components['parameters']['PaymentId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['ReceiptPdf'];
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getStatement: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The first day of the entries, not after today; 90 days ago unless it is given.
         * @example 2026-05-01
         */
        readonly since?: components['parameters']['Since'];
      };
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The statement as of today, in the account's time zone. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Statement'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['InvalidSince'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getStatementPdf: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The first day of the entries, not after today; 90 days ago unless it is given.
         * @example 2026-05-01
         */
        readonly since?: components['parameters']['Since'];
      };
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['StatementPdf'];
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['InvalidSince'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly sendInvoiceCopy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The number on the invoice; older ones than the list's serve as well.
         * @example INV-2026-0081
         */
        readonly invoiceNumber: components['parameters']['InvoiceNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The copy is on its way to every invoice contact. */
      readonly 202: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['MissingKey'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['KeyedConflict'];
      readonly 422: components['responses']['ReusedKey'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly listRequestTopics: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Topics, in the order they are offered. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RequestTopicList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly listRequests: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Requests, the newest first. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ServiceRequestList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly submitRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestInput'];
      };
    };
    readonly responses: {
      /** @description The request as received. */
      readonly 201: {
        headers: {
          readonly Location: components['headers']['Location'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ServiceRequest'];
        };
      };
      readonly 400: components['responses']['MalformedKeyedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 409: components['responses']['KeyedConflict'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidKeyedRequest'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description One of `listRequests`.
         * @example R-10311
         */
        readonly requestId: components['parameters']['ServiceRequestId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The request. It has an `answer` once it was answered. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ServiceRequestDetails'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly addAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the intent. The same key never takes effect twice; a UUID serves well.
         * @example 6f1d7a52-0c3e-4b7a-9b6e-2f3f5a1c9e10
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /**
         * @description The file's own name, as RFC 6266 writes it.
         * @example attachment; filename*=UTF-8''Proof%20of%20payment.pdf
         */
        readonly 'Content-Disposition'?: components['parameters']['AttachmentName'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/pdf': components['schemas']['AttachedPdf'];
        readonly 'image/png': components['schemas']['AttachedPng'];
        readonly 'image/jpeg': components['schemas']['AttachedJpeg'];
      };
    };
    readonly responses: {
      /** @description The file, which waits for its request. */
      readonly 201: {
        headers: {
          readonly Location: components['headers']['Location'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Attachment'];
        };
      };
      readonly 400: components['responses']['MissingKey'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 409: components['responses']['KeyedConflict'];
      readonly 413: components['responses']['FileTooLarge'];
      readonly 415: components['responses']['UnsupportedFile'];
      readonly 422: components['responses']['InvalidKeyedRequest'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description One of the attachments of `getRequest`.
         * @example att_31
         */
        readonly attachmentId: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['AttachmentFile'];
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly getW9: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The entity tag the client holds; 304 when it is still the current one.
         * @example "bt-3"
         */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['W9Pdf'];
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly createTestToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TestTokenInput'];
      };
    };
    readonly responses: {
      /** @description The token and what may be shown of its source. */
      readonly 201: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TestToken'];
        };
      };
      readonly 400: components['responses']['MalformedRequest'];
      readonly 401: components['responses']['NotSignedIn'];
      readonly 403: components['responses']['ForbiddenWrite'];
      readonly 409: components['responses']['SessionChanged'];
      readonly 413: components['responses']['ContentTooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['InvalidRequest'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Internal'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Unexpected'];
    };
  };
  readonly invoiceIssued: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the event. It is the same each time it is sent.
         * @example evt_5N1Y7B
         */
        readonly 'Webhook-Id': components['parameters']['WebhookId'];
        /**
         * @description When it was sent, in seconds since 1970. Refuse what is older than five minutes.
         * @example 1781532842
         */
        readonly 'Webhook-Timestamp': components['parameters']['WebhookTimestamp'];
        /**
         * @description `v1,` and the Base64 of the HMAC-SHA256 of `<Webhook-Id>.<Webhook-Timestamp>.<body>` with the
         *     secret of the subscription. Several, with a space between, while the secret changes.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly 'Webhook-Signature': components['parameters']['WebhookSignature'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookEvent'];
      };
    };
    readonly responses: {
      readonly '2XX': components['responses']['WebhookTaken'];
      readonly '4XX': components['responses']['WebhookRefused'];
    };
  };
  readonly paymentSucceeded: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the event. It is the same each time it is sent.
         * @example evt_5N1Y7B
         */
        readonly 'Webhook-Id': components['parameters']['WebhookId'];
        /**
         * @description When it was sent, in seconds since 1970. Refuse what is older than five minutes.
         * @example 1781532842
         */
        readonly 'Webhook-Timestamp': components['parameters']['WebhookTimestamp'];
        /**
         * @description `v1,` and the Base64 of the HMAC-SHA256 of `<Webhook-Id>.<Webhook-Timestamp>.<body>` with the
         *     secret of the subscription. Several, with a space between, while the secret changes.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly 'Webhook-Signature': components['parameters']['WebhookSignature'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookEvent'];
      };
    };
    readonly responses: {
      readonly '2XX': components['responses']['WebhookTaken'];
      readonly '4XX': components['responses']['WebhookRefused'];
    };
  };
  readonly paymentFailed: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the event. It is the same each time it is sent.
         * @example evt_5N1Y7B
         */
        readonly 'Webhook-Id': components['parameters']['WebhookId'];
        /**
         * @description When it was sent, in seconds since 1970. Refuse what is older than five minutes.
         * @example 1781532842
         */
        readonly 'Webhook-Timestamp': components['parameters']['WebhookTimestamp'];
        /**
         * @description `v1,` and the Base64 of the HMAC-SHA256 of `<Webhook-Id>.<Webhook-Timestamp>.<body>` with the
         *     secret of the subscription. Several, with a space between, while the secret changes.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly 'Webhook-Signature': components['parameters']['WebhookSignature'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookEvent'];
      };
    };
    readonly responses: {
      readonly '2XX': components['responses']['WebhookTaken'];
      readonly '4XX': components['responses']['WebhookRefused'];
    };
  };
  readonly quoteAccepted: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the event. It is the same each time it is sent.
         * @example evt_5N1Y7B
         */
        readonly 'Webhook-Id': components['parameters']['WebhookId'];
        /**
         * @description When it was sent, in seconds since 1970. Refuse what is older than five minutes.
         * @example 1781532842
         */
        readonly 'Webhook-Timestamp': components['parameters']['WebhookTimestamp'];
        /**
         * @description `v1,` and the Base64 of the HMAC-SHA256 of `<Webhook-Id>.<Webhook-Timestamp>.<body>` with the
         *     secret of the subscription. Several, with a space between, while the secret changes.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly 'Webhook-Signature': components['parameters']['WebhookSignature'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookEvent'];
      };
    };
    readonly responses: {
      readonly '2XX': components['responses']['WebhookTaken'];
      readonly '4XX': components['responses']['WebhookRefused'];
    };
  };
  readonly quoteRejected: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the event. It is the same each time it is sent.
         * @example evt_5N1Y7B
         */
        readonly 'Webhook-Id': components['parameters']['WebhookId'];
        /**
         * @description When it was sent, in seconds since 1970. Refuse what is older than five minutes.
         * @example 1781532842
         */
        readonly 'Webhook-Timestamp': components['parameters']['WebhookTimestamp'];
        /**
         * @description `v1,` and the Base64 of the HMAC-SHA256 of `<Webhook-Id>.<Webhook-Timestamp>.<body>` with the
         *     secret of the subscription. Several, with a space between, while the secret changes.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly 'Webhook-Signature': components['parameters']['WebhookSignature'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookEvent'];
      };
    };
    readonly responses: {
      readonly '2XX': components['responses']['WebhookTaken'];
      readonly '4XX': components['responses']['WebhookRefused'];
    };
  };
  readonly billToChanged: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the event. It is the same each time it is sent.
         * @example evt_5N1Y7B
         */
        readonly 'Webhook-Id': components['parameters']['WebhookId'];
        /**
         * @description When it was sent, in seconds since 1970. Refuse what is older than five minutes.
         * @example 1781532842
         */
        readonly 'Webhook-Timestamp': components['parameters']['WebhookTimestamp'];
        /**
         * @description `v1,` and the Base64 of the HMAC-SHA256 of `<Webhook-Id>.<Webhook-Timestamp>.<body>` with the
         *     secret of the subscription. Several, with a space between, while the secret changes.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly 'Webhook-Signature': components['parameters']['WebhookSignature'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookEvent'];
      };
    };
    readonly responses: {
      readonly '2XX': components['responses']['WebhookTaken'];
      readonly '4XX': components['responses']['WebhookRefused'];
    };
  };
  readonly paymentMethodChanged: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the event. It is the same each time it is sent.
         * @example evt_5N1Y7B
         */
        readonly 'Webhook-Id': components['parameters']['WebhookId'];
        /**
         * @description When it was sent, in seconds since 1970. Refuse what is older than five minutes.
         * @example 1781532842
         */
        readonly 'Webhook-Timestamp': components['parameters']['WebhookTimestamp'];
        /**
         * @description `v1,` and the Base64 of the HMAC-SHA256 of `<Webhook-Id>.<Webhook-Timestamp>.<body>` with the
         *     secret of the subscription. Several, with a space between, while the secret changes.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly 'Webhook-Signature': components['parameters']['WebhookSignature'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookEvent'];
      };
    };
    readonly responses: {
      readonly '2XX': components['responses']['WebhookTaken'];
      readonly '4XX': components['responses']['WebhookRefused'];
    };
  };
  readonly requestAnswered: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names the event. It is the same each time it is sent.
         * @example evt_5N1Y7B
         */
        readonly 'Webhook-Id': components['parameters']['WebhookId'];
        /**
         * @description When it was sent, in seconds since 1970. Refuse what is older than five minutes.
         * @example 1781532842
         */
        readonly 'Webhook-Timestamp': components['parameters']['WebhookTimestamp'];
        /**
         * @description `v1,` and the Base64 of the HMAC-SHA256 of `<Webhook-Id>.<Webhook-Timestamp>.<body>` with the
         *     secret of the subscription. Several, with a space between, while the secret changes.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly 'Webhook-Signature': components['parameters']['WebhookSignature'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookEvent'];
      };
    };
    readonly responses: {
      readonly '2XX': components['responses']['WebhookTaken'];
      readonly '4XX': components['responses']['WebhookRefused'];
    };
  };
}
