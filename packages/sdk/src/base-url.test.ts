import { expect } from '@open-wc/testing';
import { createBilling } from '@corporate-billing/sdk';
import { passwordToken } from './password-token.js';

/** Returns the address a sign-in is sent to, while a foreign `<base>` stands in the page. */
async function signInAddress(baseUrl: string, before: 'client' | 'base'): Promise<string> {
  const sent: string[] = [];
  const fetch = (url: RequestInfo | URL) => {
    sent.push(new Request(url).url);
    return Promise.reject(new TypeError('not sent'));
  };
  const base = document.createElement('base');
  base.href = 'http://evil.example/';
  try {
    if (before === 'base') document.head.prepend(base);
    const billing = createBilling({ baseUrl, fetch });
    document.head.prepend(base);
    await billing.session.signIn({ userId: 'acme-billing', password: 'secret' }).catch(() => null);
    billing.close();
    return sent[0] ?? 'nowhere';
  } finally {
    base.remove();
  }
}

describe('the address of the API', () => {
  const own = new URL('/v1/session', location.href).href;

  for (const before of ['client', 'base'] as const) {
    const when = before === 'base' ? 'before the client is made' : 'afterwards';
    it(`stays the page's own when markup brings a foreign base ${when}`, async () => {
      expect(await signInAddress('/v1', before)).to.equal(own);
      expect(await signInAddress('/v1/', before)).to.equal(own);
    });
  }

  it('is what the developer wrote, when that names a host', async () => {
    const address = 'https://billing.example/v1';
    expect(await signInAddress(address, 'base')).to.equal(`${address}/session`);
  });

  it("is the same for a script's token", async () => {
    const base = document.createElement('base');
    base.href = 'http://evil.example/';
    document.head.prepend(base);
    const sent: string[] = [];
    const session = passwordToken({
      baseUrl: '/v1',
      userId: 'acme-billing',
      password: 'secret',
      fetch: (url) => {
        sent.push(new Request(url).url);
        return Promise.reject(new TypeError('not sent'));
      },
    });
    await session.token?.('/v1').catch(() => null);
    base.remove();
    expect(sent[0]).to.equal(new URL('/v1/tokens', location.href).href);
  });
});
