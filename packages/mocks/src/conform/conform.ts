/** Holds any server against the contract, and writes a report for people and for programs. */
import { Checks, type Login, type Result } from './checks.js';
import { Visitor } from './visitor.js';

export interface ConformOptions extends Login {
  readonly baseUrl: string;
  /** Also tries what changes the account. */
  readonly writes: boolean;
}

export interface Report {
  readonly baseUrl: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly results: readonly Result[];
}

/** Runs the checks against a server; nothing but an answer counts. */
export async function conform({ baseUrl, writes, ...login }: ConformOptions): Promise<Report> {
  const checks = new Checks(new Visitor(baseUrl.replace(/\/$/, '')), login);
  await checks.reads();
  if (writes) await checks.writes();
  const { results } = checks;
  const count = (outcome: Result['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    baseUrl,
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
