import { clockFault } from './clock-fault.js';
import { registry } from './registry.js';
import { metFaults } from './tell-developer.js';

/** A fault in how the page embeds the widgets, and what to do about it. */
export interface Finding {
  /** This name never changes; it is in kebab case. */
  code:
    | 'not-configured'
    | 'no-payment-provider'
    | 'no-support'
    | 'versions-differ'
    | 'not-defined'
    | 'low-contrast'
    | 'changed-built-ins'
    | 'not-secure'
    | MetFault;
  message: string;
}

/** These faults are found while the page runs, when a call fails. */
export type MetFault =
  | 'wrong-base-url'
  | 'not-the-api'
  | 'redirected'
  | 'unreachable'
  | 'policy-blocks-api'
  | 'policy-blocks-lit'
  | 'policy-blocks-styles'
  | 'cookie-not-kept'
  | 'clock-differs'
  | 'code-missing';

const leastContrast = 4.5;

/**
 * Looks at how the widgets are embedded in this page: whether they have a client, a payment
 * provider and a way to support, whether two versions of the library meet, whether a tag on the page
 * was never defined, whether the clocks differ, and whether a brand's accent can be read (WCAG 2.2,
 * 1.4.3); and what failed so far for how the page embeds them. Changes nothing, names nobody.
 *
 * @returns what to mend; empty when all is well
 */
export function diagnose(): Finding[] {
  const { billing, settings, versions } = registry();
  const present = widgetsIn(document);
  const findings: Finding[] = [];
  const add = (code: Finding['code'], message: string): void =>
    void findings.push({ code, message });
  if (!billing) add('not-configured', 'Call configure({ baseUrl }) once on this page.');
  const clock = billing && clockFault(billing);
  if (clock) add('clock-differs', clock);
  if (present.some(({ localName }) => paying.has(localName)) && !settings.paymentProvider) {
    add(
      'no-payment-provider',
      'Give configure() a paymentProvider: without one nobody can use a new card.',
    );
  }
  if (present.some(({ localName }) => localName === 'cb-login') && !settings.support) {
    add(
      'no-support',
      'Give configure() a support address: who cannot sign in has no other way to you.',
    );
  }
  if (versions.size > 1) {
    add('versions-differ', `Versions ${[...versions].join(' and ')} meet on this page: load one.`);
  }
  for (const name of new Set(present.map(({ localName }) => localName))) {
    if (customElements.get(name)) continue;
    add('not-defined', `<${name}> is on the page but not defined: import define/${name}.js.`);
  }
  for (const element of present) findings.push(...unreadable(element));
  findings.push(...surroundings());
  for (const [code, message] of metFaults()) {
    if (!findings.some((finding) => finding.code === code)) add(code as MetFault, message);
  }
  return findings;
}

/** Lists all widgets of the page, also those in another component's open shadow root. */
function widgetsIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName.startsWith('cb-')) return [element];
    return element.shadowRoot ? widgetsIn(element.shadowRoot) : [];
  });
}

/** Lists what around the widgets keeps them from working as they should. */
function surroundings(): Finding[] {
  const findings: Finding[] = [];
  if ('toJSON' in Array.prototype || 'toJSON' in String.prototype) {
    findings.push({
      code: 'changed-built-ins',
      message:
        'A script gives arrays or texts a toJSON (older Prototype.js does): what this page sends as JSON is not what it holds. Delete it after that script.',
    });
  }
  if (!isSecureContext) {
    findings.push({
      code: 'not-secure',
      message:
        'The page is not a secure context: serve it over https, or its session cookie and passwords travel unprotected.',
    });
  }
  return findings;
}

const paying = new Set([
  'cb-portal',
  'cb-invoice-history',
  'cb-invoice',
  'cb-pay-invoice',
  'cb-payment-method',
]);

function unreadable(element: Element): Finding[] {
  const base = element.shadowRoot?.querySelector('.base');
  if (!base) return [];
  const pairs = [
    ['--_accent', '--_surface', 'the accent on the surface'],
    ['--_on-accent', '--_accent', 'the text on an accent button'],
  ] as const;
  return pairs.flatMap(([ink, ground, what]) => {
    const ratio = contrast(colourOf(base, ink), colourOf(base, ground));
    if (ratio >= leastContrast) return [];
    const measured = ratio.toFixed(1);
    return {
      code: 'low-contrast' as const,
      message: `<${element.localName}>: ${what} has a contrast of ${measured}, ${String(leastContrast)} at least.`,
    };
  });
}

// A custom property holds text; it becomes a colour when it is painted on an element.
function colourOf(base: Element, property: string): readonly number[] {
  const probe = document.createElement('span');
  probe.style.setProperty('color', `var(${property})`);
  base.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
