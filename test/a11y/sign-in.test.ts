import { lookAt } from './look.js';

lookAt('cb-login', 'cb-password-reset');
