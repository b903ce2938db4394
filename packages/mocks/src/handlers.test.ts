/** Checks what MSW gets in a page that imports nothing of MSW for us. */
import { expect } from '@open-wc/testing';
import { createMockBackend } from '@corporate-billing/mocks';
import { getResponse, http } from 'msw';

describe('backend.handlers in a page', () => {
  const api = 'https://billing.example/v1';
  const world = async () => {
    const backend = createMockBackend({ clock: 'frozen', baseUrl: api });
    await backend.signInAs('acme-billing');
    return backend;
  };

  it('answers the requests of the API', async () => {
    const { handlers } = await world();
    const response = await getResponse([...handlers], new Request(`${api}/account`));
    expect(response?.status).to.equal(200);
  });

  it('leaves other requests to the handlers beside it', async () => {
    const { handlers } = await world();
    const mine = http.get('https://own.example/health', () => new Response('mine'));
    const response = await getResponse(
      [...handlers, mine],
      new Request('https://own.example/health'),
    );
    expect(await response?.text()).to.equal('mine');
  });

  it('is a network error where the network is said to fail', async () => {
    const backend = await world();
    await backend.use('offline');
    const response = await getResponse([...backend.handlers], new Request(`${api}/account`));
    expect(response?.type).to.equal('error');
  });

  it('has the kind of a handler of MSW, and as many lives', async () => {
    const [handler] = (await world()).handlers;
    const theirs = http.all('*', () => undefined);
    expect(handler).to.include({ kind: theirs.kind, isUsed: theirs.isUsed });
    expect(handler).to.have.property('__kind', 'RequestHandler');
    expect(handler?.info.header).to.be.a('string');
    for (const method of ['run', 'log']) expect(handler).to.have.property(method).a('function');
  });
});
