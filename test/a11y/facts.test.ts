/** A page translator changes words, not facts: what it must leave alone says so, in every widget. */
import { expect } from '@open-wc/testing';
import { mount } from '../support/mount.js';
import { fullStates, states } from './states.js';

/** A sum, a date, the number of a document: as the English widgets write them. */
const fact =
  /-?\$[\d,]+\.\d\d|€[\d,.]+|¥[\d,]+|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}, \d{4}|(?:INV|Q|PO|ORD|CN|R)-\d[\d-]*/g;

/** Numbers that stand for none: a sample, an example in a message, a person's own sentence. */
const examples = ['INV-0000-0000', 'PO-88213', 'INV-2024-0318'];

const isLeftAlone = (node: Node | null): boolean => {
  if (node === null) return false;
  if (node instanceof Element && node.getAttribute('translate') === 'no') return true;
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return isLeftAlone(slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode));
};

function* textsIn(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  if (node instanceof Element) {
    if (node.matches('style, script, [data-status], option')) return;
    if (!node.checkVisibility()) return;
    if (node.shadowRoot) yield* textsIn(node.shadowRoot);
  }
  for (const child of node.childNodes) yield* textsIn(child);
}

/** Facts in words that a translator may change, one sentence each. */
function loose(): string[] {
  const found = [...textsIn(document.body)].flatMap((text) => {
    if (isLeftAlone(text)) return [];
    return [...text.data.matchAll(fact)]
      .filter(([what]) => !examples.includes(what))
      .map(([what]) => `${what} in “${text.data.replace(/\s+/g, ' ').trim()}”`);
  });
  const badges = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('.badge') ?? []),
  ]);
  return [
    ...new Set([
      ...found,
      ...badges.filter((badge) => !isLeftAlone(badge)).map((badge) => `badge ${badge.textContent}`),
    ]),
  ];
}

describe('facts are left alone by a page translator', function () {
  this.timeout(60_000);
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const [tag, name, attributes] of [
    ['cb-invoice-history', 'the statement', { step: 'statement' }],
    ['cb-pay-invoice', 'several', { numbers: 'INV-2026-0081 INV-2026-0117' }],
    ['cb-invoice', 'overdue and partly paid', { number: 'INV-2026-0081' }],
    ['cb-quotes', 'unknown', { number: 'Q-0000-0000' }],
    ['cb-invoice', 'unknown', { number: 'INV-2000-0001' }],
  ] as const) {
    it(`${tag}, ${name}`, async () => {
      await mount(tag, { user: 'acme-billing', attributes });
      expect(loose()).to.deep.equal([]);
    });
  }

  for (const { tag, name, show } of states.filter((state) => fullStates.test(state.name))) {
    it(`${tag}, ${name}`, async () => {
      await show();
      expect(loose()).to.deep.equal([]);
    });
  }
});
