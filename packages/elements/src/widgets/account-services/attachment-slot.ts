/** The one file that may go with a request: chosen, looked at, sent, stopped, taken out again. */
import type { Attachment, BillingError } from '@corporate-billing/sdk';
import { attachmentLimit, attachmentTypeOf } from '@corporate-billing/sdk/rules';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Action } from '../../core/action.js';
import type { CbElement } from '../../core/cb-element.js';
import { formatBytes } from '../../format/bytes.js';
import { fill } from '../../i18n/fill.js';
import * as icons from '../../ui/icons.js';
import { errorText, messageView } from '../../ui/states.js';
import type { RequestFilesWords } from './request-files.words.js';
import { requestFilesWords } from './request-files.words.js';

type Fault = 'wrongType' | 'tooLarge' | 'empty' | 'unreadable';

/** What keeps a file from being taken, before anything is sent. */
export async function faultOf(file: Blob): Promise<Fault | undefined> {
  if (file.size === 0) return 'empty';
  if (file.size > attachmentLimit) return 'tooLarge';
  try {
    const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
    return attachmentTypeOf(start) ? undefined : 'wrongType';
  } catch {
    return 'unreadable';
  }
}

/** The API tells these of a file that it does not take. */
const refusals = ['content-too-large', 'unsupported-media-type', 'validation-failed'];

const wordsFor = (host: CbElement): RequestFilesWords =>
  host.wordsOf('requestFiles', requestFilesWords);

/** Holds the chosen file of one form. It is sent when the request is, and once. */
export class AttachmentSlot {
  file: File | undefined = undefined;
  /** Says of a file by its name why it was not taken. */
  fault: { readonly name: string; readonly fault: Fault } | undefined = undefined;
  /** The API knows the file no longer: it is sent once more. */
  isForgotten = false;
  /** The whole percent that has been sent. */
  percent = 0;
  #stop = new AbortController();
  #attachment: Attachment | undefined;
  /** Tells one choice from another, so that each has its own key. */
  #choices = 0;
  readonly #upload: Action<number, Attachment | undefined>;

  constructor(
    readonly host: CbElement,
    /** Sends the request once more. */
    readonly again: () => unknown,
  ) {
    this.#upload = new Action(host, {
      run: async (billing, _choice, { signal, idempotencyKey }) => {
        const { file } = this;
        const stop = this.#stop;
        if (!file || stop.signal.aborted) return undefined;
        signal.addEventListener('abort', () => {
          stop.abort();
        });
        const onProgress = ({ loaded }: { loaded: number }) => {
          this.percent = Math.floor((loaded / file.size) * 100);
          host.requestUpdate();
        };
        const more = { signal: stop.signal, onProgress, ...(idempotencyKey && { idempotencyKey }) };
        return billing.requests.attach(file, more).catch((error: unknown) => {
          // The person stopped it, and nothing failed.
          if (stop.signal.aborted && !signal.aborted) return undefined;
          throw error;
        });
      },
    });
  }

  get busy(): boolean {
    return this.#upload.busy;
  }

  get error(): BillingError | undefined {
    return this.#upload.error;
  }

  async choose(file: File): Promise<void> {
    const { host } = this;
    const fault = await faultOf(file);
    this.fault = fault && { name: file.name, fault };
    if (!fault) {
      this.#take(file);
      host.say(wordsFor(host).chosen(file.name));
    }
    host.requestUpdate();
  }

  remove(): void {
    const { file, host } = this;
    if (!file || this.busy) return;
    this.clear();
    host.say(wordsFor(host).removed(file.name));
  }

  /** Empties the slot: the request was sent, or another person is here. */
  clear(): void {
    this.#take(undefined);
    this.host.requestUpdate();
  }

  cancel(): void {
    this.#stop.abort();
    this.host.say(wordsFor(this.host).stopped);
  }

  /** Sends the file, if there is one that was not sent yet; undefined when it was not sent. */
  async send(): Promise<readonly string[] | undefined> {
    if (!this.file) return [];
    if (!this.#attachment) {
      this.percent = 0;
      this.isForgotten = false;
      this.#stop = new AbortController();
      this.#attachment = await this.#upload.run(this.#choices);
    }
    return this.#attachment && [this.#attachment.attachmentId];
  }

  /** Tells whether the request was refused for its file, which then gets another key. */
  isRefusedBy({ fieldErrors }: BillingError): boolean {
    if (!Object.keys(fieldErrors).some((name) => name.startsWith('attachmentIds'))) return false;
    this.#attachment = undefined;
    this.#choices += 1;
    this.isForgotten = true;
    return true;
  }

  #take(file: File | undefined): void {
    this.file = file;
    this.fault = undefined;
    this.isForgotten = false;
    this.#attachment = undefined;
    this.#choices += 1;
    this.#upload.clear();
  }
}

/** Draws the slot: a button to choose with, or the chosen file. */
export function attachmentField(slot: AttachmentSlot): TemplateResult {
  const { host, file } = slot;
  const words = wordsFor(host);
  return html`<div
    class="field attachment"
    role="group"
    aria-labelledby="attachment-label"
    part="attachment"
  >
    <span class="label" id="attachment-label"
      >${words.attachment} <span class="optional">${host.common.optional}</span></span
    >
    ${file ? chosenFile(slot, file, words) : nothing} ${chooser(slot, words)}
    <div class="file-said" tabindex="-1">${slotMessage(slot, words)}</div>
  </div>`;
}

function chooser(slot: AttachmentSlot, words: RequestFilesWords): TemplateResult {
  const { fault, file, busy } = slot;
  return html`<div class="choose" ?hidden=${busy}>
      <label class=${file ? 'link' : 'button'}>
        <input
          id="field-attachment"
          type="file"
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          aria-describedby="attachment-hint${fault ? ' error-attachment' : ''}"
          aria-invalid=${fault ? 'true' : nothing}
          ?disabled=${busy}
          @change=${(event: Event) => {
            const input = event.currentTarget as HTMLInputElement;
            const [chosen] = input.files ?? [];
            // The same file may be chosen again after it was changed.
            input.value = '';
            if (chosen) void slot.choose(chosen);
          }}
        />
        <span>${file ? words.another : words.choose}</span>
      </label>
    </div>
    <span class="hint" id="attachment-hint" ?hidden=${busy}>${words.hint}</span>
    ${fault ? faultView(fault, words) : nothing}`;
}

const faultView = (
  { name, fault }: NonNullable<AttachmentSlot['fault']>,
  words: RequestFilesWords,
): TemplateResult =>
  html`<span class="field-error" id="error-attachment" role="alert">
    ${icons.alert()} <span>${fill<unknown>(words[fault], { name: html`<bdi>${name}</bdi>` })}</span>
  </span>`;

function chosenFile(slot: AttachmentSlot, file: File, words: RequestFilesWords): TemplateResult {
  const { host, busy } = slot;
  return html`<div class="file-row">
    ${icons.document()}
    <span class="file-name"
      ><bdi>${file.name}</bdi>
      <span class="small muted" translate="no">${formatBytes(file.size, host.locale)}</span></span
    >
    ${busy ? progress(slot, words) : removeButton(slot, file, words)}
  </div>`;
}

const removeButton = (
  slot: AttachmentSlot,
  { name }: File,
  words: RequestFilesWords,
): TemplateResult =>
  html`<button
    class="link"
    type="button"
    aria-label=${words.removeNamed(name)}
    @click=${() => {
      slot.remove();
      void slot.host.updateComplete.then(() => {
        slot.host.renderRoot.querySelector<HTMLElement>('#field-attachment')?.focus();
      });
    }}
  >
    ${words.remove}
  </button>`;

const progress = (slot: AttachmentSlot, words: RequestFilesWords): TemplateResult =>
  html`<span class="visually-hidden" data-say>${words.sending}</span>
    <progress max="100" value=${slot.percent} aria-label=${words.sending}></progress>
    <button
      class="link"
      type="button"
      @click=${() => {
        slot.cancel();
      }}
    >
      ${slot.host.common.cancel}
    </button>`;

/** Says why the file was not sent, with the way on. */
function slotMessage(slot: AttachmentSlot, words: RequestFilesWords): unknown {
  const { host, error, isForgotten } = slot;
  const { tryAgain } = host.common;
  if (isForgotten) return messageView('warning', words.notSent, words.again);
  if (!error) return nothing;
  if (refusals.includes(error.code)) {
    const remove = () => {
      slot.remove();
    };
    const act = { label: words.remove, act: remove };
    return messageView('danger', words.notSent, words.refused, act);
  }
  const act = { label: tryAgain, act: () => slot.again() };
  return messageView('danger', words.notSent, errorText(host, error), act);
}

export const attachmentStyles = css`
  .attachment {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .attachment .choose {
    position: relative;
  }
  .attachment [hidden] {
    display: none;
  }
  .attachment label {
    position: relative;
    cursor: pointer;
  }
  .attachment input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .attachment label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .file-row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    gap: var(--_space-2);
    align-items: center;
    width: 100%;
    min-height: calc(44 * var(--_px));
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .file-name {
    overflow-wrap: anywhere;
  }
  .file-row progress {
    width: 8em;
    accent-color: var(--_accent);
  }
  .file-said {
    width: 100%;
  }
  .file-said:focus {
    outline: none;
  }
  .file-said:not(:has(.notice)) {
    display: none;
  }
  @container cb (width < 34em) {
    .file-row:has(progress) {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .file-row progress {
      grid-column: 1 / -1;
      grid-row: 2;
      width: 100%;
    }
  }
`;
