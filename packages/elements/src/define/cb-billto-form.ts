import { define } from '../core/registry.js';
import { CbBilltoForm } from '../widgets/billto-form/billto-form.js';

define('cb-billto-form', CbBilltoForm);
export type * from './tag-names.js';
