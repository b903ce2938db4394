import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Manifest = Record<string, unknown>;

const { publicManifest } = (await import(new URL('./pack.mjs', import.meta.url).href)) as {
  publicManifest: (manifest: Manifest) => Manifest;
};
const { minifyStyles } = (await import(new URL('./minify-styles.mjs', import.meta.url).href)) as {
  minifyStyles: (code: string) => string;
};

const { minifyTemplates } = (await import(
  new URL('./minify-templates.mjs', import.meta.url).href
)) as { minifyTemplates: (code: string) => string };

describe('a published package', () => {
  for (const name of ['sdk', 'elements', 'mocks']) {
    it(`leads nobody to sources it does not hold: ${name}`, () => {
      const path = new URL(`../../packages/${name}/package.json`, import.meta.url);
      const source = readFileSync(path, 'utf8');
      const published = publicManifest(JSON.parse(source) as Manifest);
      assert.match(source, /corporate-billing-source/);
      assert.doesNotMatch(JSON.stringify(published), /corporate-billing-source|\/src\//);
      assert.deepEqual(
        Object.keys(published['exports'] as object),
        Object.keys((JSON.parse(source) as { exports: object }).exports),
      );
    });
  }

  it('keeps the meaning of a style while it loses its layout', () => {
    const code =
      'css`\n  /* why */\n  a :hover,\n  b:focus {\n    margin: calc(1em + 2px) 0;\n  }\n`';
    assert.equal(minifyStyles(code), 'css`a :hover,b:focus{margin:calc(1em + 2px) 0}`');
  });

  it('loses the layout of what TypeScript wrote, a space after the tag', () => {
    assert.equal(minifyStyles('css `a {\n  b: c !important;\n}`'), 'css`a{b:c!important}`');
    assert.equal(minifyTemplates('html `<b>\n  x</b>`'), 'html `<b> x</b>`');
  });

  it('keeps what a style takes from elsewhere', () => {
    assert.equal(minifyStyles('css`${base} a { b: ${c}; }`'), 'css`${base} a{b:${c}}`');
  });

  it('keeps what a template says while it loses its layout', () => {
    const code = 'html`<b>\n    ${a ? html`x\n y` : "a"}</b>  <i>`; text`\n `';
    assert.equal(minifyTemplates(code), 'html`<b> ${a ? html`x y` : "a"}</b>  <i>`; text`\n `');
  });
});
