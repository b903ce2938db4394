import { fitsEverywhere } from './fit.js';

fitsEverywhere('cb-pay-invoice', 'cb-payment-method');
