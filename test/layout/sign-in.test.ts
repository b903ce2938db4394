import { fitsEverywhere } from './fit.js';

fitsEverywhere('cb-login', 'cb-password-reset');
