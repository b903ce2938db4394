/** The mails that would have been sent. */
import { instantOf } from './clock.js';
import type { Mail, State } from './model.js';

/** Puts one mail into the outbox at a time of the mock clock (ms). */
export function postMail(state: State, at: number, mail: Omit<Mail, 'mailId' | 'at'>): void {
  const mailId = `mail-${String(state.outbox.length + 1).padStart(5, '0')}`;
  state.outbox.push({ mailId, at: instantOf(at), ...mail });
}
