import { fitsEverywhere } from './fit.js';

fitsEverywhere('cb-billto-form', 'cb-invoice-contacts', 'cb-purchase-orders');
