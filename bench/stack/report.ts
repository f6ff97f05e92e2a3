/** What one contender took for a stack of one size: medians of milliseconds. */
export interface StackRow {
  readonly contender: string;
  readonly frames: number;
  /** CPU of the main thread until the stack is painted, frames closed but those that open by themselves. */
  readonly firstMs: number;
  /** The same, from the press that opens every frame. */
  readonly expandMs: number;
  /** The longest task of both, and of what was put off. */
  readonly longestMs: number;
}

export interface StackResults {
  readonly date: string;
  readonly chromium: string;
  readonly rounds: number;
  readonly rows: readonly StackRow[];
  /** From the text to the first hit, over 1 MB of variables. */
  readonly findMs: number;
}

/** Ratios hold on a busy machine, where times do not. */
export interface StackLimit {
  readonly title: string;
  readonly value: number;
  readonly most: number;
}

const OURS = 'crashboard';
const [FEW, MANY, MOST] = [50, 2500, 10_000];
/** Longer stacks may cost so many times the short one. */
const FLAT = 2;
/** Of the plain list's, which draws every frame. */
const OF_PLAIN = 1;

export function stackLimits({ rows, findMs }: StackResults): readonly StackLimit[] {
  const of = (contender: string, frames: number): StackRow | undefined =>
    rows.find((row) => row.contender === contender && row.frames === frames);
  const ratio = (a: number | undefined, b: number | undefined): number =>
    (a ?? Number.NaN) / (b ?? Number.NaN);
  const [few, many, most] = [of(OURS, FEW), of(OURS, MANY), of(OURS, MOST)];
  const plain = of('plain', MANY);
  return [
    { title: 'first paint, 2,500 frames × 50', value: ratio(many?.firstMs, few?.firstMs), most: FLAT },
    { title: 'expand all, 2,500 frames × 50', value: ratio(many?.expandMs, few?.expandMs), most: FLAT },
    {
      title: 'first paint of 2,500, × plain list',
      value: ratio(many?.firstMs, plain?.firstMs),
      most: OF_PLAIN,
    },
    {
      title: 'expand all of 2,500, × plain list',
      value: ratio(many?.expandMs, plain?.expandMs),
      most: OF_PLAIN,
    },
    { title: 'first paint of 2,500, ms CPU', value: many?.firstMs ?? Number.NaN, most: 100 },
    { title: 'expand all of 2,500, ms CPU', value: many?.expandMs ?? Number.NaN, most: 100 },
    { title: 'find over 1 MB, ms to the first hit', value: findMs, most: 50 },
    { title: 'longest task at 10,000, ms', value: most?.longestMs ?? Number.NaN, most: 200 },
  ];
}

export function holds({ value, most }: StackLimit): boolean {
  return value <= most;
}

/** The results as Markdown: ratios to the panel, and its own milliseconds. */
export function stackReport(results: StackResults): string {
  const { date, chromium, rounds, rows } = results;
  const lines = rows.map((row) => {
    const ours = rows.find(({ contender, frames }) => contender === OURS && frames === row.frames) ?? row;
    const cell = (name: 'firstMs' | 'expandMs' | 'longestMs'): string =>
      row === ours ? `${row[name].toFixed(0)} ms` : `× ${(row[name] / Math.max(ours[name], 1)).toFixed(2)}`;
    const cells = [
      row.frames.toLocaleString('en'),
      row.contender,
      cell('firstMs'),
      cell('expandMs'),
      cell('longestMs'),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const limits = stackLimits(results).map(
    (limit) => `| ${limit.title} | ${limit.value.toFixed(2)} | ${limit.most} | ${holds(limit) ? '✓' : '✗'} |`,
  );
  return [
    '',
    '# Stack trace',
    '',
    `${date.slice(0, 10)}, headless Chromium ${chromium}. By \`npm run bench -- stack\`. **Measured on a machine that ` +
      'others were using**: ratios compare contenders that took turns, and are what counts; milliseconds are for this run only.',
    '',
    'StackTrace with source and variables at every frame, against a plain list of all frames, the same rows in a virtual ' +
      'list, and a list that colours all source while it is drawn, as Sentry’s view does. CPU of the main thread, medians of ' +
      `${rounds} rounds, each on a fresh page. Others as multiples of the panel; × 0.00 is no task over 50 ms.`,
    '',
    '| frames | contender | first paint CPU | expand all CPU | longest task |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    '| limit | value | at most | |',
    '| --- | --- | --- | --- |',
    ...limits,
    '',
  ].join('\n');
}
