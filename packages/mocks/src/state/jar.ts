/**
 * Keeps the session cookie. In a page and in Node the backend does so itself: MSW has one cookie
 * store per process and persists it, so a sign-in would leak into another backend. Only the HTTP
 * server uses real cookies.
 */
import type { State } from './model.js';

export interface Jar {
  read(): string | undefined;
  /** `null` removes the cookie. */
  write(secret: string | null): void;
}

/** The jar of the in-page transports is part of the state, so that a reload keeps the session. */
export const pageJar = (state: State): Jar => ({
  read: () => state.cookie,
  write(secret) {
    if (secret === null) delete state.cookie;
    else state.cookie = secret;
  },
});

/** Cookies are shared by all ports of a host, so over plain http the port is part of the name. */
export const cookieName = (url: URL, path = '/'): string => {
  if (url.protocol !== 'https:') return `cb_session_${url.port || '80'}`;
  // Browsers take this prefix only for cookies of the whole host.
  return path === '/' ? '__Host-cb_session' : '__Secure-cb_session';
};

/**
 * Makes a jar of one request's `Cookie` header, for a server of your own around `backend.handle`. The
 * cookie is sent below `path` only; `setCookie` holds what the answer must set.
 *
 * @example
 * const jar = headerJar(new URL(request.url), request.headers.get('Cookie'));
 * const response = await backend.handle(request, { jar });
 * if (jar.setCookie && response.ok) response.headers.append('Set-Cookie', jar.setCookie);
 */
export function headerJar(
  url: URL,
  cookieHeader: string | null,
  path = '/',
): Jar & { setCookie?: string } {
  const name = cookieName(url, path);
  const secure = url.protocol === 'https:' ? '; Secure' : '';
  const attributes = `; Path=${path}; HttpOnly; SameSite=Lax${secure}`;
  let value = (cookieHeader ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  const jar: Jar & { setCookie?: string } = {
    read: () => value,
    // The cookie has no Expires: by the mock clock it could already be past in a browser.
    write(secret) {
      value = secret ?? undefined;
      jar.setCookie = `${name}=${secret ?? ''}${attributes}${secret === null ? '; Max-Age=0' : ''}`;
    },
  };
  return jar;
}
