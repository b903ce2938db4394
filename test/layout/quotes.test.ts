import { fitsEveryReader, fitsEverywhere } from './fit.js';

fitsEverywhere('cb-quotes');
fitsEveryReader('cb-quotes');
