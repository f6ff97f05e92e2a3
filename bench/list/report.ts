import type { About } from './harness/about.js';
import { sizesOf, type Verdict } from './harness/judge.js';
import { type Spread, spreadOf } from './harness/stats.js';
import type { Column, Limit, Sample, Scenario } from './harness/types.js';

/** `bench/RESULTS.md`. */
export function resultsPage(
  about: About,
  scenarios: readonly Scenario[],
  samples: readonly Sample[],
  verdicts: readonly Verdict[],
): string {
  const failed = verdicts.filter(({ holds }) => !holds).length;
  const versions = Object.entries(about.versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Lists',
    `${about.date.slice(0, 10)}, headless Chromium ${about.chromium}, ${about.cores} cores, ${about.memoryGiB} GiB. ${versions.join(', ')}. By \`npm run bench -- list\`.`,
    'Medians, with the least and the most of all rounds. Contenders took turns, each on a fresh page; ratios compare inside one round. First rows are the soonest of five fresh pages a round. CPU is the main thread’s own time. Absolute times hold for this machine and run only.',
    failed === 0
      ? `All ${verdicts.length} limits hold.`
      : `**${failed} of ${verdicts.length} limits do not hold.**`,
    ...scenarios.map((scenario) =>
      scenarioPart(
        scenario,
        samples.filter((sample) => sample.scenario === scenario.name),
        verdicts.filter((verdict) => verdict.scenario === scenario.name),
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** One scenario: its limits, then everything measured. */
export function scenarioPart(
  scenario: Scenario,
  samples: readonly Sample[],
  verdicts: readonly Verdict[],
): string {
  return [
    `## ${scenario.title}`,
    scenario.text,
    limitTable(verdicts),
    figureTable(scenario.columns, samples),
  ].join('\n\n');
}

/** A line for each limit and list, a column for each size. */
function limitTable(verdicts: readonly Verdict[]): string {
  const sizes = [...new Set(verdicts.map(({ rows }) => rows))].sort((a, b) => a - b);
  const lines = new Map<string, { readonly limit: Limit; readonly list: string; readonly own: Verdict[] }>();
  for (const verdict of verdicts) {
    const { limit, contender } = verdict;
    const key = `${limit.title} ${contender}`;
    const line = lines.get(key) ?? { limit, list: contender, own: [] };
    line.own.push(verdict);
    lines.set(key, line);
  }
  return table(
    ['limit', 'list', 'at most', ...sizes.map((rows) => `${number(rows)} rows`)],
    [...lines.values()].map(({ limit, list, own }) => [
      limit.title,
      list,
      `${number(own[0]?.most ?? limit.most)} ${limit.unit}`,
      ...sizes.map((rows) => judged(own.find((verdict) => verdict.rows === rows))),
    ]),
  );
}

function judged(verdict: Verdict | undefined): string {
  if (!verdict) return '–';
  return `${verdict.holds ? '✓' : '✗'} ${verdict.spread ? spreadText(verdict.spread, 2) : 'nothing measured'}`;
}

function figureTable(columns: readonly Column[], samples: readonly Sample[]): string {
  const contenders = [...new Set(samples.map(({ contender }) => contender))];
  return table(
    ['rows', 'list', 'rounds', ...columns.map(({ title }) => title)],
    sizesOf(samples).flatMap((rows) =>
      contenders.flatMap((contender) => {
        const own = samples.filter((sample) => sample.rows === rows && sample.contender === contender);
        if (own.length === 0) return [];
        const figures = columns.map(({ figure, digits = 2 }) => {
          const spread = spreadOf(own.flatMap((sample) => sample.figures[figure] ?? []));
          return spread ? spreadText(spread, digits) : '–';
        });
        return [[number(rows), contender, String(own.length), ...figures]];
      }),
    ),
  );
}

function spreadText({ median, least, most }: Spread, digits: number): string {
  const text = (value: number): string => value.toFixed(digits);
  if (text(least) === text(most)) return text(median);
  return `${text(median)} (${text(least)}–${text(most)})`;
}

function number(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
