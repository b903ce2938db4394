import { define } from '../core/registry.js';
import { CbPortal } from '../widgets/portal/portal.js';

define('cb-portal', CbPortal);
