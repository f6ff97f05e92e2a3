/** How long one event took: medians of CPU time in milliseconds. */
export interface RedactionRow {
  readonly spelling: string;
  readonly bytes: number;
  /** Texts that were hidden. */
  readonly hidden: number;
  readonly parseMs: number;
  readonly stringifyMs: number;
  readonly redactMs: number;
  /** Time over that of an event of half the size, both by the byte doubled: 2 is linear. */
  readonly growth?: number;
}

export interface RedactionResults {
  readonly date: string;
  readonly node: string;
  readonly cores: number;
  readonly rows: readonly RedactionRow[];
}

/** Every string of an event is looked at, by every pattern: a few times what reading and writing it costs, no more. */
export const MOST = 3;
/** Twice the event, at most so many times the work. */
export const MOST_GROWTH = 2.5;

export function ratioOf({ redactMs, parseMs, stringifyMs }: RedactionRow): number {
  return redactMs / (parseMs + stringifyMs);
}

export function isWithin(row: RedactionRow): boolean {
  return ratioOf(row) <= MOST && (row.growth ?? 0) <= MOST_GROWTH;
}

/** The results as Markdown. */
export function redactionReport({ date, node, cores, rows }: RedactionResults): string {
  const lines = rows.map((row) => {
    const { spelling, bytes, hidden, parseMs, stringifyMs, redactMs, growth } = row;
    const cells = [
      spelling === 'api' ? 'of a server' : 'of an SDK',
      (bytes / 1e6).toFixed(2),
      hidden.toLocaleString('en'),
      parseMs.toFixed(2),
      stringifyMs.toFixed(2),
      redactMs.toFixed(2),
      ratioOf(row).toFixed(2),
      growth === undefined ? '–' : growth.toFixed(2),
      isWithin(row) ? '✓' : '✗',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '',
    '# Redaction',
    '',
    `${date.slice(0, 10)}, Node ${node}, ${cores} cores. By \`npm run bench -- redaction\`.`,
    '',
    'The default policy over one event with a secret in every second frame, against `JSON.parse` and `JSON.stringify` of the ' +
      `same event, in CPU time, by the median of many rounds in turn. At most ${MOST} × of both together; twice the event, at most ${MOST_GROWTH} × the time.`,
    '',
    '| event | MB | hidden | parse ms | stringify ms | redact ms | × parse + stringify | × half the size | |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
