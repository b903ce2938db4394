import { expect } from '@open-wc/testing';
import { all, mount } from '../../../../test/support/mount.js';
import type { MountOptions, Widget } from '../../../../test/support/mount.js';

/** Pages set these on everything, or above a widget: each is inherited, or reaches in. */
const hostile: Record<string, string> = {
  'word-break': 'break-all',
  'overflow-wrap': 'anywhere',
  'line-break': 'anywhere',
  hyphens: 'auto',
  'text-indent': '40px',
  'text-shadow': '2px 2px 4px red',
  'text-transform': 'uppercase',
  'text-align': 'end',
  'text-align-last': 'justify',
  'text-justify': 'inter-character',
  'text-wrap': 'nowrap',
  'text-emphasis': 'filled circle red',
  'text-underline-offset': '9px',
  'text-underline-position': 'under',
  'text-decoration-skip-ink': 'none',
  'text-rendering': 'geometricPrecision',
  'letter-spacing': '4px',
  'word-spacing': '12px',
  'white-space': 'pre',
  'tab-size': '20',
  'line-height': '3',
  'font-size': '31px',
  'font-style': 'italic',
  'font-weight': '900',
  'font-variant': 'small-caps',
  'font-stretch': 'condensed',
  'font-kerning': 'none',
  'font-feature-settings': '"zero"',
  'font-variation-settings': '"wght" 900',
  'font-optical-sizing': 'none',
  'font-size-adjust': '0.9',
  'font-synthesis': 'none',
  'font-palette': 'dark',
  'user-select': 'none',
  cursor: 'crosshair',
  quotes: '"a" "b"',
  'list-style': 'square inside',
  'caption-side': 'bottom',
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'empty-cells': 'hide',
  orphans: '9',
  widows: '9',
  'image-rendering': 'pixelated',
  'image-orientation': 'none',
  'caret-color': 'red',
  'accent-color': 'red',
  fill: 'red',
  stroke: 'red',
  'stroke-width': '9px',
  'paint-order': 'stroke',
  'clip-rule': 'evenodd',
  'fill-rule': 'evenodd',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-stroke': '2px red',
  '-webkit-font-smoothing': 'antialiased',
  'print-color-adjust': 'exact',
  'hanging-punctuation': 'first',
  'ruby-position': 'under',
  'math-style': 'compact',
  'scrollbar-color': 'red blue',
  'overflow-anchor': 'none',
  color: 'rgb(1, 2, 3)',
};

const longhands: readonly string[] = (() => {
  const probe = document.createElement('p').style;
  for (const [name, value] of Object.entries(hostile)) probe.setProperty(name, value);
  return [...probe];
})();

type Looks = Map<string, Record<string, string>>;

/** Lists the styles that the elements of a widget are drawn with, once for each kind of element. */
function looks(widget: Widget): Looks {
  const seen: Looks = new Map();
  for (const element of all(widget, '*')) {
    if (element.closest('svg') !== null) continue;
    const style = getComputedStyle(element);
    const values = longhands.map((name) => [name, style.getPropertyValue(name)]);
    seen.set(
      `${element.localName}.${element.className}`,
      Object.fromEntries(values) as Record<string, string>,
    );
  }
  return seen;
}

const changed = (before: Looks, after: Looks): string[] =>
  [...before].flatMap(([element, style]) =>
    longhands
      .filter((name) => after.get(element)?.[name] !== style[name])
      .map(
        (name) =>
          `${element} ${name}: ${String(style[name])}, ${String(after.get(element)?.[name])}`,
      ),
  );

const rules = Object.entries(hostile).map(([name, value]) => `${name}: ${value}`);

/** Lists the ways in which a page writes them. */
const pages: Record<string, string> = {
  'above the widget': `section { ${rules.join('; ')} }`,
  'on everything': `* { ${rules.join('; ')} }`,
  'on everything, insisting': `* { ${rules.join(' !important; ')} !important }`,
};

const widgets: [string, MountOptions][] = [
  ['cb-login', {}],
  ['cb-invoice', { user: 'acme-billing', attributes: { number: 'INV-2026-0117' } }],
  ['cb-invoice-history', { user: 'acme-billing' }],
  ['cb-quotes', { user: 'acme-billing' }],
  ['cb-billto-form', { user: 'acme-billing', attributes: { editing: '' } }],
];

describe('a page’s text styles do not reach into', () => {
  const sheet = new CSSStyleSheet();
  const section = document.createElement('section');
  before(() => {
    document.body.append(section);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  after(() => {
    section.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
  afterEach(() => {
    sheet.replaceSync('');
  });

  for (const [tag, options] of widgets) {
    for (const [where, css] of Object.entries(pages)) {
      it(`${tag}, set ${where}`, async () => {
        const { widget } = await mount(tag, options);
        section.append(widget);
        await widget.settled();
        const clean = looks(widget);
        sheet.replaceSync(css);
        expect(changed(clean, looks(widget))).to.deep.equal([]);
        expect(clean.size).to.be.greaterThan(5);
      });
    }
  }

  it('a widget that the page hides, or puts out of reach: those it obeys', async () => {
    const { widget } = await mount('cb-login');
    section.append(widget);
    sheet.replaceSync('section { visibility: hidden; pointer-events: none; color-scheme: dark }');
    const base = widget.shadowRoot?.querySelector('.base') as Element;
    const { visibility, pointerEvents, colorScheme } = getComputedStyle(base);
    expect([visibility, pointerEvents, colorScheme]).to.deep.equal(['hidden', 'none', 'dark']);
  });
});
