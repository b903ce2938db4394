/**
 * Worlds on an engine that is distributed already: one Durable Object holds one world of the mock
 * backend, ordered inside, and shares nothing. The world's name stands in the path: `/w/<name>/v1`.
 */
import { DurableObject } from 'cloudflare:workers';
import { createMockBackend, headerJar, setPdfFontUrl } from '@corporate-billing/mocks';
import font from './node_modules/@corporate-billing/mocks/fonts/noto-sans-latin.woff';

// There are no files beside a worker: the letters of its PDFs are part of it.
setPdfFontUrl(font);

/** A world that nobody calls for a day is forgotten. */
const timeToLive = 24 * 60 * 60 * 1000;
const mostCallsInAMinute = 1200;

export class World extends DurableObject {
  #backend;
  #minute = 0;
  #calls = 0;

  constructor(context, environment) {
    super(context, environment);
    const { kv } = context.storage;
    this.#backend = createMockBackend({
      // Secrets follow from the world's own id: those of one world open no other.
      seed: context.id.toString(),
      storage: {
        getItem: (key) => kv.get(key) ?? null,
        setItem: (key, value) => kv.put(key, value),
        removeItem: (key) => kv.delete(key),
      },
    });
  }

  async fetch(request) {
    if (this.#isTooBusy()) return refusal(429, 'too-many-requests', 'Wait a minute.');
    const url = new URL(request.url);
    const jar = headerJar(url, request.headers.get('Cookie'), url.pathname.split('/v1/')[0]);
    const client = request.headers.get('CF-Connecting-IP') ?? 'unknown';
    const answer = await this.#backend.handle(request, { jar, client });
    await this.ctx.storage.setAlarm(Date.now() + timeToLive);
    const response = new Response(answer.body, answer);
    response.headers.set('X-Robots-Tag', 'noindex');
    if (jar.setCookie && response.ok) response.headers.append('Set-Cookie', jar.setCookie);
    return response;
  }

  async alarm() {
    await this.ctx.storage.deleteAll();
    this.ctx.abort('Nobody has called for a day.');
  }

  #isTooBusy() {
    const minute = Math.floor(Date.now() / 60_000);
    if (minute !== this.#minute) this.#calls = 0;
    this.#minute = minute;
    this.#calls += 1;
    return this.#calls > mostCallsInAMinute;
  }
}

export default {
  fetch(request, { WORLDS }) {
    const [, name] = /^\/w\/([\w-]{1,64})\/v1\//.exec(new URL(request.url).pathname) ?? [];
    if (name === undefined) {
      return refusal(400, 'validation-failed', 'Name a world in the path: /w/<name>/v1/invoices.');
    }
    return WORLDS.get(WORLDS.idFromName(name)).fetch(request);
  },
};

const refusal = (status, code, detail) =>
  Response.json(
    { type: 'about:blank', title: detail, status, code, detail, requestId: 'none' },
    { status, headers: { 'Content-Type': 'application/problem+json', 'X-Robots-Tag': 'noindex' } },
  );
