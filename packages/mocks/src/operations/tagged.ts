/** Adds entity tags to representations that carry their own. */
import { entityTag } from '../state/hash.js';

/**
 * Returns the body with its `etag`. Equal content has an equal tag, in the body as in the header.
 */
export const tagged = <Body extends object>(body: Body): Body & { readonly etag: string } => ({
  ...body,
  etag: entityTag(JSON.stringify(body)),
});

/** Answers with a tagged body. */
export const taggedAnswer = <Body extends { readonly etag: string }>(body: Body, status = 200) => ({
  status,
  body,
  etag: body.etag,
});
