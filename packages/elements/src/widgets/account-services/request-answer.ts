/** What was sent with a request and what was answered. It is loaded when a request is opened. */
import type { Attachment, BillingError, ServiceRequestDetails } from '@corporate-billing/sdk';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { FileSaver, savingMessage } from '../../core/file-saver.js';
import { formatBytes } from '../../format/bytes.js';
import { formatInstant } from '../../format/date.js';
import * as icons from '../../ui/icons.js';
import { bar, failedView } from '../../ui/states.js';
import type { RequestFilesWords } from './request-files.words.js';
import { requestFilesWords } from './request-files.words.js';

const wordsFor = (host: CbElement): RequestFilesWords =>
  host.wordsOf('requestFiles', requestFilesWords);

/** Saves the files of requests and of their answers. */
export class AttachmentSaver extends FileSaver<Attachment> {
  constructor(host: CbElement) {
    super(host, ({ requests }, { attachmentId }, options) =>
      requests.downloadAttachment(attachmentId, options),
    );
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
    <div class="files-said">${savingOf(host, saver)}</div>`;
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

function savingOf(host: CbElement, saver: AttachmentSaver): unknown {
  const { preparing, notSaved, saved, gone } = wordsFor(host);
  return savingMessage(host, saver, {
    saving: ({ name }) => preparing(name),
    failedTitle: notSaved,
    saved,
    reason: ({ code }) => (code === 'not-found' ? gone : undefined),
  });
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
