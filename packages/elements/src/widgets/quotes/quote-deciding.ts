// Only a person who may decide needs this code; it is loaded while that person reads the quote.
export { acceptDialog, rejectDialog } from './quote-dialogs.js';
export { orderConfirmation } from './quote-order.js';
