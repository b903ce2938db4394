import { fitsEveryReader, fitsEverywhere } from './fit.js';

fitsEverywhere('cb-pay-invoice', 'cb-payment-method');
fitsEveryReader('cb-pay-invoice', 'cb-payment-method');
