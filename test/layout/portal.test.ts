import { fitsEverywhere } from './fit.js';

fitsEverywhere('cb-portal');
