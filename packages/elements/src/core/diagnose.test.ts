/* eslint-disable no-console -- what the console hears is what is tested */
import { expect } from '@open-wc/testing';
import { diagnose } from './diagnose.js';
import { preload } from './preload.js';
import { registry } from './registry.js';
import { mount } from '../../../../test/support/mount.js';

const codes = () => diagnose().map(({ code }) => code);

describe('what a page that embeds widgets is told', () => {
  it('hears nothing when all is well', async () => {
    await mount('cb-login', { settings: { support: { email: 'help@example.com' } } });
    expect(codes()).to.eql([]);
  });

  it('hears of a brand whose accent cannot be read', async () => {
    const { widget } = await mount('cb-login', {
      settings: { support: { email: 'help@example.com' } },
    });
    widget.style.setProperty('--cb-color-accent', '#c9d6e2');
    expect(diagnose().map(({ message }) => message)).to.eql([
      '<cb-login>: the accent on the surface has a contrast of 1.5, 4.5 at least.',
      '<cb-login>: the text on an accent button has a contrast of 1.5, 4.5 at least.',
    ]);
  });

  it('hears of a tag that was never defined', async () => {
    const { widget } = await mount('cb-login');
    const stray = document.createElement('cb-nobody');
    widget.after(stray);
    expect(codes()).to.include('not-defined');
    stray.remove();
  });

  it('hears, once and only then, that two versions meet', async () => {
    await mount('cb-login');
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words) => said.push(words);
    try {
      registry().versions.add('0.0.9');
      registry();
      registry();
      expect(codes()).to.include('versions-differ');
      expect(said).to.have.length(1);
    } finally {
      console.warn = warn;
      registry().versions.delete('0.0.9');
    }
  });
});

describe('preload', () => {
  it('asks who is signed in before the first widget does', async () => {
    const { billing } = await mount('cb-login', { user: 'acme-billing' });
    await preload();
    expect(billing.session.known?.userId).to.equal('acme-billing');
  });
});
