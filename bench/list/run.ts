import { aboutNow } from './harness/about.js';
import { type Bench, openBench } from './harness/browser.js';
import { type Calibration, Calm, Hurried } from './harness/calm.js';
import { judge, type Verdict } from './harness/judge.js';
import { take } from './harness/take.js';
import type { Sample, Scenario } from './harness/types.js';
import { recordScenario } from './record.js';
import { scenarioPart } from './report.js';
import { SCENARIOS } from './scenarios/index.js';
import { SMALLEST } from './scenarios/limits.js';

const ROUNDS = 7;
const FEWER_ROUNDS = 3;

export interface ListOptions {
  /** A check on a busy machine: few sizes, few rounds, wide limits, nothing written. */
  readonly quick: boolean;
  /** Scenarios to run; what was written of the others stays. Empty = all. */
  readonly only: readonly string[];
}

/** Measures the lists, prints what came out, and writes it unless quick. Resolves to whether all limits hold. */
export async function benchLists({ quick, only }: ListOptions): Promise<boolean> {
  const scenarios = chosen(only, quick);
  const bench = await openBench(new URL('.', import.meta.url));
  const calm = quick ? new Hurried() : new Calm();
  const verdicts: Verdict[] = [];
  const about = aboutNow(bench.browser.version());
  try {
    for (const scenario of scenarios) {
      const judged = await judgedScenario(scenario, bench, calm, quick);
      verdicts.push(...judged.verdicts);
      // After each: the whole takes long.
      if (!quick) recordScenario(about, scenario, judged.samples);
      process.stdout.write(`${scenarioPart(scenario, judged.samples, judged.verdicts)}\n\n`);
    }
  } finally {
    await bench.close();
  }
  return verdicts.every(({ holds }) => holds);
}

function chosen(only: readonly string[], quick: boolean): readonly Scenario[] {
  const unknown = only.find((name) => SCENARIOS.every((scenario) => scenario.name !== name));
  if (unknown !== undefined) {
    throw new Error(`Unknown: ${unknown}. There are: ${SCENARIOS.map(({ name }) => name).join(', ')}.`);
  }
  if (only.length > 0) return SCENARIOS.filter(({ name }) => only.includes(name));
  return quick ? SCENARIOS.filter(({ fullOnly }) => !fullOnly) : SCENARIOS;
}

interface Judged {
  readonly samples: readonly Sample[];
  readonly verdicts: readonly Verdict[];
}

async function judgedScenario(
  scenario: Scenario,
  bench: Bench,
  calm: Calibration,
  quick: boolean,
): Promise<Judged> {
  const rounds = quick ? FEWER_ROUNDS : ROUNDS;
  const samples = await take(scenario, bench, calm, { quick, rounds });
  const verdicts = judge(scenario, samples, quick);
  const failed = verdicts.filter(({ holds }) => !holds);
  if (!quick || failed.length === 0) return { samples, verdicts };
  // A neighbour's burst fails a guard once, a slow list twice.
  const needed = new Set(
    failed.flatMap(({ rows, limit }) => (limit.acrossSizes ? [SMALLEST, rows] : [rows])),
  );
  const again = await take(scenario, bench, calm, { quick, rounds, skip: (rows) => !needed.has(rows) });
  const second = judge(scenario, again, quick);
  return {
    samples: [...samples.filter(({ rows }) => !needed.has(rows)), ...again],
    verdicts: verdicts.map((verdict) => (verdict.holds ? verdict : (same(second, verdict) ?? verdict))),
  };
}

function same(verdicts: readonly Verdict[], wanted: Verdict): Verdict | undefined {
  return verdicts.find(
    ({ limit, contender, rows }) =>
      limit === wanted.limit && contender === wanted.contender && rows === wanted.rows,
  );
}
