import { define } from '../core/registry.js';
import { CbPaymentMethod } from '../widgets/payment-method/payment-method.js';

define('cb-payment-method', CbPaymentMethod);
export type * from './tag-names.js';
