/** What is said of a payment that was sent and whose outcome is unknown. */
export const pendingPaymentWords = {
  checking: (amount: string) => `${amount} being checked`,
  checkingTitle: (amount: string) => `A payment of ${amount} is being checked`,
  checkingText: 'Pay Now shows whether it went through.',
};
