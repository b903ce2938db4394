/** A page that puts widgets in and takes them out, hundreds of times a day, keeps nothing of them. */
import { expect } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { watchLeftovers } from '../support/leftovers.js';
import { mount } from '../support/mount.js';
import type { Widget } from '../support/mount.js';
import { isWhole, printCount } from '../support/whole.js';

const user = 'acme-billing';

const nextTask = (() => {
  const { setTimeout } = globalThis;
  return () => new Promise((done) => setTimeout(done, 0));
})();

async function comeAndGo(tag: string, attributes: Record<string, string>): Promise<void> {
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  await widget.settled();
  widget.remove();
  await nextTask();
}

describe('a widget that comes and goes', function () {
  this.timeout(isWhole ? 600_000 : 60_000);
  let mounts = 0;
  after(() => {
    printCount(`${String(mounts)} widgets came and went, and left nothing behind`);
  });

  for (const signedIn of [user, undefined]) {
    for (const [tag, attributes = {}] of everyWidget) {
      const as = `${tag} ${Object.values(attributes).join()} ${signedIn ?? 'for nobody'}`;
      it(`leaves nothing behind: ${as}`, async () => {
        const watch = watchLeftovers();
        try {
          const { widget } = await mount(tag, { ...(signedIn ? { user } : {}), attributes });
          widget.remove();
          // What a page loads once stays: the first few bring it.
          for (let count = 0; count < 3; count++) await comeAndGo(tag, attributes);
          const before = watch.counts();
          const times = isWhole ? 1000 : signedIn ? 50 : 10;
          for (let count = 0; count < times; count++) await comeAndGo(tag, attributes);
          expect(watch.counts()).to.eql(before);
          mounts += times;
        } finally {
          watch.end();
        }
      });
    }
  }
});
