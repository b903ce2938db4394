import { fitsEveryReader, fitsEverywhere } from './fit.js';

fitsEverywhere('cb-invoice-history', 'cb-invoice');
fitsEveryReader('cb-invoice-history', 'cb-invoice');
