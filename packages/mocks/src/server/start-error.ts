/** Why a command could not do its work, in one sentence for the person who gave it. */
export class StartError extends Error {
  constructor(
    message: string,
    /** 2 where the command itself was wrong, else 1. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
    this.name = 'StartError';
  }
}

/** The system's own code of a failure: `ENOSPC`. */
export const systemCode = (error: unknown): string | undefined =>
  (error as { code?: string } | undefined)?.code;

/** What the system says of a failure, without its stack. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
