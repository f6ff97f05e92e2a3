import { type Aligned, align } from './align.js';

/** A run of a text: on both sides the same, or not. */
export interface TextPiece {
  /** The run. */
  readonly text: string;
  /** The other side does not have it here. */
  readonly differs: boolean;
}

/** Tokens that are worth a table; what is longer is told apart by its ends alone. */
const MOST_TOKENS = 400;
const LONGEST = 20_000;
/** Of the shorter text; below it marks inside of the text would be noise. */
const LEAST_SHARED = 0.25;

/**
 * Two texts, each as runs that mark what differs: by words, with the ends that they share left out first. Joined, the
 * runs are the text.
 */
export function diffText(
  left: string,
  right: string,
): { readonly left: readonly TextPiece[]; readonly right: readonly TextPiece[] } {
  if (left === right) return { left: pieces([[left, false]]), right: pieces([[right, false]]) };
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const rows = a.length <= MOST_TOKENS && b.length <= MOST_TOKENS ? align(a, b) : alignEnds(a, b);
  if (hasLittleInCommon(rows, a, b)) return { left: pieces([[left, true]]), right: pieces([[right, true]]) };
  const one: [string, boolean][] = [];
  const two: [string, boolean][] = [];
  for (const row of rows) {
    const isSame = row.left !== undefined && row.right !== undefined;
    if (row.left !== undefined) one.push([a[row.left] ?? '', !isSame]);
    if (row.right !== undefined) two.push([b[row.right] ?? '', !isSame]);
  }
  one.push([left.slice(lengthOf(a)), false]);
  two.push([right.slice(lengthOf(b)), false]);
  return { left: pieces(one), right: pieces(two) };
}

/** Words and numbers, long ones in pieces, and every other character by itself. */
function wordsOf(text: string): readonly string[] {
  return text.slice(0, LONGEST).match(/[\p{L}\p{M}\p{N}_]{1,16}|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}

function alignEnds(a: readonly string[], b: readonly string[]): readonly Aligned[] {
  const rows: Aligned[] = [];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  for (let at = 0; at < head; at += 1) rows.push({ left: at, right: at });
  for (let at = head; at < a.length - tail; at += 1) rows.push({ left: at });
  for (let at = head; at < b.length - tail; at += 1) rows.push({ right: at });
  for (let at = tail; at > 0; at -= 1) rows.push({ left: a.length - at, right: b.length - at });
  return rows;
}

function pieces(words: readonly (readonly [string, boolean])[]): readonly TextPiece[] {
  const runs: { text: string; differs: boolean }[] = [];
  for (const [text, differs] of words) {
    const last = runs.at(-1);
    if (last && last.differs === differs) last.text += text;
    else if (text !== '') runs.push({ text, differs });
  }
  return runs;
}

/** Two texts that share a word here and there say something else as a whole. */
function hasLittleInCommon(rows: readonly Aligned[], a: readonly string[], b: readonly string[]): boolean {
  const letters = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (/[\p{L}\p{N}]/u.test(word) ? word.length : 0), 0);
  const shared = rows.flatMap(({ left, right }) =>
    left === undefined || right === undefined ? [] : [a[left] ?? ''],
  );
  return letters(shared) < LEAST_SHARED * Math.min(letters(a), letters(b));
}
