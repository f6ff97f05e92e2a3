import { readUrl } from './scalars.js';

/** Addresses in everyday form, which need no parser to be told from anything dangerous. */
const PLAIN = /^https?:\/\/[a-z\d][a-z\d.-]*(?::\d{1,5})?(?:[/?#][\w\-./~%?=&#:+@,;!*()$]*)?$/;

/** An absolute `http:` or `https:` address. Everything else is `undefined`. */
export function readLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 8192) return undefined;
  return PLAIN.test(value) ? value : readUrl(value);
}
