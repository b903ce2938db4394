import { fixture, expect } from '@open-wc/testing';
import { html } from 'lit';
import { loadAxe, violations } from './look.js';

describe('the watch for accessibility', () => {
  it('turns red at faint text and a field without a name, in shadow roots too', async () => {
    await loadAxe();
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('input'));
    const faint = document.createElement('p');
    faint.textContent = 'Hardly to be read';
    faint.style.color = '#bbb';
    root.append(faint);
    const rules = (await violations()).map((violation) => violation.split(' | ')[0]);
    expect(rules).to.include.members(['color-contrast', 'label']);
  });
});
