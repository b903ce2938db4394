/** Makes the 422 for rules that a schema cannot express. */
import { problem, type Problem } from '../contract/problem.js';

/** `throw invalid('/expirationDate', 'past', '…')` answers 422 about one field. */
export const invalid = (pointer: string, code: string, message: string): Problem =>
  problem('validation-failed', { errors: [{ pointer, code, message }] });
