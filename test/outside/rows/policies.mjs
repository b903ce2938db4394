/** Pages whose policy stands in the way of the widgets: their developer hears what to write. */
import { configureOnPage } from '../steps.mjs';

const policy = (connect) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${connect}; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

export const policies = [
  {
    name: 'policy: a connect-src without the API is told to the developer, once',
    async run(customer) {
      const script = await customer.bundle(
        `${configureOnPage.replace("'/v1'", "'http://api.localhost:9/v1'")}
        import { diagnose } from '@corporate-billing/elements';
        window.found = () => diagnose().map(({ code }) => code);`,
      );
      await customer.page(
        {
          csp: policy("'self'"),
          html: '<!doctype html><html lang="en"><body><cb-invoice-history></cb-invoice-history><script type="module" src="/page.js"></script>',
          files: { '/page.js': script },
        },
        async (tab) => {
          const told = await tab.waitForFunction(() => {
            const codes = window.found();
            return codes.includes('policy-blocks-api') && codes;
          });
          const codes = await told.jsonValue();
          const count = codes.filter((code) => code === 'policy-blocks-api').length;
          if (count !== 1) throw new Error(String(codes));
        },
      );
    },
  },
];
