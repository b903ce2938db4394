import { define } from '../core/registry.js';
import { CbAccountServices } from '../widgets/account-services/account-services.js';

define('cb-account-services', CbAccountServices);
export type * from './tag-names.js';
