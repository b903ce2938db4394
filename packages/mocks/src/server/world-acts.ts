/** Makes, lists and ends worlds over HTTP, under `/__mock/worlds`. */
import { randomUUID } from 'node:crypto';
import { worldCookie } from './places.js';
import { bodyOf, checkMembers, SteeringError } from './steering.js';
import type { Worlds } from './worlds.js';

/**
 * Carries out a request about worlds. Resolves with the answer, or with undefined where the address
 * is about something else.
 * @throws SteeringError, or a RangeError of the worlds: both say what could be done instead
 */
export async function actOnWorlds(
  worlds: Worlds,
  request: Request,
  path: string,
): Promise<Response | undefined> {
  const matched = /^\/__mock\/worlds(?:\/([^/]+))?$/.exec(path);
  if (!matched) return undefined;
  const key: string | undefined = matched[1];
  if (request.method === 'GET' && key === undefined) {
    return Response.json({ items: worlds.list() });
  }
  if (request.method === 'POST' && key === undefined) return make(worlds, request);
  if (request.method === 'DELETE' && key !== undefined) {
    if (worlds.end(key)) return new Response(null, { status: 204 });
    throw new SteeringError(`There is no world "${key}".`, 404);
  }
  const allow = key === undefined ? 'GET, POST' : 'DELETE';
  throw new SteeringError(`${request.method} ${path} is not known: ${allow}.`, 405, allow);
}

/** A page that makes itself a world without a key gets one that nobody guesses, as a cookie. */
async function make(worlds: Worlds, request: Request): Promise<Response> {
  const body = await bodyOf(request);
  checkMembers(body, ['key', 'from']);
  const { key = randomUUID(), from } = body;
  if (typeof key !== 'string') throw new SteeringError('"key" must be a text.');
  if (from !== undefined && typeof from !== 'string') {
    throw new SteeringError('"from" must be the name of a snapshot.');
  }
  await worlds.make(key, from);
  const baseUrl = new URL(`/w/${key}/v1`, request.url).href;
  const cookie = `${worldCookie}=${key}; Path=/; SameSite=Lax`;
  return Response.json({ key, baseUrl }, { status: 201, headers: { 'Set-Cookie': cookie } });
}
