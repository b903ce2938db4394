/** What a widget's section of the manual says, beside what the widget draws. */
import { portalTabs } from '../../packages/elements/src/widgets/portal/portal-rules.js';

const page = await (await fetch('/docs/elements.md')).text();

/** The names in the first column of a table of a widget's section. */
function told(tag: string, kind: string): string[] {
  const section = page.split(`\n## ${tag}\n`)[1]?.split('\n## ')[0] ?? '';
  const table = section.split(new RegExp(`^\\| ${kind} +\\|.*\\n`, 'm'))[1]?.split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

const untold = (names: readonly string[], known: readonly string[]) =>
  [...new Set(names)].filter((name) => !known.includes(name));

/** For the widget's own children, which no page fills. */
const ownSlots = ['held', 'form', 'reset', 'sign-in', 'bill-to', 'contacts', 'payment-fields'];

/** Parts and slots that the widget has and the manual does not name, one sentence each. */
export function untoldOf(tag: string): string[] {
  const root = document.querySelector(tag)?.shadowRoot;
  if (!root) return [`${tag} is not here`];
  const parts = [...root.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
  const slots = [...root.querySelectorAll('slot')].map((slot) => slot.name);
  return [
    ...untold(parts, told(tag, 'Part')).map((part) => `The manual has no part ${part}`),
    ...untold(slots, [...told(tag, 'Slot'), ...ownSlots, ...portalTabs]).map(
      (slot) => `The manual has no slot ${slot}`,
    ),
  ];
}
