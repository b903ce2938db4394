/** This module holds all pages after the first step, so that they load together. */
export { challengePage, checkingPage, receiptPage } from './outcome-pages.js';
export { payProblem } from './pay-problem.js';
export { reviewStep } from './review-step.js';
