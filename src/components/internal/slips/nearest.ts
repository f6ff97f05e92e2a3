/** The name that was meant, where one is near enough to be. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const word = plain(name);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const one of known) {
    const steps = distance(word, plain(one), least);
    if (steps < least) [best, least] = [one, steps];
  }
  return best;
}

/** Spellings that differ in nothing but case and separators are the same. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[-_\s]/g, '')
    .slice(0, 40);

/** How many letters have to be put in, left out, changed or swapped; `limit` where it is that many or more. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= to.length; at += 1) {
      const isSame = from[row - 1] === to[at - 1];
      const isSwap = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      next[at] = Math.min(
        (last[at] as number) + 1,
        (next[at - 1] as number) + 1,
        (last[at - 1] as number) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[at - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, next];
  }
  return Math.min(last[to.length] as number, limit);
}
