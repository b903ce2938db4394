/** What is changed, the tests that are to notice, and the share of the changes that they must. */
export const parts = {
  elements: {
    files: /^packages\/elements\/src\/(rules\/[^/]*|address\/address-rules|widgets\/.*-rules)\.ts$/,
    tests: /^packages\/elements\/src\/(rules\/|address\/|widgets\/.*-rules)/,
    least: 90,
  },
  sdk: {
    files: /^packages\/sdk\/src\/rules\/[^/]*\.ts$/,
    tests: /^packages\/sdk\/src\/(rules\/|invoice-document)/,
    least: 90,
  },
  // What decides whether a call is sent again, under which key, and what its failure means.
  core: {
    files:
      /^packages\/sdk\/src\/(retry|errors|idempotency-key|outcome|invoice-document|recovery|clock)\.ts$/,
    tests: /^packages\/sdk\/src\/(errors|outcome|waits|clock|invoice-document|transport|sharing)/,
    least: 80,
  },
  mocks: {
    files: /^packages\/mocks\/src\/rules\/[^/]*\.ts$/,
    tests: /^packages\/mocks\/src\/(rules\/[^/]*|(statement|credit-notes|payments)[^/]*)$/,
    least: 90,
  },
};
