import { lookAt } from './look.js';

lookAt('cb-pay-invoice', 'cb-payment-method');
