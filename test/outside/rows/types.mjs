const tsconfig = (options) =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: 'es2022',
      skipLibCheck: false,
      types: [],
      ...options,
    },
    files: ['main.ts'],
  });

async function compiles(customer, name, code, options) {
  customer.write(`types-${name}/main.ts`, code);
  customer.write(`types-${name}/package.json`, '{ "type": "module" }');
  customer.write(`types-${name}/tsconfig.json`, tsconfig(options));
  try {
    await customer.command('npx', '--no-install', 'tsc', '--project', `types-${name}`);
  } catch (error) {
    throw new Error(error.stdout || error.message, { cause: error });
  }
}

const sdk = `
  import { createBilling, isBillingError } from '@corporate-billing/sdk';
  import { operations } from '@corporate-billing/sdk/operations';
  export const billing = createBilling({ baseUrl: 'https://billing.example/v1' });
  export async function overdue(): Promise<string[]> {
    try {
      return (await billing.invoices.list()).filter(({ overdue }) => overdue).map(({ invoiceNumber }) => invoiceNumber);
    } catch (error) {
      return isBillingError(error) ? [error.code] : [];
    }
  }
  export const count: number = Object.keys(operations).length;`;

const page = `
  import { configure, diagnose, discover, type CbEventMap, type Finding } from '@corporate-billing/elements';
  import { configure as lean } from '@corporate-billing/elements/configure.js';
  import '@corporate-billing/elements/define/cb-login.js';
  configure({ baseUrl: '/v1' });
  lean({ baseUrl: '/v1' });
  discover(document);
  export const findings: Finding[] = diagnose();
  export const detail: (event: CbEventMap['cb-invoice-paid']) => string = ({ detail }) => detail.invoiceNumber;

  const login = document.querySelector('cb-login');
  export const settled: Promise<void> | undefined = login?.settled();
  document.createElement('cb-quotes').reload().then(() => undefined, () => undefined);
  login?.addEventListener('cb-signed-in', ({ detail: { session } }) => { session.contactName.toUpperCase(); });
  document.addEventListener('cb-invoice-paid', ({ detail: { payment } }) => { payment.status.toUpperCase(); });
  window.addEventListener('cb-navigate', (event) => { event.preventDefault(); event.detail.tab.toUpperCase(); });`;

export const types = ['bundler', 'nodenext'].flatMap((moduleResolution) => {
  const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
  const options = { module, moduleResolution };
  return [
    {
      name: `types: a page, moduleResolution ${moduleResolution}`,
      run: (customer) =>
        compiles(customer, `page-${moduleResolution}`, page, {
          ...options,
          lib: ['es2022', 'dom', 'dom.iterable'],
        }),
    },
    {
      name: `types: the SDK without lib.dom, moduleResolution ${moduleResolution}`,
      run: (customer) =>
        compiles(customer, `sdk-${moduleResolution}`, sdk, {
          ...options,
          lib: ['es2022'],
          types: ['node'],
        }),
    },
  ];
});
