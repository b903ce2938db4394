import { text } from '../../i18n/text.js';

type Topic =
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
  | 'form-request';

type Category = 'subscription' | 'payment' | 'invoices' | 'account' | 'forms';

type Status = 'received' | 'inProgress' | 'answered' | 'closed';

/** The English words for requests to Corporate Account Services. `{…}` is filled in. */
export const accountServicesWords = {
  heading: 'Ask Corporate Account Services',
  lead: 'Your request goes to the people who can change the account. We answer by e-mail, and status and answers show below.',
  loading: 'Loading Account Services',
  failed: 'We could not load Account Services',
  readOnly:
    'You can view requests but not send them. Your main billing contact can send one for you.',

  category: 'Category',
  topic: 'Topic',
  invoice: 'Invoice',
  quote: 'Quote',
  details: 'Details',
  detailsHint: 'Please leave out card and bank account numbers',
  formHint:
    'Name the form you need, for example W-9. Please leave out card and bank account numbers',
  left: text({ one: '{shown} character left', other: '{shown} characters left' }, 'count', 'shown'),
  over: text(
    { one: '{shown} character too many', other: '{shown} characters too many' },
    'count',
    'shown',
  ),
  submit: 'Submit',
  sending: 'Sending',
  chooseInvoice: 'Choose an invoice',
  chooseQuote: 'Choose a quote',
  noInvoice: 'No invoice in particular',
  noQuote: 'No quote in particular',
  listLoading: 'Loading the list',
  invoiceHint: 'As printed on the invoice, for example INV-2026-0081',
  quoteHint: 'As printed on the quote, for example Q-2026-0042',
  due: '{number}, {sum} due',
  paid: '{number}, {sum}, paid',
  through: '{number}, {sum}, through {date}',
  ended: '{number}, {sum}, ended {date}',
  quoteOption: '{number}, {sum}',
  lastDay: 'This invoice can be disputed through {date}.',
  dayOver: text(
    'The {days}-day dispute period for {number} ended on {date}. If a payment is missing on it, choose “Payment not applied”.',
    'days',
  ),

  topics: {
    'add-seats': 'Add seats or products',
    'remove-seats': 'Remove seats or products',
    'payment-method-change': 'Change of payment method',
    'billing-frequency': 'Billing frequency',
    reactivate: 'Reactivate a subscription',
    cancel: 'Cancel a subscription',
    'country-change': 'Change country or legal entity',
    'contact-handover': 'Hand over the billing contact',
    'older-invoice-copy': 'Older invoice copy',
    'payment-not-applied': 'Payment not applied',
    dispute: 'Dispute an invoice',
    'tax-exemption': 'Tax exemption',
    'delivery-preference': 'How invoices are delivered',
    'quote-question': 'Question about a quote',
    'form-request': 'W-9/Vendor Form/Regional Forms',
  } as Record<Topic, string>,
  olderHint: 'older than the newest 20',
  deliveryHint: 'e-mail with PDF or XML, Peppol or a procurement network',
  withinHint: text('within {days} days of the invoice date', 'days'),
  categories: {
    subscription: 'Subscription',
    payment: 'Payment',
    invoices: 'Invoices',
    account: 'Account',
    forms: 'Form Requests',
  } as Record<Category, string>,

  topicMissing: 'Choose what your request is about.',
  topicGone: 'This topic is no longer offered. Choose another.',
  invoiceMissing: 'Choose the invoice your request is about.',
  invoiceUnknown: 'There is no such invoice on your account. Check the number on the document.',
  quoteMissing: 'Choose the quote your request is about.',
  quoteUnknown: 'There is no such quote on your account. Check the number on the document.',
  detailsMissing: 'Describe what you need in a sentence or two.',
  cardNumber: 'Remove the card number. We do not keep card numbers, and people read this text.',
  disputeOver: 'The last day to dispute this invoice was {date}. Choose another invoice or topic.',
  disputeOverPlain: 'The dispute period for this invoice is over. Choose another invoice or topic.',

  correct: text(
    {
      one: '1 thing to correct before we can send it',
      other: '{count} things to correct before we can send it',
    },
    'count',
  ),
  notSent: 'Your request was not sent',
  unsure: 'We do not know yet whether your request was sent',
  unsureText: 'Press Submit again: it is sent only once, however often you press.',
  sent: 'Request {number} was sent',
  sentText: 'We answer by e-mail. Status and answer show under “Your requests”.',
  keptTitle: 'You had started another request',
  keptText: 'What you typed is kept: {topic}.',
  keptNoTopic: 'What you typed is kept.',
  keptAct: 'Go back to it',

  requests: 'Your requests',
  requestsFailed: 'We could not load your requests',
  noRequests: 'You have not sent a request yet.',
  request: 'Request',
  about: 'Topic',
  sentOn: 'Sent',
  status: 'Status',
  statuses: {
    received: 'Received',
    inProgress: 'In progress',
    answered: 'Answered',
    closed: 'Closed',
  } as Record<Status, string>,

  w9: 'W-9',
  w9Text: 'The signed form of RescueAssist USA, Inc., for your vendor records.',
  w9Download: 'Download W-9',
  w9Loading: 'Preparing the W-9',
  w9Failed: 'We could not get the W-9',
  w9Abroad:
    'For accounts outside the United States, tax and vendor forms are available on request.',
  w9Request: 'Request a W-9',
  representative: 'Your representative',
  support: 'Support',
};
export type AccountServicesWords = typeof accountServicesWords;

/** Returns the word for a code of the API; an unknown code is shown unchanged. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;
