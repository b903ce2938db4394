/** Representations that carry their own entity tag. */
import { entityTag } from '../state/hash.js';

/** The same body with `etag`: equal content, equal tag, in the body as in the header. */
export const tagged = <Body extends object>(body: Body): Body & { readonly etag: string } => ({
  ...body,
  etag: entityTag(body),
});

/** An answer that is such a representation. */
export const taggedAnswer = <Body extends { readonly etag: string }>(body: Body, status = 200) => ({
  status,
  body,
  etag: body.etag,
});
