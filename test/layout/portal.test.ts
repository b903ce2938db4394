import { fitsEveryReader, fitsEverywhere } from './fit.js';

fitsEverywhere('cb-portal');
fitsEveryReader('cb-portal');
