import type { ProblemHint } from '../../model/index.js';

/** What a body turned out to be. `empty` is a body of no bytes, which some answers rightly are. */
export type Body =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly hint: ProblemHint | undefined };

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Reads a body by what is in it: some answers are JSON labelled as text, others pages labelled as JSON.
 */
export function readBody(text: string): Body {
  const body = (text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text).trim();
  if (body === '') return { kind: 'empty' };
  // A page is recognised before a parser gets to see it: it may be large, and its text must not reach an error.
  if (body.startsWith('<')) return { kind: 'unreadable', hint: 'html' };
  try {
    return { kind: 'json', json: JSON.parse(body) };
  } catch {
    return { kind: 'unreadable', hint: looksCut(body) ? 'truncated' : undefined };
  }
}

/** Begins like JSON and does not end like it. */
function looksCut(body: string): boolean {
  const closing = { '{': '}', '[': ']', '"': '"' }[body.charAt(0)];
  return closing !== undefined && (body.length === 1 || !body.endsWith(closing));
}
