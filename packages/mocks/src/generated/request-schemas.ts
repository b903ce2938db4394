// Made from openapi.yaml by `npm run generate`. Do not edit.
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Schema } from '../contract/validation.js';

/** What each operation's body must be. Operations without a body have none. */
export const requestSchemas: { readonly [Op in OperationId]?: Schema } = {
  signIn: {
    type: 'object',
    additionalProperties: false,
    required: ['userId', 'password'],
    properties: {
      userId: {
        type: 'string',
        pattern: '^([A-Za-z0-9][A-Za-z0-9._-]*|[^\\s@]+@[^\\s@]+\\.[^\\s@]+)$',
        minLength: 3,
        maxLength: 254,
        'x-typed': 'text',
        'x-says': 'May be a user name of letters, digits, . - and _, or an e-mail address',
      },
      password: { type: 'string', format: 'password', minLength: 1, maxLength: 256 },
    },
  },
  confirmIdentity: {
    type: 'object',
    additionalProperties: false,
    required: ['password'],
    properties: { password: { type: 'string', format: 'password', minLength: 1, maxLength: 256 } },
  },
  createToken: {
    type: 'object',
    additionalProperties: false,
    required: ['userId', 'password'],
    properties: {
      userId: {
        type: 'string',
        pattern: '^([A-Za-z0-9][A-Za-z0-9._-]*|[^\\s@]+@[^\\s@]+\\.[^\\s@]+)$',
        minLength: 3,
        maxLength: 254,
        'x-typed': 'text',
        'x-says': 'May be a user name of letters, digits, . - and _, or an e-mail address',
      },
      password: { type: 'string', format: 'password', minLength: 1, maxLength: 256 },
    },
  },
  requestPasswordReset: {
    type: 'object',
    additionalProperties: false,
    required: ['userId'],
    properties: {
      userId: {
        type: 'string',
        pattern: '^([A-Za-z0-9][A-Za-z0-9._-]*|[^\\s@]+@[^\\s@]+\\.[^\\s@]+)$',
        minLength: 3,
        maxLength: 254,
        'x-typed': 'text',
        'x-says': 'May be a user name of letters, digits, . - and _, or an e-mail address',
      },
    },
  },
  resetPassword: {
    type: 'object',
    additionalProperties: false,
    required: ['resetToken', 'password'],
    properties: {
      resetToken: { type: 'string', minLength: 1, maxLength: 256, pattern: '^[A-Za-z0-9_.-]+$' },
      password: { type: 'string', format: 'password', minLength: 1, maxLength: 256 },
    },
  },
  updateBillTo: {
    type: 'object',
    additionalProperties: false,
    required: ['company', 'contactName', 'addressLines', 'city', 'phone'],
    properties: {
      company: { type: 'string', minLength: 1, maxLength: 120, 'x-typed': 'name' },
      contactName: { type: 'string', minLength: 1, maxLength: 120, 'x-typed': 'name' },
      addressLines: {
        type: 'array',
        minItems: 1,
        maxItems: 4,
        items: { type: 'string', maxLength: 120, 'x-typed': 'name' },
      },
      city: { type: 'string', minLength: 1, maxLength: 80, 'x-typed': 'name' },
      region: { type: 'string', maxLength: 80, 'x-typed': 'name' },
      postalCode: { type: 'string', maxLength: 20, 'x-typed': 'text' },
      phone: { type: 'string', minLength: 1, maxLength: 40, 'x-typed': 'text' },
      email: { type: 'string', format: 'email', maxLength: 254, 'x-typed': 'text' },
      country: { type: 'string', pattern: '^[A-Z]{2}$', maxLength: 2 },
      etag: { type: 'string', maxLength: 200 },
    },
  },
  addInvoiceContact: {
    type: 'object',
    additionalProperties: false,
    required: ['email'],
    properties: {
      email: { type: 'string', format: 'email', maxLength: 254, 'x-typed': 'text' },
      attachment: { type: 'string', minLength: 1, maxLength: 40 },
    },
  },
  updateInvoiceContact: {
    type: 'object',
    additionalProperties: false,
    required: ['attachment'],
    properties: {
      attachment: { type: 'string', minLength: 1, maxLength: 40 },
      email: { type: 'string', format: 'email', maxLength: 254, 'x-typed': 'text' },
      contactId: { type: 'string', maxLength: 64 },
      main: { type: 'boolean' },
      etag: { type: 'string', maxLength: 200 },
    },
  },
  updatePaymentMethod: {
    oneOf: [
      {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'paymentToken'],
        properties: {
          kind: { type: 'string', const: 'card' },
          paymentToken: { type: 'string', pattern: '^[!-~]+$', minLength: 1, maxLength: 256 },
        },
      },
      {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'paymentToken', 'mandate'],
        properties: {
          kind: { type: 'string', const: 'directDebit' },
          paymentToken: { type: 'string', pattern: '^[!-~]+$', minLength: 1, maxLength: 256 },
          mandate: {
            type: 'object',
            additionalProperties: false,
            required: ['version', 'locale'],
            properties: {
              version: { type: 'string', minLength: 1, maxLength: 64 },
              locale: { type: 'string', minLength: 2, maxLength: 35, pattern: '^[A-Za-z0-9-]+$' },
            },
          },
        },
      },
      {
        type: 'object',
        additionalProperties: false,
        required: ['kind'],
        properties: { kind: { type: 'string', enum: ['bankTransfer', 'check'] } },
      },
    ],
  },
  addPurchaseOrder: {
    type: 'object',
    additionalProperties: false,
    required: ['number', 'expirationDate'],
    properties: {
      number: { type: 'string', pattern: '\\S', minLength: 1, maxLength: 50, 'x-typed': 'text' },
      expirationDate: {
        type: 'string',
        format: 'date',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        maxLength: 10,
        'x-typed': 'text',
        'x-says': 'Must be written like 2026-06-30',
      },
    },
  },
  updatePurchaseOrder: {
    type: 'object',
    additionalProperties: false,
    required: ['number', 'expirationDate'],
    properties: {
      number: { type: 'string', pattern: '\\S', minLength: 1, maxLength: 50, 'x-typed': 'text' },
      expirationDate: {
        type: 'string',
        format: 'date',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        maxLength: 10,
        'x-typed': 'text',
        'x-says': 'Must be written like 2026-06-30',
      },
      purchaseOrderId: { type: 'string', maxLength: 64 },
      state: { type: 'string', maxLength: 64 },
      etag: { type: 'string', maxLength: 200 },
    },
  },
  acceptQuote: {
    type: 'object',
    additionalProperties: false,
    required: ['signerName', 'consentVersion'],
    properties: {
      signerName: {
        type: 'string',
        minLength: 1,
        maxLength: 120,
        pattern: '\\S',
        'x-typed': 'name',
      },
      purchaseOrderNumber: {
        type: 'string',
        pattern: '\\S',
        minLength: 1,
        maxLength: 50,
        'x-typed': 'text',
      },
      consentVersion: { type: 'string', minLength: 1, maxLength: 64 },
    },
  },
  rejectQuote: {
    type: 'object',
    additionalProperties: false,
    required: ['reason'],
    properties: {
      reason: { type: 'string', enum: ['price', 'scope', 'timing', 'duplicate', 'other'] },
      note: { type: 'string', maxLength: 1000, 'x-typed': 'prose' },
    },
  },
  payInvoice: {
    oneOf: [
      {
        type: 'object',
        additionalProperties: false,
        required: ['amount', 'paymentToken'],
        properties: {
          amount: {
            type: 'object',
            additionalProperties: false,
            required: ['amount', 'currency'],
            properties: {
              amount: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
            },
          },
          paymentToken: { type: 'string', pattern: '^[!-~]+$', minLength: 1, maxLength: 256 },
        },
      },
      {
        type: 'object',
        additionalProperties: false,
        required: ['amount', 'useMethodOnFile'],
        properties: {
          amount: {
            type: 'object',
            additionalProperties: false,
            required: ['amount', 'currency'],
            properties: {
              amount: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
              currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
            },
          },
          useMethodOnFile: { type: 'boolean', const: true },
        },
      },
    ],
  },
  payInvoices: {
    oneOf: [
      {
        type: 'object',
        additionalProperties: false,
        required: ['allocations', 'paymentToken'],
        properties: {
          allocations: {
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['invoiceNumber', 'amount'],
              properties: {
                invoiceNumber: {
                  type: 'string',
                  pattern: '^[A-Za-z0-9_-]{1,64}$',
                  maxLength: 64,
                  'x-typed': 'text',
                  'x-says':
                    'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
                },
                amount: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['amount', 'currency'],
                  properties: {
                    amount: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
              },
            },
          },
          paymentToken: { type: 'string', pattern: '^[!-~]+$', minLength: 1, maxLength: 256 },
        },
      },
      {
        type: 'object',
        additionalProperties: false,
        required: ['allocations', 'useMethodOnFile'],
        properties: {
          allocations: {
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['invoiceNumber', 'amount'],
              properties: {
                invoiceNumber: {
                  type: 'string',
                  pattern: '^[A-Za-z0-9_-]{1,64}$',
                  maxLength: 64,
                  'x-typed': 'text',
                  'x-says':
                    'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
                },
                amount: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['amount', 'currency'],
                  properties: {
                    amount: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
                  },
                },
              },
            },
          },
          useMethodOnFile: { type: 'boolean', const: true },
        },
      },
    ],
  },
  confirmPayment: {
    type: 'object',
    additionalProperties: false,
    required: ['result'],
    properties: {
      result: {
        oneOf: [
          { type: 'string', maxLength: 4000 },
          {
            type: 'object',
            maxProperties: 32,
            additionalProperties: { type: 'string', maxLength: 4000 },
          },
        ],
      },
    },
  },
  submitRequest: {
    type: 'object',
    additionalProperties: false,
    required: ['topic', 'details'],
    properties: {
      topic: { type: 'string', maxLength: 64 },
      details: {
        type: 'string',
        minLength: 1,
        maxLength: 4000,
        pattern: '\\S',
        'x-typed': 'prose',
      },
      invoiceNumber: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{1,64}$',
        maxLength: 64,
        'x-typed': 'text',
        'x-says': 'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
      },
      quoteNumber: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{1,64}$',
        maxLength: 64,
        'x-typed': 'text',
        'x-says': 'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
      },
      attachmentIds: {
        type: 'array',
        maxItems: 1,
        items: {
          type: 'string',
          pattern: '^[A-Za-z0-9_-]{1,64}$',
          maxLength: 64,
          'x-typed': 'text',
          'x-says': 'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
        },
      },
    },
  },
  createTestToken: {
    oneOf: [
      {
        type: 'object',
        additionalProperties: false,
        required: ['testCard'],
        properties: {
          testCard: {
            type: 'string',
            enum: ['visa-ok', 'declined', 'authentication-required', 'processing', 'expired'],
          },
        },
      },
      {
        type: 'object',
        additionalProperties: false,
        required: ['testDebit'],
        properties: { testDebit: { type: 'string', enum: ['sepa-ok', 'ach-ok'] } },
      },
    ],
  },
};
