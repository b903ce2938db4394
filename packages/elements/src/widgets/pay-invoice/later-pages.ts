/** What a payment needs after its first step, as one part. */
export { challengePage, checkingPage, receiptPage } from './outcome-pages.js';
export { payProblem } from './pay-problem.js';
export { reviewStep } from './review-step.js';
