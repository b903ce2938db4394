import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations } from '@corporate-billing/sdk/operations';
import { cookieName, headerJar } from './jar.js';
import { operationHandlers } from '../operations/index.js';
import { route } from '../request/router.js';

describe('the cookie of the HTTP server', () => {
  it('has the port in its name over http, and is bound to the host over https', () => {
    assert.equal(cookieName(new URL('http://localhost:4010/v1')), 'cb_session_4010');
    assert.equal(cookieName(new URL('https://billing.example/v1')), '__Host-cb_session');
  });

  it('is read from the header and set without a date', () => {
    const url = new URL('http://localhost:4010/v1/session');
    const jar = headerJar(url, 'a=1; cb_session_4010=secret; cb_session_4011=other');
    assert.equal(jar.read(), 'secret');
    jar.write('new');
    assert.equal(jar.setCookie, 'cb_session_4010=new; Path=/; HttpOnly; SameSite=Lax');
    jar.write(null);
    assert.match(jar.setCookie, /Max-Age=0$/);
  });
});

describe('the operation table', () => {
  it('has a function for every row', () => {
    assert.deepEqual(Object.keys(operationHandlers).sort(), Object.keys(operations).sort());
  });

  it('leads from every path to its own operation', () => {
    for (const [id, { method, path }] of Object.entries(operations)) {
      assert.equal(route(method, path.replaceAll(/\{\w+\}/g, 'x')).operationId, id);
    }
  });
});
