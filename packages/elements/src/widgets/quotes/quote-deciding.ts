// What only who decides sees; loaded while that person reads the quote.
export { acceptDialog, rejectDialog } from './quote-dialogs.js';
export { orderConfirmation } from './quote-order.js';
