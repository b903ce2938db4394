import { fitsEverywhere } from './fit.js';

fitsEverywhere('cb-invoice-history', 'cb-invoice');
