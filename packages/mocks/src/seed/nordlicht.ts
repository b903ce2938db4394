/** Nordlicht Services GmbH, Hamburg: a new customer without any document. */
import type { StoredAccount } from '../state/model.js';
import { buildAccount } from './account.js';

/** Nordlicht is in Germany and pays in EUR by check; every list is empty. */
export const nordlicht = (): StoredAccount =>
  buildAccount({
    accountId: 'nordlicht',
    company: 'Nordlicht Services GmbH',
    currency: 'EUR',
    language: 'de',
    timeZone: 'Europe/Berlin',
    reference: 'NORDLICHT-5530',
    taxRate: 1_900,
    taxLabel: 'USt. 19 %',
    purchaseOrderThreshold: 2_500_000,
    representative: {
      name: 'Jonas Brandt',
      email: 'jonas.brandt@rescueassist.example',
      phone: '+49 40 0000 0178',
    },
    supportHours: 'Montag bis Freitag, 9 bis 18 Uhr, Berliner Zeit',
    taxNumbers: [['vat', 'DE000000000']],
    contact: { userId: 'new-billing', name: 'Birte Petersen' },
    billTo: {
      addressLines: ['Am Musterkai 7'],
      city: 'Hamburg',
      postalCode: '20457',
      country: 'DE',
      phone: '+494000000142',
      email: 'birte.petersen@nordlicht.example',
    },
    paymentMethod: {
      kind: 'check',
      display: {},
      acceptedBrands: ['Visa', 'MasterCard', 'American Express'],
      allowedKinds: ['card', 'bankTransfer', 'check', 'directDebit'],
    },
  });
