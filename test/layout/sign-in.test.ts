import { fitsEveryReader, fitsEverywhere } from './fit.js';

fitsEverywhere('cb-login', 'cb-password-reset');
fitsEveryReader('cb-login', 'cb-password-reset');
