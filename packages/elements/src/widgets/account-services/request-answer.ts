/** What was sent with a request and what was answered. It is loaded when a request is opened. */
import type { Attachment, BillingError, ServiceRequestDetails } from '@corporate-billing/sdk';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { CancellableRun } from '../../core/cancellable-run.js';
import type { CbElement } from '../../core/cb-element.js';
import { asFailure } from '../../core/failure.js';
import { saveFile } from '../../core/save-file.js';
import { formatBytes } from '../../format/bytes.js';
import { formatInstant } from '../../format/date.js';
import * as icons from '../../ui/icons.js';
import { bar, errorText, failedView, messageView } from '../../ui/states.js';
import type { RequestFilesWords } from './request-files.words.js';
import { requestFilesWords } from './request-files.words.js';

const wordsFor = (host: CbElement): RequestFilesWords =>
  host.wordsOf('requestFiles', requestFilesWords);

/** Saves one file at a time. */
export class AttachmentSaver extends CancellableRun<BillingError> {
  /** What is being fetched, or what failed last. */
  asked: Attachment | undefined;
  busy = false;
  /** The name of the file that was saved last. */
  saved: string | undefined;

  save(file: Attachment): void {
    if (this.busy) return;
    this.asked = file;
    this.busy = true;
    this.saved = undefined;
    this.launch(async (signal) => {
      const { billing } = this.host;
      const got = await billing?.requests.downloadAttachment(file.attachmentId, { signal });
      if (!got || signal.aborted) return;
      saveFile(got.blob, got.fileName);
      this.saved = got.fileName;
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

/** The place of an answer that is being read. */
export const answerSkeleton = (host: CbElement): TemplateResult =>
  html`<div class="answer" data-say=${wordsFor(host).loading}>
    <div>${bar(6)}</div>
    <div>${bar(16)}</div>
  </div>`;

export const answerFailed = (
  host: CbElement,
  error: BillingError,
  again: () => Promise<void>,
): TemplateResult => failedView(host, wordsFor(host).failed, error, again);

export interface AnswerProps {
  readonly host: CbElement;
  readonly saver: AttachmentSaver;
  readonly timeZone: string | undefined;
  /** The account's language is that of a text which names none. */
  readonly language: string | undefined;
}

/** Draws the files of a request, and its answer with date, text and files. */
export function answerView(props: AnswerProps, request: ServiceRequestDetails): TemplateResult {
  const { host, saver } = props;
  const words = wordsFor(host);
  const { attachments, answer, status } = request;
  const isWaiting = !answer && (status === 'received' || status === 'inProgress');
  return html`${fileList(props, words.sentWith, attachments)}
    ${answer ? answered(props, answer) : nothing}
    ${isWaiting ? html`<p class="small muted">${words.waiting}</p>` : nothing}
    <div class="files-said" data-say>${savingMessage(host, saver)}</div>`;
}

type Answer = NonNullable<ServiceRequestDetails['answer']>;

function answered(props: AnswerProps, answer: Answer): TemplateResult {
  const { host, timeZone, language } = props;
  const words = wordsFor(host);
  const { text, answeredAt, attachments } = answer;
  const date = formatInstant(answeredAt, host.locale, timeZone, { dateStyle: 'medium' });
  return html`<section class="answer" part="answer" aria-labelledby="answer">
    <h4 id="answer">${words.answer} <span class="small muted" translate="no">${date}</span></h4>
    <p class="text" dir="auto" lang=${answer.language ?? language ?? nothing}>${text}</p>
    ${fileList(props, words.files, attachments)}
  </section>`;
}

function fileList(
  { host, saver }: AnswerProps,
  label: string,
  files: readonly Attachment[],
): unknown {
  if (files.length === 0) return nothing;
  return html`<div class="files">
    <div class="small muted">${label}</div>
    <ul aria-label=${label}>
      ${files.map(
        (file) =>
          html`<li>
            <button
              class="link"
              type="button"
              aria-busy=${saver.busy && saver.asked?.attachmentId === file.attachmentId}
              @click=${() => {
                saver.save(file);
              }}
            >
              ${icons.download()} <bdi>${file.name}</bdi>
            </button>
            <span class="small muted" translate="no">${formatBytes(file.size, host.locale)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Says that a file is under way, was saved, or did not come. */
function savingMessage(host: CbElement, saver: AttachmentSaver): unknown {
  const words = wordsFor(host);
  const { asked, busy, error, saved } = saver;
  if (busy && asked) {
    return html`<div class="pdf-progress">
      ${icons.spinner()} <span>${words.preparing(asked.name)}</span>
      <button
        class="link"
        type="button"
        @click=${() => {
          saver.cancel();
        }}
      >
        ${host.common.cancel}
      </button>
    </div>`;
  }
  if (error && asked) {
    const text = error.code === 'not-found' ? words.gone : errorText(host, error);
    return messageView('danger', words.notSaved, text, {
      label: host.common.tryAgain,
      act: () => {
        saver.save(asked);
      },
    });
  }
  return saved === undefined ? nothing : html`<p class="visually-hidden">${words.saved(saved)}</p>`;
}

export const answerStyles = css`
  .answer {
    max-width: calc(640 * var(--_px));
    margin-block-start: var(--_space-3);
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_accent);
  }
  .answer h4 {
    margin: 0 0 var(--_space-1);
    font-size: inherit;
  }
  .answer h4 .muted {
    font-weight: 400;
  }
  .files {
    margin-block-start: var(--_space-2);
  }
  .files ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: baseline;
  }
  .files .link {
    min-height: max(24px, calc(28 * var(--_px)));
    text-align: start;
    overflow-wrap: anywhere;
  }
  .files-said {
    max-width: calc(640 * var(--_px));
  }
  @media (pointer: coarse) {
    .files .link {
      min-height: 44px;
    }
  }
`;
