#!/usr/bin/env node
console.error('corporate-billing-mocks: not built yet.');
process.exitCode = 1;
