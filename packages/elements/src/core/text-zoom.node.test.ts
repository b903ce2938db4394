import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textZoom, zoomStyles } from './text-zoom.js';

/** A browser whose own text has a size in pixels, in a window of a width. */
const browser = (size: number, innerWidth: number): Pick<Window, 'innerWidth' | 'matchMedia'> => ({
  innerWidth,
  matchMedia: (query) => {
    const em = Number(/^\(min-width: ([\d.e+-]+)em\)$/.exec(query)?.[1]);
    return { matches: innerWidth >= em * size } as MediaQueryList;
  },
});

describe('the text size of the browser', () => {
  for (const [size, zoom] of [
    [9, 9 / 16],
    [12, 0.75],
    [16, 1],
    [20, 1.25],
    [24, 1.5],
    [32, 2],
  ] as const) {
    it(`of ${String(size)} pixels is ${String(zoom)} of the usual one, in any window`, () => {
      for (const width of [320, 375, 801, 1280, 2560]) {
        assert.equal(textZoom(browser(size, width)), zoom);
      }
    });
  }

  it('is the usual one where nothing is drawn, or nothing can be asked', () => {
    assert.equal(textZoom(browser(20, 0)), 1);
    assert.equal(textZoom({ innerWidth: 1024 } as Window), 1);
  });

  it('is measured once for a page, as soon as the page is drawn', () => {
    let asked = 0;
    const { matchMedia } = browser(24, 1280);
    const view = {
      innerWidth: 0,
      matchMedia: (query: string) => {
        asked += 1;
        return matchMedia(query);
      },
    };
    const stylesOf = () => zoomStyles(view as unknown as Window).map(String);
    assert.deepEqual(stylesOf(), []);
    view.innerWidth = 1280;
    assert.deepEqual(stylesOf(), [':host { --_zoom: 1.5; }']);
    const first = asked;
    assert.deepEqual(stylesOf(), [':host { --_zoom: 1.5; }']);
    assert.equal(asked, first);
  });
});
