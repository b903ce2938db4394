import { define } from '../core/registry.js';
import { CbPurchaseOrders } from '../widgets/purchase-orders/purchase-orders.js';

define('cb-purchase-orders', CbPurchaseOrders);
export type * from './tag-names.js';
