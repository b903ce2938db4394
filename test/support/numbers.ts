import { parseArgs } from 'node:util';

/**
 * Returns the whole numbers a command was given, else their defaults: each by its name, the first also
 * without one. A value that cannot be read ends the process with a sentence about what can be given.
 */
export function numbersOf<T extends Record<string, number>>(command: string, defaults: T): T {
  const names = Object.keys(defaults);
  const usage = `${command} ${names.map((name) => `[--${name} <number>]`).join(' ')}`;
  const refuse = (reason: string): never => {
    process.stderr.write(`${reason}\nUsage: ${usage}\n`);
    process.exit(2);
  };
  let given: Record<string, unknown> = {};
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1) refuse(`${String(positionals[1])} has no name.`);
    const [first = ''] = names;
    given = positionals.length > 0 ? { [first]: positionals[0], ...values } : values;
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  const numbers = { ...defaults };
  for (const [name, text] of Object.entries(given)) {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 0) {
      refuse(`--${name} takes a whole number, not "${String(text)}".`);
    }
    Object.assign(numbers, { [name]: number });
  }
  return numbers;
}
