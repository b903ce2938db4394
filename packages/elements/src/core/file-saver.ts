/** Saves one file at a time, and says how it goes. It comes with the first screen that has files. */
import type { Billing, BillingError, Download } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import { progressLine } from '../ui/progress-line.js';
import { errorText, messageView } from '../ui/states.js';
import { CancellableRun } from './cancellable-run.js';
import type { CbElement } from './cb-element.js';
import { asFailure } from './failure.js';
import { saveFile } from './save-file.js';

type Load<A> = (billing: Billing, asked: A, options: { signal: AbortSignal }) => Promise<Download>;

/** `A` says which file is meant. */
export class FileSaver<A> extends CancellableRun<BillingError> {
  /** What is being fetched, or what failed last. */
  asked: A | undefined = undefined;
  busy = false;
  /** The name of the file that was saved last. */
  saved: string | undefined = undefined;

  constructor(
    host: CbElement,
    private readonly load: Load<A>,
  ) {
    super(host);
  }

  save(asked: A): void {
    if (this.busy) return;
    this.asked = asked;
    this.busy = true;
    this.saved = undefined;
    this.launch(async (signal) => {
      const { billing } = this.host;
      const file = billing && (await this.load(billing, asked, { signal }));
      if (!file || signal.aborted) return;
      saveFile(file.blob, file.fileName);
      this.saved = file.fileName;
    });
  }

  override forget(): void {
    this.saved = undefined;
    super.forget();
  }

  protected override fail(caught: unknown): void {
    this.error = asFailure(caught);
    this.host.emit('cb-error', { error: this.error });
  }

  protected override over(): void {
    this.busy = false;
  }
}

/** What is said while a file is saved. */
export interface SavingWords<A> {
  readonly saving: (asked: A) => string;
  readonly failedTitle: string;
  readonly saved: (fileName: string) => string;
  /** Says in words of its own why a file did not come; undefined leaves it to the usual ones. */
  readonly reason: (error: BillingError) => string | undefined;
}

/** Says that a file is under way, was saved, or did not come, with the way on. */
export function savingMessage<A>(
  host: CbElement,
  saver: FileSaver<A>,
  words: SavingWords<A>,
): unknown {
  const { asked, busy, error, saved } = saver;
  if (busy && asked) {
    return progressLine(host, words.saving(asked), () => {
      saver.cancel();
    });
  }
  if (error && asked) {
    const again = {
      label: host.common.tryAgain,
      act: () => {
        saver.save(asked);
      },
    };
    const text = words.reason(error) ?? errorText(host, error);
    return messageView('danger', words.failedTitle, text, again);
  }
  return saved === undefined
    ? nothing
    : html`<p class="visually-hidden" data-say>${words.saved(saved)}</p>`;
}
