import { bundlers } from './rows/bundlers.mjs';
import { changingPages } from './rows/changing-pages.mjs';
import { doctor } from './rows/doctor.mjs';
import { frameworkTypes } from './rows/framework-types.mjs';
import { imports } from './rows/imports.mjs';
import { mocks } from './rows/mocks.mjs';
import { msw } from './rows/msw.mjs';
import { pages } from './rows/pages.mjs';
import { pagesWithoutBundler } from './rows/pages-without-bundler.mjs';
import { policies } from './rows/policies.mjs';
import { readme } from './rows/readme.mjs';
import { testDoms } from './rows/test-doms.mjs';
import { twoVersions } from './rows/two-versions.mjs';
import { types } from './rows/types.mjs';

/**
 * The table: each row is something a customer does, with a name to run it by. A row gets the
 * customer's folder and throws when what it does there does not work.
 *
 * @type {{ name: string, run: (customer: import('./customer.mjs').Customer) => unknown }[]}
 */
export const rows = [
  ...imports,
  ...types,
  ...frameworkTypes,
  ...testDoms,
  ...pagesWithoutBundler,
  ...readme,
  ...bundlers,
  ...pages,
  ...changingPages,
  ...mocks,
  ...msw,
  ...policies,
  ...doctor,
  ...twoVersions,
];
