/** What each framework's own compiler says of the tags: what is right compiles, what is wrong does not. */

const modules = {
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
};

function project(customer, folder, files, options) {
  for (const [path, text] of Object.entries(files)) customer.write(`${folder}/${path}`, text);
  customer.write(`${folder}/package.json`, '{ "type": "module" }');
  const compilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: 'es2022',
    types: [],
    ...modules,
    ...options,
  };
  customer.write(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      compilerOptions,
      include: ['*'],
      vueCompilerOptions: { strictTemplates: true },
    }),
  );
}

/** Throws what a compiler says; most of them say it on the standard output. */
async function must(customer, program, ...args) {
  try {
    await customer.command(program, ...args);
  } catch (error) {
    throw new Error(error.stdout || error.message, { cause: error });
  }
}

const compilers = { 5.4: 'typescript-5.4', 5.9: 'typescript', newest: 'typescript-newest' };

async function compiles(customer, folder, files, options, version = '5.9') {
  project(customer, folder, files, options);
  const tsc = `node_modules/${compilers[version]}/bin/tsc`;
  await must(customer, process.execPath, tsc, '--project', folder);
}

const components = `
  import { useRef } from 'react';
  import { CbInvoice, CbLogin, CbPortal } from '@corporate-billing/elements/react';
  export function Page() {
    const login = useRef<CbLogin>(null);
    const settled: Promise<void> | undefined = login.current?.settled();
    void settled;
    return (
      <main>
        <CbLogin
          ref={login}
          className="login"
          lang="fr"
          theme="dark"
          onCbSignedIn={({ detail: { session } }) => { session.contactName.toUpperCase(); }}
        />
        <CbInvoice number="INV-1" headingLevel={3} onCbNavigate={(event) => { event.preventDefault(); }}>
          <h2 slot="heading">Your invoice</h2>
        </CbInvoice>
        <CbPortal tab="quotes" noSignIn />
        {/* @ts-expect-error There is no such tab. */}
        <CbPortal tab="nowhere" />
        {/* @ts-expect-error The number is a text. */}
        <CbInvoice number={17} />
        {/* @ts-expect-error A detail has no such member. */}
        <CbLogin onCbSignedIn={({ detail }) => detail.password} />
      </main>
    );
  }`;

const tags = (extra = '') => `
  import type { CbToken } from '@corporate-billing/elements/jsx';
  ${extra}
  const radius: CbToken = '--cb-radius';
  // @ts-expect-error There is no such custom property.
  export const wrong: CbToken = '--cb-roundness';
  export const page = (
    <main>
      <cb-login class="login" id="login" heading-level="2" theme="light" />
      <cb-invoice number="INV-1" heading-level={3}><h2 slot="heading">Yours</h2></cb-invoice>
      <cb-portal tab="quotes" no-sign-in style={{ [radius]: '2px', color: 'red' }} />
      <cb-login oncb-signed-in={({ detail: { session } }) => { session.contactName.toUpperCase(); }} />
      {/* @ts-expect-error There is no such tab. */}
      <cb-portal tab="nowhere" />
      {/* @ts-expect-error The number is a text. */}
      <cb-invoice number={17} />
      {/* @ts-expect-error A detail has no such member. */}
      <cb-login oncb-signed-in={({ detail }) => detail.password} />
      {/* @ts-expect-error There is no such element. */}
      <cb-nothing />
    </main>
  );`;

/** The customer's folder holds the types of both; a project has one. */
const react18 = {
  paths: {
    react: ['../node_modules/types-react-18'],
    'react/jsx-runtime': ['../node_modules/types-react-18/jsx-runtime'],
  },
};
const reactJsx = { jsx: 'react-jsx' };

const vuePage = (attributes) => `
  <script setup lang="ts">
  import type {} from '@corporate-billing/elements/vue';
  import type { CbEventMap } from '@corporate-billing/elements';
  function signedIn({ detail }: CbEventMap['cb-signed-in']) { detail.session.contactName.toUpperCase(); }
  function wrong(detail: number) { return detail; }
  void signedIn; void wrong;
  </script>
  <template>
    <cb-login class="login" id="login" lang="fr" theme="dark" :heading-level="2" @cb-signed-in="signedIn" />
    <cb-invoice number="INV-1"><h2 slot="heading">Yours</h2></cb-invoice>
    <cb-portal tab="quotes" no-sign-in ${attributes} />
  </template>`;

const sveltePage = (attributes) => `
  <script lang="ts">
  import type {} from '@corporate-billing/elements/svelte';
  </script>
  <cb-login class="login" heading-level="2" oncb-signed-in={({ detail: { session } }) => { session.contactName.toUpperCase(); }}></cb-login>
  <cb-invoice number="INV-1"><h2 slot="heading">Yours</h2></cb-invoice>
  <cb-portal tab="quotes" no-sign-in ${attributes}></cb-portal>`;

/**
 * Templates have no comment that expects an error: one run checks the page as it is right and, in files
 * of their own, with each mistake, and must complain of these alone.
 */
function checksTemplates({ folder, ending, options, command }, page, mistakes) {
  return async (customer) => {
    const wrong = mistakes.map((mistake, at) => [`Wrong${at}.${ending}`, page(mistake)]);
    const right = `Right.${ending}`;
    project(customer, folder, Object.fromEntries([[right, page('')], ...wrong]), options);
    const said = await must(customer, 'npx', '--no-install', ...command).then(
      () => '',
      (error) => error.message,
    );
    if (said.includes(right)) throw new Error(said);
    wrong.forEach(([file], at) => {
      if (!said.includes(file)) throw new Error(`${mistakes[at]} was not refused: ${said}`);
    });
  };
}

const vue = checksTemplates(
  {
    folder: 'types-vue',
    ending: 'vue',
    options: { jsx: 'preserve', skipLibCheck: true },
    command: ['vue-tsc', '--noEmit', '--project', 'types-vue'],
  },
  vuePage,
  [':tab="17"', '@cb-navigate="wrong"'],
);

const svelte = checksTemplates(
  {
    folder: 'types-svelte',
    ending: 'svelte',
    options: { skipLibCheck: true },
    command: ['svelte-check', '--workspace', 'types-svelte', '--tsconfig', './tsconfig.json'],
  },
  sveltePage,
  ['tab={17}', 'oncb-navigate={(detail: number) => detail}'],
);

const inEachVersion = Object.keys(compilers).flatMap((version) => [
  {
    name: `types: React 19, components and tags, TypeScript ${version}`,
    run: (customer) =>
      compiles(
        customer,
        `types-react-19-${version}`,
        { 'main.tsx': components, 'tags.tsx': tags() },
        reactJsx,
        version,
      ),
  },
  {
    name: `types: React 18, components and tags, TypeScript ${version}`,
    run: (customer) =>
      compiles(
        customer,
        `types-react-18-${version}`,
        { 'main.tsx': components, 'tags.tsx': tags() },
        { ...reactJsx, ...react18 },
        version,
      ),
  },
]);

export const frameworkTypes = [
  ...inEachVersion,
  {
    name: 'types: Preact, the tags in JSX',
    run: (customer) =>
      compiles(
        customer,
        'types-preact',
        { 'tags.tsx': tags("import type {} from 'preact';") },
        { jsx: 'react-jsx', jsxImportSource: 'preact' },
      ),
  },
  { name: 'types: Vue, a strict template', run: vue },
  { name: 'types: Svelte, a page of its own markup', run: svelte },
];
