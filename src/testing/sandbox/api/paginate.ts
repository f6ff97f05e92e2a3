import type { Call } from '../http/call.js';
import { badRequest, json } from '../http/reply.js';
import { firstWhere } from '../world/series.js';

/** `value:offset:isPrev`, as the server writes it. */
export interface Cursor {
  readonly value: number;
  readonly offset: number;
  readonly isPrevious: boolean;
}

interface PageLinks {
  readonly previous: { readonly cursor: Cursor; readonly results: boolean };
  readonly next: { readonly cursor: Cursor; readonly results: boolean };
}

export function readCursor(query: URLSearchParams): Cursor | undefined {
  const text = query.get('cursor');
  if (text === null || text === '') return undefined;
  const match = /^(-?\d{1,15}):(\d{1,12}):([01])$/.exec(text);
  if (match === null) throw badRequest('Invalid cursor parameter.');
  return { value: Number(match[1]), offset: Number(match[2]), isPrevious: match[3] === '1' };
}

/** `per_page`: at most 100, else 400. */
export function pageSize(query: URLSearchParams, fallback = 100): number {
  const text = query.get('per_page');
  if (text === null) return fallback;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1) throw badRequest('Invalid per_page parameter.');
  if (size > 100) throw badRequest('Invalid per_page value. Must be between 1 and 100.');
  return size;
}

/** Both links always, in this order; `results` alone says whether a page is there. */
export function linkHeader(url: URL, links: PageLinks): string {
  const kept = new URLSearchParams(url.search);
  kept.delete('cursor');
  const base = `${url.origin}${url.pathname}?${kept}`;
  const entry = (rel: 'previous' | 'next'): string => {
    const { cursor, results } = links[rel];
    const text = `${cursor.value}:${cursor.offset}:${cursor.isPrevious ? 1 : 0}`;
    return `<${base}&cursor=${text}>; rel="${rel}"; results="${results}"; cursor="${text}"`;
  };
  return `${entry('previous')}, ${entry('next')}`;
}

/** A page by offset, as lists of events, releases and tag values are cut. */
export function offsetPage(
  call: Call,
  total: number,
  rows: (from: number, to: number) => unknown[],
  size: number = pageSize(call.query),
): Response {
  const cursor = readCursor(call.query);
  const from = cursor?.offset ?? 0;
  if (from > 1_000_000_000) throw badRequest('Pagination offset too large');
  const to = Math.min(total, from + size);
  const links: PageLinks = {
    previous: { cursor: { value: 0, offset: Math.max(0, from - size), isPrevious: true }, results: from > 0 },
    next: {
      cursor: { value: 0, offset: from + size, isPrevious: false },
      results: cursor?.isPrevious === true || to < total,
    },
  };
  return json(from < to ? rows(from, to) : [], { headers: { Link: linkHeader(call.url, links) } });
}

export function offsetList<T>(call: Call, items: readonly T[], serialize: (item: T) => unknown): Response {
  return offsetPage(call, items.length, (from, to) => items.slice(from, to).map(serialize));
}

/**
 * A page by sort key: the cursor holds the key of the page's first row and how many rows with the same key are
 * before it. `scores` falls; rows that move while someone pages may repeat or be skipped, as on a real server.
 */
export function keyPage(
  url: URL,
  scores: ArrayLike<number>,
  cursor: Cursor | undefined,
  size: number,
): { readonly from: number; readonly to: number; readonly link: string } {
  const total = scores.length;
  const firstOf = (value: number): number => firstWhere(total, (index) => (scores[index] ?? 0) <= value);
  const at = cursor === undefined ? 0 : Math.min(total, firstOf(cursor.value) + cursor.offset);
  const from = cursor?.isPrevious === true ? Math.max(0, at - size) : at;
  const to = cursor?.isPrevious === true ? at : Math.min(total, from + size);
  const cursorAt = (index: number, isPrevious: boolean): Cursor => {
    const value = scores[Math.min(index, total - 1)] ?? 0;
    return { value, offset: Math.max(0, index - firstOf(value)), isPrevious };
  };
  const link = linkHeader(url, {
    previous: { cursor: cursorAt(from, true), results: from > 0 },
    next: { cursor: cursorAt(to, false), results: cursor?.isPrevious === true || to < total },
  });
  return { from, to, link };
}
