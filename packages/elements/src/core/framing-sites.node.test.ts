import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { framingFailure, isFramedByOther, type FramedWindow } from './framing-sites.js';

const own = 'https://billing.example';
const erp = 'https://erp.example';
const evil = 'https://evil.example';

/** Makes a window with others around it, the nearest first. */
function windowIn(around: readonly string[], namesThem: boolean): FramedWindow {
  const [nearest, ...others] = around;
  const view: { parent: FramedWindow; location: object } = {
    parent: undefined as never,
    location: { origin: own, ...(namesThem && { ancestorOrigins: around }) },
  };
  view.parent = nearest === undefined ? (view as FramedWindow) : foreign(nearest, others);
  return view as FramedWindow;
}

function foreign(origin: string, around: readonly string[]): FramedWindow {
  const view = windowIn(around, false);
  Object.defineProperty(view, 'location', {
    get() {
      if (origin !== own) throw new Error('SecurityError');
      return { origin };
    },
  });
  return view;
}

const cases: readonly {
  readonly around: readonly string[];
  readonly allowed?: readonly string[];
  readonly framed: boolean;
  /** The answer of a browser that names no ancestors, where it is another. */
  readonly unnamed?: boolean;
}[] = [
  { around: [], framed: false },
  { around: [own], framed: false },
  { around: [own, own], framed: false },
  { around: [evil], framed: true },
  { around: [own, evil], framed: true },
  { around: [evil, own], framed: true },
  { around: ['null'], framed: true },
  { around: [erp], allowed: [erp], framed: false },
  { around: [own, erp], allowed: [erp], framed: false },
  { around: [evil], allowed: [erp], framed: true, unnamed: false },
  { around: [erp, evil], allowed: [erp], framed: true, unnamed: false },
  { around: ['https://erp.example.evil.example'], allowed: [erp], framed: true, unnamed: false },
];

describe('a page in a frame', () => {
  for (const { around, allowed = [], framed, unnamed = framed } of cases) {
    const where = `${around.join(' in ') || 'nothing'}, with ${allowed.join() || 'nobody'} allowed`;
    it(`of ${where} is ${framed ? '' : 'not '}framed by another site`, () => {
      assert.equal(isFramedByOther(windowIn(around, true), allowed), framed);
      assert.equal(isFramedByOther(windowIn(around, false), allowed), unnamed);
    });
  }

  it('refuses with a code of its own, and tells the developer what to write', () => {
    const failure = framingFailure('payInvoice', windowIn([evil], true));
    assert.equal(failure?.code, 'framed');
    assert.equal(failure.outcomeUnknown, false);
    assert.match(failure.message, /framedBy/);
    assert.equal(framingFailure('payInvoice', windowIn([erp], true), [erp]), undefined);
  });
});
