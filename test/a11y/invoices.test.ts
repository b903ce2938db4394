import { lookAt } from './look.js';

lookAt('cb-invoice-history', 'cb-invoice');
