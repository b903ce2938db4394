/** Says in one sentence, for the person who gave a command, why it could not do its work. */
export class StartError extends Error {
  constructor(
    message: string,
    /** The exit code is 2 where the command itself was wrong, else 1. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
    this.name = 'StartError';
  }
}

/** Returns the system's own code of a failure: `ENOSPC`. */
export const systemCode = (error: unknown): string | undefined =>
  (error as { code?: string } | undefined)?.code;

/** Returns the system's message without its stack. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
