import type { Page } from '../../../model/index.js';
import { readNumber } from './scalars.js';

/** The parts of an answer that make a page. */
export interface PageAnswer {
  readonly json: unknown;
  readonly next?: string | undefined;
  readonly ended?: 'loop' | undefined;
  readonly headers: { get(name: string): string | null };
}

/**
 * A page of what could be read. Broken rows are counted, not hidden; rows that a normaliser calls `'left out'`
 * are no rows of this list.
 */
export function normalizePage<T>(
  answer: PageAnswer,
  rows: readonly unknown[],
  normalize: (row: unknown) => T | 'left out' | undefined,
): Page<T> {
  const items: T[] = [];
  let skipped = 0;
  for (const row of rows) {
    const item = normalize(row);
    if (item === undefined) skipped += 1;
    else if (item !== 'left out') items.push(item as T);
  }
  const total = readTotal(answer.headers.get('x-hits'));
  const cap = readTotal(answer.headers.get('x-max-hits'));
  return {
    items,
    skipped,
    ...(answer.next !== undefined && { nextCursor: answer.next }),
    ...(answer.ended && { stoppedBy: answer.ended }),
    ...(total !== undefined && { total }),
    ...(total !== undefined && cap !== undefined && total >= cap && { totalIsCapped: true }),
  };
}

function readTotal(header: string | null): number | undefined {
  const total = header === null ? undefined : readNumber(header);
  return total !== undefined && total >= 0 ? Math.floor(total) : undefined;
}
