import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { house } from './support/lint-rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = ['packages/*/src/**/*.test.ts'];

const machineTime = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: "Dates are judged by the server's clock: billing.now(), or the clock you were given.",
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: "Dates are judged by the server's clock: billing.now(), or the clock you were given.",
  },
];

/** In a window that lies behind another one, `:focus` matches nothing although the focus is set. */
const focusInBackground = {
  selector:
    'CallExpression[callee.property.name=/^(matches|closest|querySelector|querySelectorAll)$/] > Literal[value=/:focus/]',
  message: 'The person may look at another window: hasFocus() and holdsFocus() of ui/page.',
};

const unsafeDirectives = {
  paths: [
    {
      name: 'lit/directives/unsafe-html.js',
      message: 'Text from the API is shown as text, never as markup.',
    },
    {
      name: 'lit/directives/unsafe-svg.js',
      message: 'Text from the API is shown as text, never as markup.',
    },
    {
      name: 'lit/directives/style-map.js',
      message: "Blocked under style-src 'self': set properties in updated().",
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/generated/**',
      // These are a customer's own pages in TypeScript, with the customer's packages and settings.
      'examples/{angular,vite-ts,vue}/**',
      // Clients that others' tools make are compiled with the settings of a stranger.
      'test/strangers/clients/**',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'no-console': 'error', eqeqeq: 'error', 'prefer-const': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      // Lit's own callbacks always exist.
      'wc/guard-super-call': 'off',
      'no-restricted-imports': ['error', unsafeDirectives],
    },
    settings: { wc: { elementBaseClasses: ['LitElement', 'CbElement', 'BillingWidget'] } },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: [...tests, 'packages/sdk/src/clock.ts', 'packages/mocks/src/state/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...machineTime] },
  },
  {
    files: ['packages/sdk/src/**/*.ts'],
    ignores: tests,
    plugins: { house },
    rules: {
      'house/arrows': [
        'error',
        { home: 'packages/sdk', allow: ['openapi-fetch', 'openapi-typescript-helpers'] },
      ],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: tests,
    plugins: { house },
    rules: {
      'house/arrows': [
        'error',
        {
          home: 'packages/elements',
          allow: [
            '@corporate-billing/sdk',
            'lit',
            'client-zip',
            '@stripe/stripe-js',
            '@lit/react',
            'react',
          ],
        },
      ],
      'house/rooms': 'error',
      'no-restricted-syntax': ['error', ...machineTime, focusInBackground],
    },
  },
  {
    files: ['packages/elements/src/{payment,session,ui,widgets}/**/*.ts'],
    // The signs of a postal address are those of its country.
    ignores: [...tests, 'packages/elements/src/ui/address.ts'],
    plugins: { house },
    rules: { 'house/sentences': 'error' },
  },
  {
    files: ['packages/mocks/src/**/*.ts'],
    ignores: tests,
    plugins: { house },
    rules: {
      'house/arrows': [
        'error',
        {
          home: 'packages/mocks',
          allow: [
            '@corporate-billing/sdk/operations$',
            '@corporate-billing/sdk/rules$',
            'msw',
            '@cantoo/pdf-lib',
            '@cantoo/fontkit',
          ],
          typesOnly: ['@corporate-billing/sdk$', '@playwright/test'],
        },
      ],
      'house/rooms': 'error',
    },
  },
  {
    // These ways in run in Node, and may use it.
    files: ['packages/mocks/src/playwright.ts', 'packages/mocks/src/server/**'],
    ignores: tests,
    plugins: { house },
    rules: {
      'house/arrows': [
        'error',
        {
          home: 'packages/mocks',
          allow: [
            '@corporate-billing/sdk/operations$',
            '@corporate-billing/sdk/rules$',
            'msw',
            'node',
            '@hono/node-server',
            '@playwright/test',
          ],
          typesOnly: ['@corporate-billing/sdk$'],
        },
      ],
    },
  },
  {
    // Tests stand beside their subject but belong to test/, where the packages meet.
    files: tests,
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
            // `Equal` is typed as a promise by mistake; it throws at once like every assertion.
            { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
          ],
        },
      ],
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
            // `Equal` is typed as a promise by mistake; it throws at once like every assertion.
            { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['examples/**', 'test/**/*.ts'],
    // These are a customer's own pages, with the customer's framework.
    ignores: [
      'examples/{cdn,csp,edge,jquery,next,opentelemetry,plain,react,react-18,shadow-roots,svelte,turbo}/**',
    ],
    plugins: { house },
    rules: {
      'house/arrows': [
        'error',
        {
          home: '.',
          allow: [
            '@corporate-billing',
            'node',
            'lit',
            'msw',
            'esbuild',
            'rolldown',
            'eslint',
            'yaml',
            'ajv',
            'ajv-formats',
            'axe-core',
            'fast-check',
            'fast-xml-parser',
            '@open-wc/testing',
            '@playwright/test',
            '@web',
            'typescript',
          ],
        },
      ],
    },
  },
  {
    files: ['examples/next/**/*.js'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.base],
    rules: {
      'no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'no-undef': 'off',
      'no-var': 'error',
    },
  },
);
