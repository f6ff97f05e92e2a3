/** A part of a text, as indexes: `end` is behind it. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The runs of a kind in a text, in order and apart. Its work grows with the text, and not faster. */
export type Finder = (text: string) => readonly Run[];

/** All matches of an expression that stand a closer look. */
export function finderOf(
  pattern: RegExp,
  is: (run: string, text: string, at: number) => boolean = () => true,
): Finder {
  return (text) => {
    const runs: Run[] = [];
    for (const { 0: run, index } of text.matchAll(pattern)) {
      if (is(run, text, index)) runs.push({ start: index, end: index + run.length });
    }
    return runs;
  };
}

/** Several lists of runs as one. Runs that touch or overlap become one. */
export function joinRuns(lists: readonly (readonly Run[])[]): readonly Run[] {
  const all = lists.flat().sort((a, b) => a.start - b.start);
  const joined: Run[] = [];
  for (const run of all) {
    const last = joined.at(-1);
    if (last && run.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
    else joined.push(run);
  }
  return joined;
}
