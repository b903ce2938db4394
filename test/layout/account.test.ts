import { fitsEverywhere } from './fit.js';

fitsEverywhere('cb-account-overview', 'cb-account-services');
