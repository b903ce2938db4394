// Made from openapi.yaml by `npm run generate`. Do not edit.
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Schema } from '../contract/validation.js';

/** What an answer must bring. */
export interface DocumentedAnswer {
  readonly headers: readonly string[];
  readonly type?: string;
  readonly schema?: Schema;
}

/** Every failure is a problem. */
export const problemSchema: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: {
      type: 'string',
      anyOf: [
        {
          type: 'string',
          enum: [
            'invalid-user-id',
            'invalid-credentials',
            'not-signed-in',
            'session-expired',
            'session-changed',
            'csrf',
            'reauthentication-required',
            'forbidden',
            'not-found',
            'validation-failed',
            'country-not-editable',
            'purchase-order-required',
            'purchase-order-exists',
            'amount-exceeds-balance',
            'no-card-on-file',
            'mixed-currencies',
            'payment-declined',
            'quote-expired',
            'quote-not-pending',
            'contact-exists',
            'contact-limit-reached',
            'main-contact',
            'precondition-required',
            'precondition-failed',
            'method-not-allowed',
            'content-too-large',
            'unsupported-media-type',
            'idempotency-key-missing',
            'idempotency-key-reused',
            'request-in-progress',
            'reset-link-expired',
            'too-many-requests',
            'internal',
            'unavailable',
          ],
        },
        { type: 'string' },
      ],
    },
    detail: { type: 'string' },
    instance: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['pointer', 'code', 'message'],
        properties: {
          pointer: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
    retryAfter: { type: 'integer', minimum: 0 },
    failureCode: {
      type: 'string',
      anyOf: [
        {
          type: 'string',
          enum: [
            'card-declined',
            'expired-card',
            'authentication-failed',
            'amount-exceeds-balance',
          ],
        },
        { type: 'string' },
      ],
    },
  },
};

/** What each operation may answer, by status. */
export const answers: {
  readonly [Op in OperationId]: { readonly [status: string]: DocumentedAnswer };
} = {
  signIn: {
    '201': {
      headers: ['Location', 'X-Request-Id', 'Set-Cookie'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: [
              'userId',
              'accountId',
              'contactName',
              'expiresIn',
              'authenticatedAt',
              'serverTime',
            ],
            properties: {
              userId: { type: 'string' },
              accountId: { type: 'string' },
              contactName: { type: 'string' },
              expiresIn: { type: 'integer', minimum: 0 },
              authenticatedAt: { type: 'string', format: 'date-time' },
              serverTime: { type: 'string', format: 'date-time' },
            },
          },
          {
            type: 'object',
            required: ['csrfToken'],
            properties: { csrfToken: { type: 'string' } },
          },
        ],
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getSession: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: [
              'userId',
              'accountId',
              'contactName',
              'expiresIn',
              'authenticatedAt',
              'serverTime',
            ],
            properties: {
              userId: { type: 'string' },
              accountId: { type: 'string' },
              contactName: { type: 'string' },
              expiresIn: { type: 'integer', minimum: 0 },
              authenticatedAt: { type: 'string', format: 'date-time' },
              serverTime: { type: 'string', format: 'date-time' },
            },
          },
          {
            type: 'object',
            required: ['csrfToken'],
            properties: { csrfToken: { type: 'string' } },
          },
        ],
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  signOut: {
    '204': { headers: ['X-Request-Id'] },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  extendSession: {
    '200': {
      headers: ['X-Request-Id'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: [
              'userId',
              'accountId',
              'contactName',
              'expiresIn',
              'authenticatedAt',
              'serverTime',
            ],
            properties: {
              userId: { type: 'string' },
              accountId: { type: 'string' },
              contactName: { type: 'string' },
              expiresIn: { type: 'integer', minimum: 0 },
              authenticatedAt: { type: 'string', format: 'date-time' },
              serverTime: { type: 'string', format: 'date-time' },
            },
          },
          {
            type: 'object',
            required: ['csrfToken'],
            properties: { csrfToken: { type: 'string' } },
          },
        ],
      },
    },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  confirmIdentity: {
    '200': {
      headers: ['X-Request-Id'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: [
              'userId',
              'accountId',
              'contactName',
              'expiresIn',
              'authenticatedAt',
              'serverTime',
            ],
            properties: {
              userId: { type: 'string' },
              accountId: { type: 'string' },
              contactName: { type: 'string' },
              expiresIn: { type: 'integer', minimum: 0 },
              authenticatedAt: { type: 'string', format: 'date-time' },
              serverTime: { type: 'string', format: 'date-time' },
            },
          },
          {
            type: 'object',
            required: ['csrfToken'],
            properties: { csrfToken: { type: 'string' } },
          },
        ],
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  createToken: {
    '201': {
      headers: ['X-Request-Id'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['token', 'expiresIn'],
        properties: { token: { type: 'string' }, expiresIn: { type: 'integer', minimum: 0 } },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getPasswordRules: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['minLength', 'needsUppercase', 'needsDigit', 'needsSymbol'],
        properties: {
          minLength: { type: 'integer', minimum: 1 },
          needsUppercase: { type: 'boolean' },
          needsDigit: { type: 'boolean' },
          needsSymbol: { type: 'boolean' },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  requestPasswordReset: {
    '202': { headers: ['X-Request-Id'] },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  resetPassword: {
    '204': { headers: ['X-Request-Id'] },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '410': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getAccount: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: [
          'accountId',
          'company',
          'country',
          'currency',
          'language',
          'timeZone',
          'billingFrequency',
          'purchaseOrderThreshold',
          'contactLimit',
          'capabilities',
          'representative',
          'support',
          'subscriptions',
          'passwordRules',
        ],
        properties: {
          accountId: { type: 'string' },
          company: { type: 'string' },
          country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
          currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
          language: { type: 'string' },
          timeZone: { type: 'string' },
          billingFrequency: {
            type: 'string',
            anyOf: [{ type: 'string', enum: ['annual'] }, { type: 'string' }],
          },
          purchaseOrderThreshold: {
            type: 'object',
            required: ['amount', 'currency'],
            properties: {
              amount: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
            },
          },
          contactLimit: { type: 'integer', minimum: 1 },
          invoiceAttachments: {
            type: 'array',
            items: {
              type: 'string',
              anyOf: [{ type: 'string', enum: ['link', 'pdf', 'pdf-and-xml'] }, { type: 'string' }],
            },
          },
          capabilities: {
            type: 'array',
            items: {
              type: 'string',
              anyOf: [
                {
                  type: 'string',
                  enum: [
                    'quotes.decide',
                    'invoices.pay',
                    'paymentMethod.edit',
                    'billTo.edit',
                    'contacts.edit',
                    'purchaseOrders.edit',
                    'requests.submit',
                  ],
                },
                { type: 'string' },
              ],
            },
          },
          representative: {
            type: 'object',
            required: ['name', 'email', 'phone'],
            properties: {
              name: { type: 'string' },
              email: { type: 'string' },
              phone: { type: 'string' },
            },
          },
          support: {
            type: 'object',
            required: ['email', 'phone', 'url'],
            properties: {
              email: { type: 'string' },
              phone: { type: 'string' },
              url: { type: 'string' },
              hours: { type: 'string' },
            },
          },
          subscriptions: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'product',
                'seats',
                'termStart',
                'termEnd',
                'renewalDate',
                'noticeDeadline',
              ],
              properties: {
                product: { type: 'string' },
                seats: { type: 'integer', minimum: 0 },
                termStart: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                termEnd: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                renewalDate: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                noticeDeadline: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
              },
            },
          },
          passwordRules: {
            type: 'object',
            required: ['minLength', 'needsUppercase', 'needsDigit', 'needsSymbol'],
            properties: {
              minLength: { type: 'integer', minimum: 1 },
              needsUppercase: { type: 'boolean' },
              needsDigit: { type: 'boolean' },
              needsSymbol: { type: 'boolean' },
            },
          },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getBillTo: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: [
              'company',
              'contactName',
              'addressLines',
              'city',
              'country',
              'phone',
              'email',
            ],
            properties: {
              company: { type: 'string' },
              contactName: { type: 'string' },
              addressLines: { type: 'array', items: { type: 'string' } },
              city: { type: 'string' },
              region: { type: 'string' },
              postalCode: { type: 'string' },
              country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
              phone: { type: 'string' },
              email: { type: 'string' },
            },
          },
          {
            type: 'object',
            required: ['etag'],
            properties: { etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 } },
          },
        ],
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  updateBillTo: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: [
              'company',
              'contactName',
              'addressLines',
              'city',
              'country',
              'phone',
              'email',
            ],
            properties: {
              company: { type: 'string' },
              contactName: { type: 'string' },
              addressLines: { type: 'array', items: { type: 'string' } },
              city: { type: 'string' },
              region: { type: 'string' },
              postalCode: { type: 'string' },
              country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
              phone: { type: 'string' },
              email: { type: 'string' },
            },
          },
          {
            type: 'object',
            required: ['etag'],
            properties: { etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 } },
          },
        ],
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '412': { headers: ['X-Request-Id', 'ETag'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '428': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  listInvoiceContacts: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['contactId', 'email', 'main'],
              properties: {
                contactId: { type: 'string' },
                email: { type: 'string' },
                main: { type: 'boolean' },
                attachment: {
                  type: 'string',
                  anyOf: [
                    { type: 'string', enum: ['link', 'pdf', 'pdf-and-xml'] },
                    { type: 'string' },
                  ],
                },
                etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
              },
            },
          },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  addInvoiceContact: {
    '201': {
      headers: ['Location', 'X-Request-Id'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['contactId', 'email', 'main'],
        properties: {
          contactId: { type: 'string' },
          email: { type: 'string' },
          main: { type: 'boolean' },
          attachment: {
            type: 'string',
            anyOf: [{ type: 'string', enum: ['link', 'pdf', 'pdf-and-xml'] }, { type: 'string' }],
          },
          etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  updateInvoiceContact: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['contactId', 'email', 'main'],
        properties: {
          contactId: { type: 'string' },
          email: { type: 'string' },
          main: { type: 'boolean' },
          attachment: {
            type: 'string',
            anyOf: [{ type: 'string', enum: ['link', 'pdf', 'pdf-and-xml'] }, { type: 'string' }],
          },
          etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '412': { headers: ['X-Request-Id', 'ETag'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '428': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  removeInvoiceContact: {
    '204': { headers: ['X-Request-Id'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getPaymentMethod: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['kind', 'display', 'acceptedBrands', 'allowedKinds', 'etag'],
        properties: {
          kind: {
            type: 'string',
            anyOf: [
              { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
              { type: 'string' },
            ],
          },
          display: {
            type: 'object',
            required: [],
            properties: {
              brand: {
                type: 'string',
                anyOf: [
                  {
                    type: 'string',
                    enum: ['Visa', 'MasterCard', 'American Express', 'Discover', 'Visa Electron'],
                  },
                  { type: 'string' },
                ],
              },
              last4: { type: 'string' },
              expiryMonth: { type: 'integer', minimum: 1, maximum: 12 },
              expiryYear: { type: 'integer' },
              bankName: { type: 'string' },
            },
          },
          mandate: {
            type: 'object',
            required: ['id', 'version', 'text', 'acceptedAt'],
            properties: {
              id: { type: 'string' },
              version: { type: 'string' },
              locale: { type: 'string' },
              text: { type: 'string' },
              acceptedAt: { type: 'string', format: 'date-time' },
            },
          },
          acceptedBrands: {
            type: 'array',
            items: {
              type: 'string',
              anyOf: [
                {
                  type: 'string',
                  enum: ['Visa', 'MasterCard', 'American Express', 'Discover', 'Visa Electron'],
                },
                { type: 'string' },
              ],
            },
          },
          allowedKinds: {
            type: 'array',
            items: {
              type: 'string',
              anyOf: [
                { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
                { type: 'string' },
              ],
            },
          },
          mandateOffer: {
            type: 'object',
            required: ['version', 'locale', 'text'],
            properties: {
              version: { type: 'string' },
              locale: { type: 'string' },
              text: { type: 'string' },
            },
          },
          etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  updatePaymentMethod: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['kind', 'display', 'acceptedBrands', 'allowedKinds', 'etag'],
        properties: {
          kind: {
            type: 'string',
            anyOf: [
              { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
              { type: 'string' },
            ],
          },
          display: {
            type: 'object',
            required: [],
            properties: {
              brand: {
                type: 'string',
                anyOf: [
                  {
                    type: 'string',
                    enum: ['Visa', 'MasterCard', 'American Express', 'Discover', 'Visa Electron'],
                  },
                  { type: 'string' },
                ],
              },
              last4: { type: 'string' },
              expiryMonth: { type: 'integer', minimum: 1, maximum: 12 },
              expiryYear: { type: 'integer' },
              bankName: { type: 'string' },
            },
          },
          mandate: {
            type: 'object',
            required: ['id', 'version', 'text', 'acceptedAt'],
            properties: {
              id: { type: 'string' },
              version: { type: 'string' },
              locale: { type: 'string' },
              text: { type: 'string' },
              acceptedAt: { type: 'string', format: 'date-time' },
            },
          },
          acceptedBrands: {
            type: 'array',
            items: {
              type: 'string',
              anyOf: [
                {
                  type: 'string',
                  enum: ['Visa', 'MasterCard', 'American Express', 'Discover', 'Visa Electron'],
                },
                { type: 'string' },
              ],
            },
          },
          allowedKinds: {
            type: 'array',
            items: {
              type: 'string',
              anyOf: [
                { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
                { type: 'string' },
              ],
            },
          },
          mandateOffer: {
            type: 'object',
            required: ['version', 'locale', 'text'],
            properties: {
              version: { type: 'string' },
              locale: { type: 'string' },
              text: { type: 'string' },
            },
          },
          etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '412': { headers: ['X-Request-Id', 'ETag'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '428': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getRemittanceDetails: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['kind', 'beneficiary', 'fields', 'reference', 'lastChanged'],
        properties: {
          kind: {
            type: 'string',
            anyOf: [
              { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
              { type: 'string' },
            ],
          },
          beneficiary: { type: 'string' },
          fields: {
            type: 'array',
            items: {
              type: 'object',
              required: ['label', 'value'],
              properties: {
                label: { type: 'string' },
                value: { type: 'string' },
                language: { type: 'string' },
              },
            },
          },
          language: { type: 'string' },
          reference: { type: 'string' },
          lastChanged: {
            type: 'string',
            format: 'date',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            maxLength: 10,
            'x-typed': 'text',
            'x-says': 'Must be written like 2026-06-30',
          },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  listPurchaseOrders: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['purchaseOrderId', 'number', 'expirationDate', 'state', 'etag'],
              properties: {
                purchaseOrderId: { type: 'string' },
                number: { type: 'string' },
                expirationDate: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                state: {
                  type: 'string',
                  anyOf: [{ type: 'string', enum: ['active', 'expired'] }, { type: 'string' }],
                },
                etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
              },
            },
          },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  addPurchaseOrder: {
    '201': {
      headers: ['Location', 'X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['purchaseOrderId', 'number', 'expirationDate', 'state', 'etag'],
        properties: {
          purchaseOrderId: { type: 'string' },
          number: { type: 'string' },
          expirationDate: {
            type: 'string',
            format: 'date',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            maxLength: 10,
            'x-typed': 'text',
            'x-says': 'Must be written like 2026-06-30',
          },
          state: {
            type: 'string',
            anyOf: [{ type: 'string', enum: ['active', 'expired'] }, { type: 'string' }],
          },
          etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getPurchaseOrder: {
    '200': {
      headers: ['ETag', 'X-Request-Id'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['purchaseOrderId', 'number', 'expirationDate', 'state', 'etag'],
        properties: {
          purchaseOrderId: { type: 'string' },
          number: { type: 'string' },
          expirationDate: {
            type: 'string',
            format: 'date',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            maxLength: 10,
            'x-typed': 'text',
            'x-says': 'Must be written like 2026-06-30',
          },
          state: {
            type: 'string',
            anyOf: [{ type: 'string', enum: ['active', 'expired'] }, { type: 'string' }],
          },
          etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  updatePurchaseOrder: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['purchaseOrderId', 'number', 'expirationDate', 'state', 'etag'],
        properties: {
          purchaseOrderId: { type: 'string' },
          number: { type: 'string' },
          expirationDate: {
            type: 'string',
            format: 'date',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            maxLength: 10,
            'x-typed': 'text',
            'x-says': 'Must be written like 2026-06-30',
          },
          state: {
            type: 'string',
            anyOf: [{ type: 'string', enum: ['active', 'expired'] }, { type: 'string' }],
          },
          etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '412': { headers: ['X-Request-Id', 'ETag'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '428': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  listQuotes: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['quoteNumber', 'status', 'issueDate', 'validThrough', 'total', 'etag'],
              properties: {
                quoteNumber: { type: 'string' },
                status: {
                  type: 'string',
                  anyOf: [
                    {
                      type: 'string',
                      enum: ['pending', 'accepted', 'rejected', 'expired', 'withdrawn'],
                    },
                    { type: 'string' },
                  ],
                },
                issueDate: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                validThrough: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                total: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
                summary: { type: 'string' },
                language: { type: 'string' },
                etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
              },
            },
          },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getQuote: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: ['quoteNumber', 'status', 'issueDate', 'validThrough', 'total', 'etag'],
            properties: {
              quoteNumber: { type: 'string' },
              status: {
                type: 'string',
                anyOf: [
                  {
                    type: 'string',
                    enum: ['pending', 'accepted', 'rejected', 'expired', 'withdrawn'],
                  },
                  { type: 'string' },
                ],
              },
              issueDate: {
                type: 'string',
                format: 'date',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                maxLength: 10,
                'x-typed': 'text',
                'x-says': 'Must be written like 2026-06-30',
              },
              validThrough: {
                type: 'string',
                format: 'date',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                maxLength: 10,
                'x-typed': 'text',
                'x-says': 'Must be written like 2026-06-30',
              },
              total: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              summary: { type: 'string' },
              language: { type: 'string' },
              etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
            },
          },
          {
            type: 'object',
            required: [
              'lines',
              'subtotal',
              'savings',
              'tax',
              'contractPeriod',
              'renewalDate',
              'representative',
              'purchaseOrderRequired',
              'consent',
            ],
            properties: {
              lines: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['product', 'description', 'seats', 'unitPrice', 'total'],
                  properties: {
                    product: { type: 'string' },
                    description: { type: 'string' },
                    seats: { type: 'integer', minimum: 0 },
                    unitPrice: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                    total: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                  },
                },
              },
              subtotal: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              savings: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              savingsLabel: { type: 'string' },
              tax: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              taxLabel: { type: 'string' },
              contractPeriod: {
                type: 'object',
                required: ['start', 'end'],
                properties: {
                  start: {
                    type: 'string',
                    format: 'date',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    maxLength: 10,
                    'x-typed': 'text',
                    'x-says': 'Must be written like 2026-06-30',
                  },
                  end: {
                    type: 'string',
                    format: 'date',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    maxLength: 10,
                    'x-typed': 'text',
                    'x-says': 'Must be written like 2026-06-30',
                  },
                },
              },
              renewalDate: {
                type: 'string',
                format: 'date',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                maxLength: 10,
                'x-typed': 'text',
                'x-says': 'Must be written like 2026-06-30',
              },
              representative: {
                type: 'object',
                required: ['name', 'email', 'phone'],
                properties: {
                  name: { type: 'string' },
                  email: { type: 'string' },
                  phone: { type: 'string' },
                },
              },
              seller: {
                type: 'object',
                required: ['name', 'addressLines', 'city', 'country', 'taxNumbers'],
                properties: {
                  name: { type: 'string' },
                  addressLines: { type: 'array', items: { type: 'string' } },
                  city: { type: 'string' },
                  region: { type: 'string' },
                  postalCode: { type: 'string' },
                  country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
                  taxNumbers: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['scheme', 'label', 'value'],
                      properties: {
                        scheme: {
                          type: 'string',
                          anyOf: [
                            { type: 'string', enum: ['vat', 'company-tax'] },
                            { type: 'string' },
                          ],
                        },
                        label: { type: 'string' },
                        value: { type: 'string' },
                      },
                    },
                  },
                },
              },
              purchaseOrderRequired: { type: 'boolean' },
              consent: {
                type: 'object',
                required: ['version', 'text'],
                properties: {
                  version: { type: 'string' },
                  language: { type: 'string' },
                  text: { type: 'string' },
                  termsUrl: { type: 'string' },
                },
              },
              decision: {
                type: 'object',
                required: ['at', 'by'],
                properties: {
                  at: { type: 'string', format: 'date-time' },
                  by: { type: 'string' },
                  reason: {
                    type: 'string',
                    anyOf: [
                      { type: 'string', enum: ['price', 'scope', 'timing', 'duplicate', 'other'] },
                      { type: 'string' },
                    ],
                  },
                  note: { type: 'string' },
                },
              },
            },
          },
        ],
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getQuotePdf: {
    '200': { headers: ['X-Request-Id', 'ETag', 'Content-Disposition'], type: 'application/pdf' },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  acceptQuote: {
    '201': {
      headers: ['Location', 'X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['quote', 'orderNumber'],
        properties: {
          quote: {
            allOf: [
              {
                type: 'object',
                required: ['quoteNumber', 'status', 'issueDate', 'validThrough', 'total', 'etag'],
                properties: {
                  quoteNumber: { type: 'string' },
                  status: {
                    type: 'string',
                    anyOf: [
                      {
                        type: 'string',
                        enum: ['pending', 'accepted', 'rejected', 'expired', 'withdrawn'],
                      },
                      { type: 'string' },
                    ],
                  },
                  issueDate: {
                    type: 'string',
                    format: 'date',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    maxLength: 10,
                    'x-typed': 'text',
                    'x-says': 'Must be written like 2026-06-30',
                  },
                  validThrough: {
                    type: 'string',
                    format: 'date',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    maxLength: 10,
                    'x-typed': 'text',
                    'x-says': 'Must be written like 2026-06-30',
                  },
                  total: {
                    type: 'object',
                    required: ['amount', 'currency'],
                    properties: {
                      amount: {
                        type: 'integer',
                        minimum: -9007199254740991,
                        maximum: 9007199254740991,
                      },
                      currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                    },
                  },
                  summary: { type: 'string' },
                  language: { type: 'string' },
                  etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
                },
              },
              {
                type: 'object',
                required: [
                  'lines',
                  'subtotal',
                  'savings',
                  'tax',
                  'contractPeriod',
                  'renewalDate',
                  'representative',
                  'purchaseOrderRequired',
                  'consent',
                ],
                properties: {
                  lines: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['product', 'description', 'seats', 'unitPrice', 'total'],
                      properties: {
                        product: { type: 'string' },
                        description: { type: 'string' },
                        seats: { type: 'integer', minimum: 0 },
                        unitPrice: {
                          type: 'object',
                          required: ['amount', 'currency'],
                          properties: {
                            amount: {
                              type: 'integer',
                              minimum: -9007199254740991,
                              maximum: 9007199254740991,
                            },
                            currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                          },
                        },
                        total: {
                          type: 'object',
                          required: ['amount', 'currency'],
                          properties: {
                            amount: {
                              type: 'integer',
                              minimum: -9007199254740991,
                              maximum: 9007199254740991,
                            },
                            currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                          },
                        },
                      },
                    },
                  },
                  subtotal: {
                    type: 'object',
                    required: ['amount', 'currency'],
                    properties: {
                      amount: {
                        type: 'integer',
                        minimum: -9007199254740991,
                        maximum: 9007199254740991,
                      },
                      currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                    },
                  },
                  savings: {
                    type: 'object',
                    required: ['amount', 'currency'],
                    properties: {
                      amount: {
                        type: 'integer',
                        minimum: -9007199254740991,
                        maximum: 9007199254740991,
                      },
                      currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                    },
                  },
                  savingsLabel: { type: 'string' },
                  tax: {
                    type: 'object',
                    required: ['amount', 'currency'],
                    properties: {
                      amount: {
                        type: 'integer',
                        minimum: -9007199254740991,
                        maximum: 9007199254740991,
                      },
                      currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                    },
                  },
                  taxLabel: { type: 'string' },
                  contractPeriod: {
                    type: 'object',
                    required: ['start', 'end'],
                    properties: {
                      start: {
                        type: 'string',
                        format: 'date',
                        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                        maxLength: 10,
                        'x-typed': 'text',
                        'x-says': 'Must be written like 2026-06-30',
                      },
                      end: {
                        type: 'string',
                        format: 'date',
                        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                        maxLength: 10,
                        'x-typed': 'text',
                        'x-says': 'Must be written like 2026-06-30',
                      },
                    },
                  },
                  renewalDate: {
                    type: 'string',
                    format: 'date',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    maxLength: 10,
                    'x-typed': 'text',
                    'x-says': 'Must be written like 2026-06-30',
                  },
                  representative: {
                    type: 'object',
                    required: ['name', 'email', 'phone'],
                    properties: {
                      name: { type: 'string' },
                      email: { type: 'string' },
                      phone: { type: 'string' },
                    },
                  },
                  seller: {
                    type: 'object',
                    required: ['name', 'addressLines', 'city', 'country', 'taxNumbers'],
                    properties: {
                      name: { type: 'string' },
                      addressLines: { type: 'array', items: { type: 'string' } },
                      city: { type: 'string' },
                      region: { type: 'string' },
                      postalCode: { type: 'string' },
                      country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
                      taxNumbers: {
                        type: 'array',
                        items: {
                          type: 'object',
                          required: ['scheme', 'label', 'value'],
                          properties: {
                            scheme: {
                              type: 'string',
                              anyOf: [
                                { type: 'string', enum: ['vat', 'company-tax'] },
                                { type: 'string' },
                              ],
                            },
                            label: { type: 'string' },
                            value: { type: 'string' },
                          },
                        },
                      },
                    },
                  },
                  purchaseOrderRequired: { type: 'boolean' },
                  consent: {
                    type: 'object',
                    required: ['version', 'text'],
                    properties: {
                      version: { type: 'string' },
                      language: { type: 'string' },
                      text: { type: 'string' },
                      termsUrl: { type: 'string' },
                    },
                  },
                  decision: {
                    type: 'object',
                    required: ['at', 'by'],
                    properties: {
                      at: { type: 'string', format: 'date-time' },
                      by: { type: 'string' },
                      reason: {
                        type: 'string',
                        anyOf: [
                          {
                            type: 'string',
                            enum: ['price', 'scope', 'timing', 'duplicate', 'other'],
                          },
                          { type: 'string' },
                        ],
                      },
                      note: { type: 'string' },
                    },
                  },
                },
              },
            ],
          },
          orderNumber: { type: 'string' },
          invoiceNumber: { type: 'string' },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '412': { headers: ['X-Request-Id', 'ETag'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '428': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  rejectQuote: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: ['quoteNumber', 'status', 'issueDate', 'validThrough', 'total', 'etag'],
            properties: {
              quoteNumber: { type: 'string' },
              status: {
                type: 'string',
                anyOf: [
                  {
                    type: 'string',
                    enum: ['pending', 'accepted', 'rejected', 'expired', 'withdrawn'],
                  },
                  { type: 'string' },
                ],
              },
              issueDate: {
                type: 'string',
                format: 'date',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                maxLength: 10,
                'x-typed': 'text',
                'x-says': 'Must be written like 2026-06-30',
              },
              validThrough: {
                type: 'string',
                format: 'date',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                maxLength: 10,
                'x-typed': 'text',
                'x-says': 'Must be written like 2026-06-30',
              },
              total: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              summary: { type: 'string' },
              language: { type: 'string' },
              etag: { type: 'string', pattern: '^(W/)?"[!#-~]*"$', maxLength: 200 },
            },
          },
          {
            type: 'object',
            required: [
              'lines',
              'subtotal',
              'savings',
              'tax',
              'contractPeriod',
              'renewalDate',
              'representative',
              'purchaseOrderRequired',
              'consent',
            ],
            properties: {
              lines: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['product', 'description', 'seats', 'unitPrice', 'total'],
                  properties: {
                    product: { type: 'string' },
                    description: { type: 'string' },
                    seats: { type: 'integer', minimum: 0 },
                    unitPrice: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                    total: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                  },
                },
              },
              subtotal: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              savings: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              savingsLabel: { type: 'string' },
              tax: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              taxLabel: { type: 'string' },
              contractPeriod: {
                type: 'object',
                required: ['start', 'end'],
                properties: {
                  start: {
                    type: 'string',
                    format: 'date',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    maxLength: 10,
                    'x-typed': 'text',
                    'x-says': 'Must be written like 2026-06-30',
                  },
                  end: {
                    type: 'string',
                    format: 'date',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    maxLength: 10,
                    'x-typed': 'text',
                    'x-says': 'Must be written like 2026-06-30',
                  },
                },
              },
              renewalDate: {
                type: 'string',
                format: 'date',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                maxLength: 10,
                'x-typed': 'text',
                'x-says': 'Must be written like 2026-06-30',
              },
              representative: {
                type: 'object',
                required: ['name', 'email', 'phone'],
                properties: {
                  name: { type: 'string' },
                  email: { type: 'string' },
                  phone: { type: 'string' },
                },
              },
              seller: {
                type: 'object',
                required: ['name', 'addressLines', 'city', 'country', 'taxNumbers'],
                properties: {
                  name: { type: 'string' },
                  addressLines: { type: 'array', items: { type: 'string' } },
                  city: { type: 'string' },
                  region: { type: 'string' },
                  postalCode: { type: 'string' },
                  country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
                  taxNumbers: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['scheme', 'label', 'value'],
                      properties: {
                        scheme: {
                          type: 'string',
                          anyOf: [
                            { type: 'string', enum: ['vat', 'company-tax'] },
                            { type: 'string' },
                          ],
                        },
                        label: { type: 'string' },
                        value: { type: 'string' },
                      },
                    },
                  },
                },
              },
              purchaseOrderRequired: { type: 'boolean' },
              consent: {
                type: 'object',
                required: ['version', 'text'],
                properties: {
                  version: { type: 'string' },
                  language: { type: 'string' },
                  text: { type: 'string' },
                  termsUrl: { type: 'string' },
                },
              },
              decision: {
                type: 'object',
                required: ['at', 'by'],
                properties: {
                  at: { type: 'string', format: 'date-time' },
                  by: { type: 'string' },
                  reason: {
                    type: 'string',
                    anyOf: [
                      { type: 'string', enum: ['price', 'scope', 'timing', 'duplicate', 'other'] },
                      { type: 'string' },
                    ],
                  },
                  note: { type: 'string' },
                },
              },
            },
          },
        ],
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '412': { headers: ['X-Request-Id', 'ETag'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '428': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  listInvoices: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            maxItems: 100,
            items: {
              type: 'object',
              required: [
                'invoiceNumber',
                'issueDate',
                'dueDate',
                'status',
                'overdue',
                'total',
                'balance',
                'payable',
              ],
              properties: {
                invoiceNumber: { type: 'string' },
                kind: {
                  type: 'string',
                  anyOf: [{ type: 'string', enum: ['invoice', 'creditNote'] }, { type: 'string' }],
                },
                correctsInvoice: { type: 'string' },
                issueDate: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                dueDate: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                status: {
                  type: 'string',
                  anyOf: [{ type: 'string', enum: ['open', 'paid'] }, { type: 'string' }],
                },
                overdue: { type: 'boolean' },
                purchaseOrderNumber: { type: 'string' },
                documentFormats: {
                  type: 'array',
                  items: {
                    type: 'string',
                    anyOf: [
                      { type: 'string', enum: ['pdf', 'ubl', 'cii', 'factur-x', 'xrechnung'] },
                      { type: 'string' },
                    ],
                  },
                },
                total: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
                balance: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
                payable: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
              },
            },
          },
          next: { type: 'string', pattern: '^[A-Za-z0-9_.~-]+$', minLength: 1, maxLength: 128 },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getInvoice: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: [
              'invoiceNumber',
              'issueDate',
              'dueDate',
              'status',
              'overdue',
              'total',
              'balance',
              'payable',
            ],
            properties: {
              invoiceNumber: { type: 'string' },
              kind: {
                type: 'string',
                anyOf: [{ type: 'string', enum: ['invoice', 'creditNote'] }, { type: 'string' }],
              },
              correctsInvoice: { type: 'string' },
              issueDate: {
                type: 'string',
                format: 'date',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                maxLength: 10,
                'x-typed': 'text',
                'x-says': 'Must be written like 2026-06-30',
              },
              dueDate: {
                type: 'string',
                format: 'date',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                maxLength: 10,
                'x-typed': 'text',
                'x-says': 'Must be written like 2026-06-30',
              },
              status: {
                type: 'string',
                anyOf: [{ type: 'string', enum: ['open', 'paid'] }, { type: 'string' }],
              },
              overdue: { type: 'boolean' },
              purchaseOrderNumber: { type: 'string' },
              documentFormats: {
                type: 'array',
                items: {
                  type: 'string',
                  anyOf: [
                    { type: 'string', enum: ['pdf', 'ubl', 'cii', 'factur-x', 'xrechnung'] },
                    { type: 'string' },
                  ],
                },
              },
              total: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              balance: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              payable: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
            },
          },
          {
            type: 'object',
            required: ['lines', 'subtotal', 'tax', 'payments', 'billTo', 'billingContact'],
            properties: {
              language: { type: 'string' },
              lines: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['description', 'period', 'quantity', 'unitPrice', 'total'],
                  properties: {
                    description: { type: 'string' },
                    period: {
                      type: 'object',
                      required: ['start', 'end'],
                      properties: {
                        start: {
                          type: 'string',
                          format: 'date',
                          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                          maxLength: 10,
                          'x-typed': 'text',
                          'x-says': 'Must be written like 2026-06-30',
                        },
                        end: {
                          type: 'string',
                          format: 'date',
                          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                          maxLength: 10,
                          'x-typed': 'text',
                          'x-says': 'Must be written like 2026-06-30',
                        },
                      },
                    },
                    quantity: { type: 'integer', minimum: 0 },
                    unitCode: { type: 'string' },
                    unitPrice: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                    taxCategory: {
                      type: 'string',
                      anyOf: [
                        { type: 'string', enum: ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] },
                        { type: 'string' },
                      ],
                    },
                    taxRate: { type: 'integer', minimum: 0, maximum: 10000 },
                    total: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                  },
                },
              },
              subtotal: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              discounts: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['label', 'amount', 'taxCategory', 'taxRate'],
                  properties: {
                    label: { type: 'string' },
                    amount: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                    taxCategory: {
                      type: 'string',
                      anyOf: [
                        { type: 'string', enum: ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] },
                        { type: 'string' },
                      ],
                    },
                    taxRate: { type: 'integer', minimum: 0, maximum: 10000 },
                  },
                },
              },
              tax: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              taxLabel: { type: 'string' },
              taxLines: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['label', 'category', 'rate', 'taxable', 'amount'],
                  properties: {
                    label: { type: 'string' },
                    category: {
                      type: 'string',
                      anyOf: [
                        { type: 'string', enum: ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] },
                        { type: 'string' },
                      ],
                    },
                    rate: { type: 'integer', minimum: 0, maximum: 10000 },
                    taxable: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                    amount: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                  },
                },
              },
              buyerReference: { type: 'string' },
              documents: {
                type: 'array',
                items: {
                  type: 'object',
                  required: [
                    'format',
                    'mediaType',
                    'issuedAt',
                    'sha256',
                    'href',
                    'description',
                    'locale',
                  ],
                  properties: {
                    format: {
                      type: 'string',
                      anyOf: [
                        { type: 'string', enum: ['pdf', 'ubl', 'cii', 'factur-x', 'xrechnung'] },
                        { type: 'string' },
                      ],
                    },
                    mediaType: { type: 'string' },
                    issuedAt: { type: 'string', format: 'date-time' },
                    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
                    href: { type: 'string' },
                    description: { type: 'string' },
                    locale: { type: 'string' },
                  },
                },
              },
              payments: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['paymentId', 'amount', 'status', 'createdAt', 'source'],
                  properties: {
                    paymentId: { type: 'string' },
                    amount: {
                      type: 'object',
                      required: ['amount', 'currency'],
                      properties: {
                        amount: {
                          type: 'integer',
                          minimum: -9007199254740991,
                          maximum: 9007199254740991,
                        },
                        currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                      },
                    },
                    status: {
                      type: 'string',
                      anyOf: [
                        {
                          type: 'string',
                          enum: ['processing', 'succeeded', 'failed', 'authentication-required'],
                        },
                        { type: 'string' },
                      ],
                    },
                    createdAt: { type: 'string', format: 'date-time' },
                    source: {
                      type: 'object',
                      required: ['kind'],
                      properties: {
                        kind: {
                          type: 'string',
                          anyOf: [
                            {
                              type: 'string',
                              enum: ['card', 'bankTransfer', 'check', 'directDebit'],
                            },
                            { type: 'string' },
                          ],
                        },
                        brand: {
                          type: 'string',
                          anyOf: [
                            {
                              type: 'string',
                              enum: [
                                'Visa',
                                'MasterCard',
                                'American Express',
                                'Discover',
                                'Visa Electron',
                              ],
                            },
                            { type: 'string' },
                          ],
                        },
                        last4: { type: 'string' },
                      },
                    },
                    nextAction: { type: 'object', required: [], additionalProperties: true },
                    failureCode: {
                      type: 'string',
                      anyOf: [
                        {
                          type: 'string',
                          enum: [
                            'card-declined',
                            'expired-card',
                            'authentication-failed',
                            'amount-exceeds-balance',
                          ],
                        },
                        { type: 'string' },
                      ],
                    },
                    allocations: {
                      type: 'array',
                      items: {
                        type: 'object',
                        required: ['invoiceNumber', 'amount'],
                        properties: {
                          invoiceNumber: { type: 'string' },
                          amount: {
                            type: 'object',
                            required: ['amount', 'currency'],
                            properties: {
                              amount: {
                                type: 'integer',
                                minimum: -9007199254740991,
                                maximum: 9007199254740991,
                              },
                              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
              billTo: {
                type: 'object',
                required: [
                  'company',
                  'contactName',
                  'addressLines',
                  'city',
                  'country',
                  'phone',
                  'email',
                ],
                properties: {
                  company: { type: 'string' },
                  contactName: { type: 'string' },
                  addressLines: { type: 'array', items: { type: 'string' } },
                  city: { type: 'string' },
                  region: { type: 'string' },
                  postalCode: { type: 'string' },
                  country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
                  phone: { type: 'string' },
                  email: { type: 'string' },
                },
              },
              buyerTaxNumbers: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['scheme', 'label', 'value'],
                  properties: {
                    scheme: {
                      type: 'string',
                      anyOf: [{ type: 'string', enum: ['vat', 'company-tax'] }, { type: 'string' }],
                    },
                    label: { type: 'string' },
                    value: { type: 'string' },
                  },
                },
              },
              seller: {
                type: 'object',
                required: ['name', 'addressLines', 'city', 'country', 'taxNumbers'],
                properties: {
                  name: { type: 'string' },
                  addressLines: { type: 'array', items: { type: 'string' } },
                  city: { type: 'string' },
                  region: { type: 'string' },
                  postalCode: { type: 'string' },
                  country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
                  taxNumbers: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['scheme', 'label', 'value'],
                      properties: {
                        scheme: {
                          type: 'string',
                          anyOf: [
                            { type: 'string', enum: ['vat', 'company-tax'] },
                            { type: 'string' },
                          ],
                        },
                        label: { type: 'string' },
                        value: { type: 'string' },
                      },
                    },
                  },
                },
              },
              billingContact: {
                type: 'object',
                required: ['name', 'userId'],
                properties: { name: { type: 'string' }, userId: { type: 'string' } },
              },
              remittance: {
                type: 'object',
                required: ['kind', 'beneficiary', 'fields', 'reference', 'lastChanged'],
                properties: {
                  kind: {
                    type: 'string',
                    anyOf: [
                      { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
                      { type: 'string' },
                    ],
                  },
                  beneficiary: { type: 'string' },
                  fields: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['label', 'value'],
                      properties: {
                        label: { type: 'string' },
                        value: { type: 'string' },
                        language: { type: 'string' },
                      },
                    },
                  },
                  language: { type: 'string' },
                  reference: { type: 'string' },
                  lastChanged: {
                    type: 'string',
                    format: 'date',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    maxLength: 10,
                    'x-typed': 'text',
                    'x-says': 'Must be written like 2026-06-30',
                  },
                },
              },
            },
          },
        ],
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getInvoicePdf: {
    '200': { headers: ['X-Request-Id', 'ETag', 'Content-Disposition'], type: 'application/pdf' },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getInvoiceDocument: {
    '200': { headers: ['X-Request-Id', 'ETag', 'Digest', 'Content-Disposition'], type: '*/*' },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  listPayments: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['paymentId', 'amount', 'status', 'createdAt', 'source'],
              properties: {
                paymentId: { type: 'string' },
                amount: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
                status: {
                  type: 'string',
                  anyOf: [
                    {
                      type: 'string',
                      enum: ['processing', 'succeeded', 'failed', 'authentication-required'],
                    },
                    { type: 'string' },
                  ],
                },
                createdAt: { type: 'string', format: 'date-time' },
                source: {
                  type: 'object',
                  required: ['kind'],
                  properties: {
                    kind: {
                      type: 'string',
                      anyOf: [
                        { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
                        { type: 'string' },
                      ],
                    },
                    brand: {
                      type: 'string',
                      anyOf: [
                        {
                          type: 'string',
                          enum: [
                            'Visa',
                            'MasterCard',
                            'American Express',
                            'Discover',
                            'Visa Electron',
                          ],
                        },
                        { type: 'string' },
                      ],
                    },
                    last4: { type: 'string' },
                  },
                },
                nextAction: { type: 'object', required: [], additionalProperties: true },
                failureCode: {
                  type: 'string',
                  anyOf: [
                    {
                      type: 'string',
                      enum: [
                        'card-declined',
                        'expired-card',
                        'authentication-failed',
                        'amount-exceeds-balance',
                      ],
                    },
                    { type: 'string' },
                  ],
                },
                allocations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['invoiceNumber', 'amount'],
                    properties: {
                      invoiceNumber: { type: 'string' },
                      amount: {
                        type: 'object',
                        required: ['amount', 'currency'],
                        properties: {
                          amount: {
                            type: 'integer',
                            minimum: -9007199254740991,
                            maximum: 9007199254740991,
                          },
                          currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  payInvoice: {
    '201': {
      headers: ['Location', 'X-Request-Id'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['paymentId', 'amount', 'status', 'createdAt', 'source'],
        properties: {
          paymentId: { type: 'string' },
          amount: {
            type: 'object',
            required: ['amount', 'currency'],
            properties: {
              amount: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
            },
          },
          status: {
            type: 'string',
            anyOf: [
              {
                type: 'string',
                enum: ['processing', 'succeeded', 'failed', 'authentication-required'],
              },
              { type: 'string' },
            ],
          },
          createdAt: { type: 'string', format: 'date-time' },
          source: {
            type: 'object',
            required: ['kind'],
            properties: {
              kind: {
                type: 'string',
                anyOf: [
                  { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
                  { type: 'string' },
                ],
              },
              brand: {
                type: 'string',
                anyOf: [
                  {
                    type: 'string',
                    enum: ['Visa', 'MasterCard', 'American Express', 'Discover', 'Visa Electron'],
                  },
                  { type: 'string' },
                ],
              },
              last4: { type: 'string' },
            },
          },
          nextAction: { type: 'object', required: [], additionalProperties: true },
          failureCode: {
            type: 'string',
            anyOf: [
              {
                type: 'string',
                enum: [
                  'card-declined',
                  'expired-card',
                  'authentication-failed',
                  'amount-exceeds-balance',
                ],
              },
              { type: 'string' },
            ],
          },
          allocations: {
            type: 'array',
            items: {
              type: 'object',
              required: ['invoiceNumber', 'amount'],
              properties: {
                invoiceNumber: { type: 'string' },
                amount: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
              },
            },
          },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '402': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  payInvoices: {
    '201': {
      headers: ['Location', 'X-Request-Id'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['paymentId', 'amount', 'status', 'createdAt', 'source'],
        properties: {
          paymentId: { type: 'string' },
          amount: {
            type: 'object',
            required: ['amount', 'currency'],
            properties: {
              amount: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
            },
          },
          status: {
            type: 'string',
            anyOf: [
              {
                type: 'string',
                enum: ['processing', 'succeeded', 'failed', 'authentication-required'],
              },
              { type: 'string' },
            ],
          },
          createdAt: { type: 'string', format: 'date-time' },
          source: {
            type: 'object',
            required: ['kind'],
            properties: {
              kind: {
                type: 'string',
                anyOf: [
                  { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
                  { type: 'string' },
                ],
              },
              brand: {
                type: 'string',
                anyOf: [
                  {
                    type: 'string',
                    enum: ['Visa', 'MasterCard', 'American Express', 'Discover', 'Visa Electron'],
                  },
                  { type: 'string' },
                ],
              },
              last4: { type: 'string' },
            },
          },
          nextAction: { type: 'object', required: [], additionalProperties: true },
          failureCode: {
            type: 'string',
            anyOf: [
              {
                type: 'string',
                enum: [
                  'card-declined',
                  'expired-card',
                  'authentication-failed',
                  'amount-exceeds-balance',
                ],
              },
              { type: 'string' },
            ],
          },
          allocations: {
            type: 'array',
            items: {
              type: 'object',
              required: ['invoiceNumber', 'amount'],
              properties: {
                invoiceNumber: { type: 'string' },
                amount: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
              },
            },
          },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '402': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  confirmPayment: {
    '200': {
      headers: ['X-Request-Id'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['paymentId', 'amount', 'status', 'createdAt', 'source'],
        properties: {
          paymentId: { type: 'string' },
          amount: {
            type: 'object',
            required: ['amount', 'currency'],
            properties: {
              amount: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
            },
          },
          status: {
            type: 'string',
            anyOf: [
              {
                type: 'string',
                enum: ['processing', 'succeeded', 'failed', 'authentication-required'],
              },
              { type: 'string' },
            ],
          },
          createdAt: { type: 'string', format: 'date-time' },
          source: {
            type: 'object',
            required: ['kind'],
            properties: {
              kind: {
                type: 'string',
                anyOf: [
                  { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
                  { type: 'string' },
                ],
              },
              brand: {
                type: 'string',
                anyOf: [
                  {
                    type: 'string',
                    enum: ['Visa', 'MasterCard', 'American Express', 'Discover', 'Visa Electron'],
                  },
                  { type: 'string' },
                ],
              },
              last4: { type: 'string' },
            },
          },
          nextAction: { type: 'object', required: [], additionalProperties: true },
          failureCode: {
            type: 'string',
            anyOf: [
              {
                type: 'string',
                enum: [
                  'card-declined',
                  'expired-card',
                  'authentication-failed',
                  'amount-exceeds-balance',
                ],
              },
              { type: 'string' },
            ],
          },
          allocations: {
            type: 'array',
            items: {
              type: 'object',
              required: ['invoiceNumber', 'amount'],
              properties: {
                invoiceNumber: { type: 'string' },
                amount: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
              },
            },
          },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '402': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getReceiptPdf: {
    '200': { headers: ['X-Request-Id', 'ETag', 'Content-Disposition'], type: 'application/pdf' },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getStatement: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: [
          'asOf',
          'since',
          'company',
          'aged',
          'credits',
          'balance',
          'openItems',
          'openingBalance',
          'entries',
        ],
        properties: {
          asOf: {
            type: 'string',
            format: 'date',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            maxLength: 10,
            'x-typed': 'text',
            'x-says': 'Must be written like 2026-06-30',
          },
          since: {
            type: 'string',
            format: 'date',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            maxLength: 10,
            'x-typed': 'text',
            'x-says': 'Must be written like 2026-06-30',
          },
          company: { type: 'string' },
          seller: {
            type: 'object',
            required: ['name', 'addressLines', 'city', 'country', 'taxNumbers'],
            properties: {
              name: { type: 'string' },
              addressLines: { type: 'array', items: { type: 'string' } },
              city: { type: 'string' },
              region: { type: 'string' },
              postalCode: { type: 'string' },
              country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
              taxNumbers: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['scheme', 'label', 'value'],
                  properties: {
                    scheme: {
                      type: 'string',
                      anyOf: [{ type: 'string', enum: ['vat', 'company-tax'] }, { type: 'string' }],
                    },
                    label: { type: 'string' },
                    value: { type: 'string' },
                  },
                },
              },
            },
          },
          aged: {
            type: 'object',
            required: ['current', 'days1To30', 'days31To60', 'days61To90', 'over90'],
            properties: {
              current: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              days1To30: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              days31To60: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              days61To90: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
              over90: {
                type: 'object',
                required: ['amount', 'currency'],
                properties: {
                  amount: {
                    type: 'integer',
                    minimum: -9007199254740991,
                    maximum: 9007199254740991,
                  },
                  currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                },
              },
            },
          },
          credits: {
            type: 'object',
            required: ['amount', 'currency'],
            properties: {
              amount: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
            },
          },
          balance: {
            type: 'object',
            required: ['amount', 'currency'],
            properties: {
              amount: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
            },
          },
          openItems: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'invoiceNumber',
                'issueDate',
                'dueDate',
                'total',
                'balance',
                'daysOverdue',
              ],
              properties: {
                invoiceNumber: { type: 'string' },
                kind: {
                  type: 'string',
                  anyOf: [{ type: 'string', enum: ['invoice', 'creditNote'] }, { type: 'string' }],
                },
                issueDate: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                dueDate: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                purchaseOrderNumber: { type: 'string' },
                total: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
                balance: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
                daysOverdue: { type: 'integer', minimum: 0 },
              },
            },
          },
          openingBalance: {
            type: 'object',
            required: ['amount', 'currency'],
            properties: {
              amount: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
            },
          },
          entries: {
            type: 'array',
            items: {
              type: 'object',
              required: ['kind', 'date', 'invoiceNumber', 'amount', 'balance'],
              properties: {
                kind: {
                  type: 'string',
                  anyOf: [
                    { type: 'string', enum: ['invoice', 'creditNote', 'payment'] },
                    { type: 'string' },
                  ],
                },
                date: {
                  type: 'string',
                  format: 'date',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                  maxLength: 10,
                  'x-typed': 'text',
                  'x-says': 'Must be written like 2026-06-30',
                },
                invoiceNumber: { type: 'string' },
                paymentId: { type: 'string' },
                amount: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
                balance: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: {
                      type: 'integer',
                      minimum: -9007199254740991,
                      maximum: 9007199254740991,
                    },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
              },
            },
          },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getStatementPdf: {
    '200': { headers: ['X-Request-Id', 'ETag', 'Content-Disposition'], type: 'application/pdf' },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  sendInvoiceCopy: {
    '202': { headers: ['X-Request-Id'] },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  listRequestTopics: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['topic', 'category', 'needs'],
              properties: {
                topic: {
                  type: 'string',
                  anyOf: [
                    {
                      type: 'string',
                      enum: [
                        'add-seats',
                        'remove-seats',
                        'payment-method-change',
                        'billing-frequency',
                        'reactivate',
                        'cancel',
                        'country-change',
                        'contact-handover',
                        'older-invoice-copy',
                        'payment-not-applied',
                        'dispute',
                        'tax-exemption',
                        'delivery-preference',
                        'quote-question',
                        'form-request',
                      ],
                    },
                    { type: 'string' },
                  ],
                },
                category: {
                  type: 'string',
                  anyOf: [
                    {
                      type: 'string',
                      enum: ['subscription', 'payment', 'invoices', 'account', 'forms'],
                    },
                    { type: 'string' },
                  ],
                },
                needs: {
                  type: 'array',
                  items: {
                    type: 'string',
                    anyOf: [
                      { type: 'string', enum: ['invoiceNumber', 'quoteNumber'] },
                      { type: 'string' },
                    ],
                  },
                },
                withinDays: { type: 'integer', minimum: 1 },
              },
            },
          },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  listRequests: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['requestId', 'topic', 'status', 'details', 'createdAt'],
              properties: {
                requestId: { type: 'string' },
                topic: {
                  type: 'string',
                  anyOf: [
                    {
                      type: 'string',
                      enum: [
                        'add-seats',
                        'remove-seats',
                        'payment-method-change',
                        'billing-frequency',
                        'reactivate',
                        'cancel',
                        'country-change',
                        'contact-handover',
                        'older-invoice-copy',
                        'payment-not-applied',
                        'dispute',
                        'tax-exemption',
                        'delivery-preference',
                        'quote-question',
                        'form-request',
                      ],
                    },
                    { type: 'string' },
                  ],
                },
                status: {
                  type: 'string',
                  anyOf: [
                    { type: 'string', enum: ['received', 'inProgress', 'answered', 'closed'] },
                    { type: 'string' },
                  ],
                },
                details: { type: 'string' },
                createdAt: { type: 'string', format: 'date-time' },
                invoiceNumber: { type: 'string' },
                quoteNumber: { type: 'string' },
              },
            },
          },
        },
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  submitRequest: {
    '201': {
      headers: ['Location', 'X-Request-Id'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['requestId', 'topic', 'status', 'details', 'createdAt'],
        properties: {
          requestId: { type: 'string' },
          topic: {
            type: 'string',
            anyOf: [
              {
                type: 'string',
                enum: [
                  'add-seats',
                  'remove-seats',
                  'payment-method-change',
                  'billing-frequency',
                  'reactivate',
                  'cancel',
                  'country-change',
                  'contact-handover',
                  'older-invoice-copy',
                  'payment-not-applied',
                  'dispute',
                  'tax-exemption',
                  'delivery-preference',
                  'quote-question',
                  'form-request',
                ],
              },
              { type: 'string' },
            ],
          },
          status: {
            type: 'string',
            anyOf: [
              { type: 'string', enum: ['received', 'inProgress', 'answered', 'closed'] },
              { type: 'string' },
            ],
          },
          details: { type: 'string' },
          createdAt: { type: 'string', format: 'date-time' },
          invoiceNumber: { type: 'string' },
          quoteNumber: { type: 'string' },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getRequest: {
    '200': {
      headers: ['X-Request-Id', 'ETag'],
      type: 'application/json',
      schema: {
        allOf: [
          {
            type: 'object',
            required: ['requestId', 'topic', 'status', 'details', 'createdAt'],
            properties: {
              requestId: { type: 'string' },
              topic: {
                type: 'string',
                anyOf: [
                  {
                    type: 'string',
                    enum: [
                      'add-seats',
                      'remove-seats',
                      'payment-method-change',
                      'billing-frequency',
                      'reactivate',
                      'cancel',
                      'country-change',
                      'contact-handover',
                      'older-invoice-copy',
                      'payment-not-applied',
                      'dispute',
                      'tax-exemption',
                      'delivery-preference',
                      'quote-question',
                      'form-request',
                    ],
                  },
                  { type: 'string' },
                ],
              },
              status: {
                type: 'string',
                anyOf: [
                  { type: 'string', enum: ['received', 'inProgress', 'answered', 'closed'] },
                  { type: 'string' },
                ],
              },
              details: { type: 'string' },
              createdAt: { type: 'string', format: 'date-time' },
              invoiceNumber: { type: 'string' },
              quoteNumber: { type: 'string' },
            },
          },
          {
            type: 'object',
            required: ['attachments'],
            properties: {
              attachments: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['attachmentId', 'name', 'mediaType', 'size'],
                  properties: {
                    attachmentId: { type: 'string' },
                    name: { type: 'string' },
                    mediaType: { type: 'string' },
                    size: { type: 'integer', minimum: 0 },
                  },
                },
              },
              answer: {
                type: 'object',
                required: ['text', 'answeredAt', 'attachments'],
                properties: {
                  text: { type: 'string' },
                  language: { type: 'string' },
                  answeredAt: { type: 'string', format: 'date-time' },
                  attachments: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['attachmentId', 'name', 'mediaType', 'size'],
                      properties: {
                        attachmentId: { type: 'string' },
                        name: { type: 'string' },
                        mediaType: { type: 'string' },
                        size: { type: 'integer', minimum: 0 },
                      },
                    },
                  },
                },
              },
            },
          },
        ],
      },
    },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  addAttachment: {
    '201': {
      headers: ['Location', 'X-Request-Id'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['attachmentId', 'name', 'mediaType', 'size'],
        properties: {
          attachmentId: { type: 'string' },
          name: { type: 'string' },
          mediaType: { type: 'string' },
          size: { type: 'integer', minimum: 0 },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getAttachment: {
    '200': { headers: ['X-Request-Id', 'ETag', 'Content-Disposition'], type: '*/*' },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  getW9: {
    '200': { headers: ['X-Request-Id', 'ETag', 'Content-Disposition'], type: 'application/pdf' },
    '304': { headers: ['X-Request-Id', 'ETag'] },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '404': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
  createTestToken: {
    '201': {
      headers: ['X-Request-Id'],
      type: 'application/json',
      schema: {
        type: 'object',
        required: ['paymentToken', 'display'],
        properties: {
          paymentToken: { type: 'string' },
          display: {
            type: 'object',
            required: [],
            properties: {
              brand: {
                type: 'string',
                anyOf: [
                  {
                    type: 'string',
                    enum: ['Visa', 'MasterCard', 'American Express', 'Discover', 'Visa Electron'],
                  },
                  { type: 'string' },
                ],
              },
              last4: { type: 'string' },
              expiryMonth: { type: 'integer', minimum: 1, maximum: 12 },
              expiryYear: { type: 'integer' },
              bankName: { type: 'string' },
            },
          },
        },
      },
    },
    '400': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '401': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '403': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '409': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '413': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '415': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '422': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '429': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '500': { headers: ['X-Request-Id'], type: 'application/problem+json' },
    '503': { headers: ['X-Request-Id'], type: 'application/problem+json' },
  },
};
