/** Signs people in and out, and resets passwords. No answer tells which User IDs exist. */
import { fingerprint, hashPassword } from '../state/hash.js';
import { writeLedger } from '../state/ledger.js';
import { passwordRules, brokenRules } from '../rules/password-rules.js';
import { mailText } from '../rules/mail-words.js';
import { problem } from '../contract/problem.js';
import { checkAttempts, countFailure, countReset } from '../request/rate-limit.js';
import {
  beginSession,
  findAccount,
  findUser,
  sessionView,
  tokenSeconds,
} from '../rules/sessions.js';
import type { State, StoredUser } from '../state/model.js';
import type { Context, Handlers } from '../request/operation.js';

const resetLimit = 30 * 60_000;

type Attempt = Pick<Context<'signIn'>, 'state' | 'client' | 'now'>;

/**
 * Returns the person behind a User ID and password. Every failure is the same answer after the same
 * work, and counts against the same limit, whether the User ID exists or not.
 */
function authenticate(context: Attempt, userId: string, password: string): StoredUser {
  const { state, client, now } = context;
  checkAttempts(state, userId, client, now);
  const digest = hashPassword(userId, password);
  const user = findUser(state, userId);
  if (user?.passwordHash === digest) return user;
  countFailure(state, userId, client, now);
  throw problem('invalid-credentials', {
    detail: 'The User ID or the password is not right.',
  });
}

/** A link's token is at most so long. */
const longestToken = 256;

/**
 * Writes whose token it is at its end, for password managers: whoever has a link has the mail to that
 * person as well. A User ID that makes it too long is left out.
 */
function resetTokenOf(secret: string, userId: string): string {
  const bytes = new TextEncoder().encode(userId);
  const base64 = btoa(String.fromCharCode(...bytes));
  const base64url = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const token = `${secret}-u-${base64url}`;
  return token.length > longestToken ? secret : token;
}

const languageOf = (state: State, { accountId }: StoredUser): string =>
  findAccount(state, accountId)?.profile.language ?? 'en';

export const sessionOperations = {
  signIn(context) {
    const { state, body, now } = context;
    const user = authenticate(context, body.userId, body.password);
    const secret = context.secret();
    const session = beginSession(state, 'cookie', user, secret, now);
    return {
      status: 201,
      location: '/session',
      body: sessionView(session, user, now),
      cookie: secret,
    };
  },

  getSession: ({ session, user, now }) => ({
    status: 200,
    body: sessionView(session, user, now),
  }),

  extendSession: ({ session, user, now }) => ({
    status: 200,
    body: sessionView(session, user, now),
  }),

  confirmIdentity(context) {
    const { session, user, body, now } = context;
    authenticate(context, user.userId, body.password);
    session.authenticatedAt = now;
    delete session.confirmAgain;
    return { status: 200, body: sessionView(session, user, now) };
  },

  signOut(context) {
    if (context.signedIn) {
      const { state, session } = context;
      state.sessions = state.sessions.filter((each) => each !== session);
    }
    return { status: 204, cookie: null };
  },

  createToken(context) {
    const { state, body, now } = context;
    const user = authenticate(context, body.userId, body.password);
    const token = context.secret();
    beginSession(state, 'bearer', user, token, now);
    return { status: 201, body: { token, expiresIn: tokenSeconds } };
  },

  getPasswordRules: () => ({ status: 200, body: passwordRules }),

  requestPasswordReset(context) {
    const { state, body, client, now, portalUrl } = context;
    // Above the limit no mail is sent, and the answer is the same.
    const mayMail = countReset(state, body.userId, client, now);
    const user = findUser(state, body.userId);
    // Every User ID is hashed alike, whether it is found or not.
    const token = resetTokenOf(context.secret(), user?.userId ?? body.userId);
    const id = fingerprint(token);
    if (user && mayMail) {
      // Only the newest link is valid.
      state.resets = state.resets.filter(
        (reset) => reset.expiresAt > now && reset.userId !== user.userId,
      );
      state.resets.push({ id, userId: user.userId, expiresAt: now + resetLimit });
      const link = `${portalUrl}#reset=${token}`;
      const language = languageOf(state, user);
      context.mail(
        {
          kind: 'password-reset',
          to: [user.email],
          subject: mailText(language, 'reset'),
          text: mailText(language, 'resetText', { link }),
          link,
        },
        user.accountId,
      );
    }
    return { status: 202 };
  },

  resetPassword(context) {
    const { state, body, now } = context;
    const id = fingerprint(body.resetToken);
    const reset = state.resets.find((each) => each.id === id && each.expiresAt > now);
    const user = reset && findUser(state, reset.userId);
    if (!user) throw problem('reset-link-expired', { detail: 'Ask for a new link.' });
    const errors = brokenRules(body.password, user.userId);
    if (errors.length > 0) {
      throw problem('validation-failed', {
        title: 'The password breaks a rule',
        detail: 'Choose another password.',
        errors,
      });
    }
    user.passwordHash = hashPassword(user.userId, body.password);
    state.resets = state.resets.filter((each) => each.userId !== user.userId);
    state.sessions = state.sessions.filter((each) => each.userId !== user.userId);
    const { accountId, userId } = user;
    writeLedger(state, now, { kind: 'password-changed', accountId, userId, subject: userId });
    return { status: 204 };
  },
} satisfies Handlers;
