import { fitsEveryReader, fitsEverywhere } from './fit.js';

fitsEverywhere('cb-billto-form', 'cb-invoice-contacts', 'cb-purchase-orders');
fitsEveryReader('cb-billto-form', 'cb-invoice-contacts', 'cb-purchase-orders');
