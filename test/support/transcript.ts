import { writeFile } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { listen, plain, textOf } from './heard.js';
import type { Heard } from './heard.js';
import { focused } from './mount.js';
import type { Widget } from './mount.js';

/** Waits until what was announced has been written. */
export const written = (): Promise<void> => new Promise((turn) => setTimeout(turn));

/** What somebody who does not see hears of an act: where the focus goes, and what regions say. */
interface Moment {
  readonly act: string;
  readonly focus: string | undefined;
  readonly said: readonly string[];
}

/**
 * Writes down, act by act, what a screen reader would read: the live regions of the whole page, and
 * what receives the focus.
 */
export class Transcript {
  readonly #heard: Heard = listen(document.body);
  readonly #moments: Moment[] = [];
  /** Does something as the person does, and writes down what is heard of it. */
  async after(act: string, widget: Widget, does: () => unknown): Promise<void> {
    this.#heard.take();
    const own = ownFocus();
    await does();
    await widget.settled();
    await written();
    await widget.settled();
    const now = focused();
    this.#moments.push({
      act,
      focus: now === own() ? undefined : spokenOf(now),
      said: this.#heard.take(),
    });
  }

  get text(): string {
    return this.#moments
      .map(({ act, focus, said }) =>
        [
          act,
          ...(focus === undefined ? [] : [`  focus: ${focus}`]),
          ...said.map((line) => `  says:  ${line}`),
          ...(focus === undefined && said.length === 0 ? ['  (nothing)'] : []),
          '',
        ].join('\n'),
      )
      .join('\n');
  }

  /** Acts after which nothing has the focus. */
  get lost(): string[] {
    return this.#moments.filter(({ focus }) => focus === nowhere).map(({ act }) => act);
  }

  /** Sentences that are heard twice after one act: by two regions, or by a region and the focus. */
  get repeated(): string[] {
    return this.#moments.flatMap(({ act, focus, said }) =>
      said
        .filter((line, index) =>
          [...said.slice(0, index), focus ?? ''].some((other) => other.includes(line)),
        )
        .map((line) => `${act}: ${line}`),
    );
  }
}

/** Follows where the person has put the focus themselves: it is where they click or type. */
function ownFocus(): () => Element | null {
  let own = focused();
  const follow = (): void => void (own = focused());
  for (const type of ['click', 'input']) addEventListener(type, follow, { capture: true });
  return () => {
    for (const type of ['click', 'input']) removeEventListener(type, follow, { capture: true });
    return own;
  };
}

/**
 * Holds a transcript against its file. A transcript without a file is written, for somebody to read
 * and commit; to renew one, delete its file.
 */
export async function expectTranscript(name: string, transcript: Transcript): Promise<void> {
  const path = `transcripts/${name}.txt`;
  const file = await fetch(`/test/a11y/${path}`);
  if (!file.ok) {
    await writeFile({ path, content: transcript.text });
    throw new Error(`${path} did not exist: it is written now. Read it and commit it.`);
  }
  expect(transcript.text).to.equal(await file.text());
  expect(transcript.lost).to.deep.equal([]);
  expect(transcript.repeated).to.deep.equal([]);
}

const nowhere = 'nowhere';

/** What is read when an element receives the focus: its name, its state, what describes it. */
function spokenOf(element: Element | null): string {
  if (!element || element === document.body) return nowhere;
  const dialog =
    element.closest('dialog') ?? element.closest('[slot]')?.assignedSlot?.closest('dialog');
  const parts = [
    ...(dialog ? [`in the dialog “${nameOf(dialog)}”`] : []),
    nameOf(element),
    kindOf(element),
    ...statesOf(element),
    descriptionOf(element),
  ];
  return plain(parts.filter((part) => part !== '').join(' | '));
}

const kinds: Partial<Record<string, string>> = {
  a: 'link',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  input: 'field',
  select: 'choice',
  textarea: 'field',
};

function kindOf(element: Element): string {
  if (element instanceof HTMLInputElement && element.type !== 'text') return element.type;
  return element.getAttribute('role') ?? kinds[element.localName] ?? element.localName;
}

const statesOf = (element: Element): string[] => [
  ...(element.getAttribute('aria-invalid') === 'true' ? ['invalid'] : []),
  ...(element.getAttribute('aria-busy') === 'true' ? ['busy'] : []),
  ...(element.getAttribute('aria-pressed') === 'true' ? ['pressed'] : []),
];

function nameOf(element: Element): string {
  const by = textOfIds(element, 'aria-labelledby');
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(textOf).join(' ');
  return by || (element.getAttribute('aria-label') ?? (labels || textOf(element)));
}

const descriptionOf = (element: Element): string => textOfIds(element, 'aria-describedby');

function textOfIds(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(' ') ?? [];
  return ids
    .flatMap((id) => root.getElementById(id) ?? [])
    .map(textOf)
    .join(' ');
}
