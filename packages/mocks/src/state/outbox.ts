/** Keeps the mails that a real backend would send. */
import { instantOf } from './clock.js';
import type { Mail, State } from './model.js';

/** Older mails than this many are dropped. */
const mostMails = 1000;

/** Puts one mail into the outbox at a time of the mock clock (ms). */
export function postMail(state: State, at: number, mail: Omit<Mail, 'mailId' | 'at'>): void {
  const sent = Number(state.outbox.at(-1)?.mailId.slice('mail-'.length) ?? 0);
  const mailId = `mail-${String(sent + 1).padStart(5, '0')}`;
  state.outbox.push({ mailId, at: instantOf(at), ...mail });
  if (state.outbox.length > mostMails) state.outbox.shift();
}
