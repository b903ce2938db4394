/** Rules that a schema cannot tell. */
import { problem, type Problem } from '../request/problem.js';

/** `throw invalid('/expirationDate', 'past', '…')`: a 422 about one field. */
export const invalid = (pointer: string, code: string, message: string): Problem =>
  problem('validation-failed', { errors: [{ pointer, code, message }] });
