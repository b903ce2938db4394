import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { untoldOf } from './manual.js';
import { outlineOf } from './outline.js';
import { states } from './states.js';

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

const wcag: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** Makes the page as a host has it: a background, a language, a title. */
const ground = { light: '#ffffff', dark: '#15181c' };

export async function loadAxe(): Promise<void> {
  await import('axe-core');
  document.documentElement.lang = 'en';
  document.title = 'Corporate Billing';
}

/** Lists breaches of WCAG 2.2 AA on the page as it stands, one sentence each. */
export async function violations(): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(node: Node, options: RunOptions): Promise<AxeResults> };
  };
  const found = await axe.run(document, wcag);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, help, target.join(' '), failureSummary ?? ''].join(' | ').replace(/\s+/g, ' '),
    ),
  );
}

const looks: readonly Look[] = [
  { theme: 'light', dir: 'ltr' },
  { theme: 'light', dir: 'rtl' },
  { theme: 'dark', dir: 'ltr' },
  { theme: 'dark', dir: 'rtl' },
];

async function put({ theme, dir }: Look): Promise<void> {
  const root = document.documentElement;
  root.dir = dir;
  root.style.colorScheme = theme;
  document.body.style.background = ground[theme];
  // Widgets learn of the direction before the next frame, and have drawn it by the one after.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  // Scrolled to the end, a bar that floats at the foot covers no row.
  scrollTo(0, root.scrollHeight);
}

/**
 * Looks at widgets in every state: their outline, their parts beside the manual, and in every look for
 * breaches of WCAG 2.2 AA.
 */
export function lookAt(...tags: string[]): void {
  describe(`accessible in every state: ${tags.join(', ')}`, function () {
    this.timeout(60_000);
    before(loadAxe);
    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });

    for (const { tag, name, show } of states.filter((state) => tags.includes(state.tag))) {
      it(`${tag}, ${name}`, async () => {
        await show();
        const widget = document.querySelector(tag) as Element;
        const found = [...outlineOf(widget).faults, ...untoldOf(tag)];
        for (const look of looks) {
          await put(look);
          found.push(...(await violations()).map((each) => `${look.theme} ${look.dir}: ${each}`));
        }
        expect(found).to.deep.equal([]);
      });
    }
  });
}
