import type { Progress } from './download.js';

// Each option has a meaning where the contract gives it one; `OptionsOf` in `contract.ts` puts them
// together.

/** Every method takes these options. */
export interface CommonOptions {
  /** Stops waiting. A request that other callers share goes on for them. */
  readonly signal?: AbortSignal | undefined;
  /** The milliseconds that the whole call may take, retries included. */
  readonly timeout?: number | undefined;
  /**
   * Headers of your own, such as `traceparent`. A read with headers shares its answer with no
   * other.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Reads take these as well. */
export interface ReadOptions {
  /** Asks the server even when the same answer is a moment old. */
  readonly reload?: boolean | undefined;
}

/** Calls whose answer holds texts that exist in several languages take these as well. */
export interface LanguageOptions {
  /** The language of those texts (`Accept-Language`), as a BCP 47 tag; the client's unless given. */
  readonly locale?: string | undefined;
}

/** Writes that the contract gives an `Idempotency-Key` take these as well. */
export interface KeyOptions {
  /** Names the intent of a write: sent again with the same key it takes effect once. */
  readonly idempotencyKey?: string | undefined;
}

/** Writes that the contract gives an `If-Match` need these as well. */
export interface ConditionOptions {
  /** The `etag` of what is being changed; the write fails with 412 when it changed meanwhile. */
  readonly ifMatch: string;
}

/** Downloads and uploads take these as well. */
export interface ProgressOptions {
  /** Is called as the bytes of a file arrive or leave; a file that is sent again begins again. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Uploads take these as well. */
export interface UploadOptions extends ProgressOptions {
  /** The name the file is shown with; a `File` has its own. */
  readonly name?: string | undefined;
}

/** A download that is handed over while it arrives; it holds a part of the document at a time. */
export interface StreamOptions {
  readonly as: 'stream';
}

/** All options together. A method takes those that have a meaning for it. */
export interface CallOptions
  extends
    CommonOptions,
    ReadOptions,
    LanguageOptions,
    KeyOptions,
    Partial<ConditionOptions>,
    UploadOptions,
    Partial<StreamOptions> {}

/** `session.current` takes these options. */
export interface CurrentOptions {
  readonly signal?: AbortSignal | undefined;
  /** Asks the server even when it answered a moment ago. */
  readonly reload?: boolean | undefined;
}
