import type { SourceLine } from '../../../model/index.js';
import { showControls } from './showControls.js';

/** A line as it is drawn: what would mislead is marked, what is too long is cut around the place that matters. */
export interface ShownLine {
  readonly number?: number | undefined;
  readonly text: string;
  /** Characters that are not drawn before and after `text`. */
  readonly before: number;
  readonly after: number;
  /** Tabs that `text` begins with. */
  readonly tabs: number;
  /** What stands at the column: a name, or one character. Offsets in `text`. */
  readonly mark?: Span | undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const LONGEST_LINE = 2000;
/** Kept before the column of a line that is cut, so that the column is in view without scrolling. */
const LEAD = 60;

/** Source that a server or SDK cut itself no longer counts columns from its start. */
const SNIPPED = /^\s*(?:\{snip\}|\.\.\.|…)/;
const WORD = /^[\p{L}\p{N}_$]+/u;
const LONGEST_WORD = 200;

/** Prepares a line of source. `column` is 1-based and given for the line that failed. */
export function shownLine({ number, text: given }: SourceLine, column?: number): ShownLine {
  const whole = given.replace(/[\r\n]+$/, '');
  const at = column === undefined || SNIPPED.test(whole.slice(0, 40)) ? -1 : column - 1;
  const isInside = at >= 0 && at < whole.length;
  const from = whole.length > LONGEST_LINE && isInside ? Math.max(0, at - LEAD) : 0;
  const kept = whole.slice(from, from + LONGEST_LINE);
  const text = showControls(kept);
  return {
    number,
    text,
    before: from,
    after: whole.length - from - kept.length,
    tabs: /^\t*/.exec(text)?.[0].length ?? 0,
    mark: isInside ? markAt(kept, at - from) : undefined,
  };
}

/** The whole name around the column, since SDKs disagree by one on where a column begins. */
function markAt(text: string, column: number): Span | undefined {
  const head = text.slice(0, column);
  const begin = /[\p{L}\p{N}_$]*$/u.exec(head.slice(-LONGEST_WORD))?.[0].length ?? 0;
  const word = WORD.exec(text.slice(column, column + LONGEST_WORD))?.[0] ?? '';
  const start = word === '' ? column : column - begin;
  const end = word === '' ? column + 1 : column + word.length;
  if (text.slice(start, end).trim() === '') return undefined;
  const from = showControls(text.slice(0, start)).length;
  return { from, to: from + showControls(text.slice(start, end)).length };
}
