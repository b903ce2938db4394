import { lookAt } from './look.js';

lookAt('cb-account-overview', 'cb-account-services');
