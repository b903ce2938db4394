import { lookAt } from './look.js';

lookAt('cb-billto-form', 'cb-invoice-contacts', 'cb-purchase-orders');
