// Made from data.schema.json by `npm run generate`. Do not edit.
import type { Schema } from '../contract/validation.js';

/** What a maker's own companies must be. */
export const dataSchema: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['users', 'accounts'],
  properties: {
    $schema: { type: 'string' },
    users: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['userId', 'accountId', 'name', 'email'],
        properties: {
          userId: {
            type: 'string',
            pattern: '^([A-Za-z0-9][A-Za-z0-9._-]*|[^\\s@]+@[^\\s@]+\\.[^\\s@]+)$',
            minLength: 3,
            maxLength: 254,
          },
          accountId: {
            type: 'string',
            pattern: '^[A-Za-z0-9_-]{1,64}$',
            'x-says': 'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
          },
          name: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
          email: { type: 'string', format: 'email', maxLength: 254, 'x-typed': 'text' },
          password: { type: 'string', minLength: 1, maxLength: 256 },
          capabilities: {
            type: 'array',
            items: {
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
          },
        },
      },
    },
    accounts: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['accountId', 'company', 'currency', 'billTo'],
        properties: {
          accountId: {
            type: 'string',
            pattern: '^[A-Za-z0-9_-]{1,64}$',
            'x-says': 'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
          },
          company: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
          currency: { type: 'string', pattern: '^[A-Z]{3}$' },
          language: { type: 'string' },
          timeZone: { type: 'string' },
          taxRate: { type: 'integer', minimum: 0, maximum: 10000 },
          taxLabel: { type: 'string', maxLength: 100 },
          reference: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
          purchaseOrderThreshold: { type: 'integer', minimum: 0 },
          stepUp: { type: 'boolean' },
          representative: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'email', 'phone'],
            properties: {
              name: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
              email: { type: 'string', format: 'email', maxLength: 254, 'x-typed': 'text' },
              phone: { type: 'string', maxLength: 50 },
            },
          },
          billTo: {
            type: 'object',
            additionalProperties: false,
            required: ['addressLines', 'city', 'country', 'phone', 'email'],
            properties: {
              addressLines: {
                type: 'array',
                minItems: 1,
                maxItems: 4,
                items: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
              },
              city: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
              region: { type: 'string', maxLength: 100 },
              postalCode: { type: 'string', maxLength: 20 },
              country: { type: 'string', pattern: '^[A-Z]{2}$' },
              phone: { type: 'string', pattern: '^\\+\\d{6,15}$' },
              email: { type: 'string', format: 'email', maxLength: 254, 'x-typed': 'text' },
            },
          },
          paymentMethod: {
            type: 'object',
            additionalProperties: false,
            required: ['kind'],
            properties: {
              kind: { type: 'string', enum: ['card', 'bankTransfer', 'check', 'directDebit'] },
              display: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  brand: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
                  last4: { type: 'string', pattern: '^\\d{4}$' },
                  expiryMonth: { type: 'integer', minimum: 1, maximum: 12 },
                  expiryYear: { type: 'integer', minimum: 2000, maximum: 2100 },
                  bankName: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
                },
              },
            },
          },
          subscriptions: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: [
                'product',
                'seats',
                'termStart',
                'termEnd',
                'renewalDate',
                'noticeDeadline',
              ],
              properties: {
                product: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
                seats: { type: 'integer', minimum: 0 },
                termStart: { type: 'string', format: 'date' },
                termEnd: { type: 'string', format: 'date' },
                renewalDate: { type: 'string', format: 'date' },
                noticeDeadline: { type: 'string', format: 'date' },
              },
            },
          },
          invoiceContacts: {
            type: 'array',
            maxItems: 5,
            items: {
              anyOf: [
                { type: 'string', format: 'email', maxLength: 254, 'x-typed': 'text' },
                {
                  type: 'object',
                  additionalProperties: false,
                  required: ['email'],
                  properties: {
                    email: { type: 'string', format: 'email', maxLength: 254, 'x-typed': 'text' },
                    attachment: { enum: ['link', 'pdf', 'pdf-and-xml'] },
                  },
                },
              ],
            },
          },
          purchaseOrders: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['number', 'expirationDate'],
              properties: {
                number: { type: 'string', minLength: 1, maxLength: 50, 'x-typed': 'text' },
                expirationDate: { type: 'string', format: 'date' },
              },
            },
          },
          quotes: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['number', 'issued', 'lines', 'contractPeriod'],
              properties: {
                number: {
                  type: 'string',
                  pattern: '^[A-Za-z0-9_-]{1,64}$',
                  'x-says':
                    'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
                },
                issued: { type: 'string', format: 'date' },
                summary: { type: 'string', maxLength: 500 },
                validThrough: { type: 'string', format: 'date' },
                lines: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['product', 'quantity', 'unitPrice'],
                    properties: {
                      product: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
                      description: { type: 'string', maxLength: 500 },
                      quantity: { type: 'integer', minimum: 1 },
                      unitPrice: { type: 'integer', minimum: 0 },
                      taxRate: { type: 'integer', minimum: 0, maximum: 10000 },
                      unitCode: { type: 'string', pattern: '^[A-Z0-9]{2,3}$' },
                    },
                  },
                },
                savings: { type: 'integer', minimum: 0 },
                savingsLabel: { type: 'string', maxLength: 100 },
                contractPeriod: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['start', 'end'],
                  properties: {
                    start: { type: 'string', format: 'date' },
                    end: { type: 'string', format: 'date' },
                  },
                },
                renewalDate: { type: 'string', format: 'date' },
                status: { type: 'string', enum: ['pending', 'withdrawn'] },
              },
            },
          },
          invoices: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['number', 'issued', 'lines', 'period'],
              properties: {
                number: {
                  type: 'string',
                  pattern: '^[A-Za-z0-9_-]{1,64}$',
                  'x-says':
                    'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
                },
                issued: { type: 'string', format: 'date' },
                terms: { type: 'integer', minimum: 0, maximum: 365 },
                purchaseOrderNumber: { type: 'string', minLength: 1, maxLength: 50 },
                lines: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['product', 'quantity', 'unitPrice'],
                    properties: {
                      product: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
                      description: { type: 'string', maxLength: 500 },
                      quantity: { type: 'integer', minimum: 1 },
                      unitPrice: { type: 'integer', minimum: 0 },
                      taxRate: { type: 'integer', minimum: 0, maximum: 10000 },
                      unitCode: { type: 'string', pattern: '^[A-Z0-9]{2,3}$' },
                    },
                  },
                },
                discounts: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['label', 'amount'],
                    properties: {
                      label: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
                      amount: { type: 'integer', minimum: 0 },
                      taxRate: { type: 'integer', minimum: 0, maximum: 10000 },
                    },
                  },
                },
                period: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['start', 'end'],
                  properties: {
                    start: { type: 'string', format: 'date' },
                    end: { type: 'string', format: 'date' },
                  },
                },
                payments: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['at', 'source'],
                    properties: {
                      at: { type: 'string', format: 'date-time', pattern: 'Z$' },
                      source: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['kind'],
                        properties: {
                          kind: {
                            type: 'string',
                            enum: ['card', 'bankTransfer', 'check', 'directDebit'],
                          },
                          brand: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 500,
                            'x-typed': 'name',
                          },
                          last4: { type: 'string', pattern: '^\\d{4}$' },
                        },
                      },
                      amount: { type: 'integer', minimum: 0 },
                      status: { type: 'string', enum: ['succeeded', 'processing', 'failed'] },
                      failureCode: { type: 'string', maxLength: 100 },
                      settlesAt: { type: 'string', format: 'date-time', pattern: 'Z$' },
                    },
                  },
                },
              },
            },
          },
          creditNotes: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['number', 'issued', 'corrects', 'lines', 'period'],
              properties: {
                number: {
                  type: 'string',
                  pattern: '^[A-Za-z0-9_-]{1,64}$',
                  'x-says':
                    'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
                },
                issued: { type: 'string', format: 'date' },
                corrects: {
                  type: 'string',
                  pattern: '^[A-Za-z0-9_-]{1,64}$',
                  'x-says':
                    'May hold letters from A to Z, digits, - and _ only, at most 64 of them',
                },
                purchaseOrderNumber: { type: 'string', minLength: 1, maxLength: 50 },
                lines: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['product', 'quantity', 'unitPrice'],
                    properties: {
                      product: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
                      description: { type: 'string', maxLength: 500 },
                      quantity: { type: 'integer', minimum: 1 },
                      unitPrice: { type: 'integer', minimum: 0 },
                      taxRate: { type: 'integer', minimum: 0, maximum: 10000 },
                      unitCode: { type: 'string', pattern: '^[A-Z0-9]{2,3}$' },
                    },
                  },
                },
                discounts: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['label', 'amount'],
                    properties: {
                      label: { type: 'string', minLength: 1, maxLength: 500, 'x-typed': 'name' },
                      amount: { type: 'integer', minimum: 0 },
                      taxRate: { type: 'integer', minimum: 0, maximum: 10000 },
                    },
                  },
                },
                period: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['start', 'end'],
                  properties: {
                    start: { type: 'string', format: 'date' },
                    end: { type: 'string', format: 'date' },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
