/** Holds any server against the contract, and writes a report for people and for programs. */
import { Others } from './others.js';
import { Payments } from './payments.js';
import { Reads } from './reads.js';
import { Recorder, type Result } from './record.js';
import { Visitor, type Login } from './visitor.js';
import { Writes } from './writes.js';

export interface ConformOptions extends Login {
  readonly baseUrl: string;
  /** Also tries what changes the account. */
  readonly writes: boolean;
  /** More people: of other accounts, or with fewer capabilities. */
  readonly others?: readonly Login[];
}

export interface Report {
  readonly baseUrl: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly results: readonly Result[];
}

/** Runs the checks against a server; nothing but an answer counts. */
export async function conform(options: ConformOptions): Promise<Report> {
  const { userId, password, writes, others = [] } = options;
  const login = { userId, password };
  const baseUrl = options.baseUrl.replace(/\/$/, '');
  const recorder = new Recorder();
  const visitor = new Visitor(baseUrl);
  await new Reads(recorder, visitor, login).run();
  const writing = new Writes(recorder, visitor, login);
  if (writes) {
    await recorder.attempt('it is written to', () => writing.run());
    await recorder.attempt('it is paid', () => new Payments(recorder, visitor, writing).run());
  }
  for (const other of others) {
    const what = `${other.userId} looks around`;
    await recorder.attempt(what, () => new Others(recorder, visitor, baseUrl).run(other));
  }
  const { results } = recorder;
  const count = (outcome: Result['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    baseUrl: options.baseUrl,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    results,
  };
}

const marks = { passed: '  ok  ', failed: 'FAILED', skipped: '  --  ' };

/** Writes the report for people: a line for each check, and what is wrong under it. */
export function written({ baseUrl, passed, failed, skipped, results }: Report): string {
  const lines = results.flatMap(({ outcome, operationId, what, faults }) => [
    `${marks[outcome]} ${operationId}: ${what}`,
    ...faults.map((fault) => `         ${fault}`),
  ]);
  const counts = `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
  return [...lines, '', `${baseUrl}: ${counts}`].join('\n');
}
