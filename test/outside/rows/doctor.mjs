/** The page that tells a developer what stands in the way of the widgets on this server. */

const notFound = { status: 404, type: 'text/plain', body: 'Not found' };
const pageOfApp = { status: 200, type: 'text/html', body: '<!doctype html><title>App</title>' };

/** Each mistake with what answers the API's address, and what the page names. */
const mistakes = [
  { name: 'an address that is not there', answer: notFound, found: 'wrong-base-url' },
  { name: "a single-page server's own page", answer: pageOfApp, found: 'not-the-api' },
];

const secret = 'token=hunter2';

async function examines(customer, { address = '/v1', answer, state, found }) {
  await customer.page(
    {
      path: `/cdn/doctor.html?${secret}`,
      csp: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types corporate-billing lit-html",
      answer: (path) => (answer && path.startsWith('/v1') ? answer : undefined),
    },
    async (tab) => {
      await tab.getByLabel('Address of the API').fill(address);
      await tab.getByRole('button', { name: 'Examine' }).click();
      await tab.getByRole('status').filter({ hasText: state }).first().waitFor();
      if (found) await tab.getByRole('listitem').getByText(found, { exact: true }).waitFor();
      if (address !== '/v1') return;
      const report = await tab.getByLabel('Report').inputValue();
      if (found && !report.includes(`${found}: `)) throw new Error(report);
      if (report.includes('hunter2') || !report.includes('/v1')) throw new Error(report);
    },
  );
}

export const doctor = [
  {
    name: 'doctor: an API that answers has nothing in its way',
    run: (customer) => examines(customer, { state: 'Nothing stands in the way.' }),
  },
  {
    name: 'doctor: an address that configure() refuses is said',
    run: (customer) => examines(customer, { address: '/v1?a=b', state: 'has a query' }),
  },
  ...mistakes.map(({ name, answer, found }) => ({
    name: `doctor: ${name} is named`,
    run: (customer) => examines(customer, { answer, found, state: 'To mend: 1' }),
  })),
];
