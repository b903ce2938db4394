/** Sign-in, and who is signed in. The labels in `product.md` are fixed. */
export const loginWords = {
  heading: 'Corporate Billing',
  lead: 'Sign in to see quotes, invoices and payments.',
  userId: 'User ID',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in',
  forgot: 'Forgot Password?',
  userIdMissing: 'Enter your User ID. It is printed on every invoice.',
  passwordMissing: 'Enter your password.',
  invalidUserId: 'Invalid User ID',
  invalidUserIdText:
    'A User ID is a user name like acme-billing or an e-mail address. It is printed on every invoice.',
  invalidPair: 'Invalid User ID/password',
  invalidPairText: 'Check both and try again.',
  failedTitle: 'We could not sign you in',
  tooMany: 'Too many attempts',
  tooManyWait: (time: string) => `You can try again in ${time}.`,
  tooManyOver: 'You can try again now.',
  trouble: 'Having trouble?',
  where: 'Where is my User ID?',
  whereText:
    'It is printed on every invoice, beside the billing contact. It is not your RescueAssist login.',
  sampleInvoice: 'Invoice INV-0000-0000',
  sampleContact: 'Billing contact',
  samplePerson: 'Alex Sample',
  sampleUserId: 'sample-user',
  signedInAs: 'Signed in as {name}, {userId}',
  signOut: 'Sign out',
  signingOut: 'Signing out',
  signOutFailed: 'You are still signed in',
};
export type LoginWords = typeof loginWords;
