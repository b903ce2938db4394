/** Keeps what came of each check. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import { judge, judgeProblem, type Heard } from '../request/judge.js';

/** Is what one check found. */
export interface Result {
  readonly what: string;
  readonly operationId: OperationId | '-';
  /** `skipped` when the account has nothing to check it with. */
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly faults: readonly string[];
}

/** Says what is wrong with an answer, besides what the contract's schemas say. */
export type More = (heard: Heard) => readonly (string | false)[];

export class Recorder {
  readonly results: Result[] = [];

  /** Waits for an answer and judges it; returns it if nothing is wrong with it. */
  async expect(
    operationId: Result['operationId'],
    what: string,
    asking: Promise<Heard>,
    status: number,
    more: More = () => [],
  ): Promise<Heard | undefined> {
    try {
      const heard = await asking;
      const faults = operationId === '-' ? judgeProblem(heard) : judge(operationId, heard);
      faults.push(...envelopeFaults(heard));
      if (heard.status !== status) {
        faults.unshift(`${String(heard.status)} and not ${String(status)}`);
      } else faults.push(...more(heard).filter((fault) => fault !== false));
      this.note(operationId, what, faults);
      return faults.length === 0 ? heard : undefined;
    } catch (error) {
      this.note(operationId, what, [`no answer: ${String(error)}`]);
      return undefined;
    }
  }

  /** Runs checks of which one stands on the other; a step without an answer ends them. */
  async attempt(what: string, checks: () => Promise<void>): Promise<void> {
    try {
      await checks();
    } catch (error) {
      this.note('-', what, [`it broke off: ${String(error)}`]);
    }
  }

  note(operationId: Result['operationId'], what: string, faults: readonly string[]): void {
    const outcome = faults.length === 0 ? 'passed' : 'failed';
    this.results.push({ what, operationId, outcome, faults });
  }

  skip(operationId: OperationId, what: string): void {
    this.results.push({ what, operationId, outcome: 'skipped', faults: [] });
  }
}

/** Every answer is for the one who asked, and is what its type says. */
function envelopeFaults({ headers }: Heard): string[] {
  const faults: string[] = [];
  if (!/(^|,)\s*no-store\s*(,|$)/i.test(headers.get('Cache-Control') ?? '')) {
    faults.push('Cache-Control is not no-store');
  }
  if (headers.get('X-Content-Type-Options')?.toLowerCase() !== 'nosniff') {
    faults.push('X-Content-Type-Options is not nosniff');
  }
  return faults;
}

/** Says that the problem has another code. */
export const codeIs =
  (code: string): More =>
  ({ body }) => [body['code'] !== code && `the code is ${String(body['code'])} and not ${code}`];
