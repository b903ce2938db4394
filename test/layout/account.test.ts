import { fitsEveryReader, fitsEverywhere } from './fit.js';

fitsEverywhere('cb-account-overview', 'cb-account-services');
fitsEveryReader('cb-account-overview', 'cb-account-services');
