import type { Bench } from './browser.js';
import type { Calibration } from './calm.js';
import type { Figures, Run, Sample, Scenario } from './types.js';

const VIEW = { width: 1200, height: 700 };
/** A grid with millions of rows in hand may take long; nothing takes longer. */
const PATIENCE_MS = 120_000;
const LESS_PATIENCE_MS = 30_000;

export interface TakeOptions {
  readonly quick: boolean;
  readonly rounds: number;
  /** Sizes to leave out. */
  readonly skip?: ((rows: number) => boolean) | undefined;
}

/** Measures a scenario's lists in turns, A B C C B A …, each on a fresh page. */
export async function take(
  scenario: Scenario,
  bench: Bench,
  calm: Calibration,
  { quick, rounds, skip }: TakeOptions,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    const runs = scenario.runs(quick, round);
    // There and back: what comes later in a round must not always be the same list.
    for (const run of round % 2 === 0 ? runs : [...runs].reverse()) {
      if (skip?.(run.rows)) continue;
      const { result, calibrationMs } = await calm.measure(() => visit(scenario, bench, run, quick));
      const { contender, rows } = run;
      samples.push({ scenario: scenario.name, contender, rows, round, calibrationMs, figures: result });
    }
  }
  return samples;
}

/** No figures when the page came to nothing, e.g. for want of memory. */
async function visit(
  scenario: Scenario,
  { browser, url }: Bench,
  run: Run,
  quick: boolean,
): Promise<Figures> {
  const page = await browser.newPage({ viewport: VIEW });
  page.setDefaultTimeout(quick ? LESS_PATIENCE_MS : PATIENCE_MS);
  const failed: unknown[] = [];
  page.on('pageerror', (error) => failed.push(error));
  try {
    await page.goto(`${url}?${new URLSearchParams(scenario.query(run))}`);
    return await scenario.measure(page, run, quick);
  } catch (error) {
    process.stderr.write(`${run.contender} with ${run.rows} rows: ${String(failed[0] ?? error)}\n`);
    return {};
  } finally {
    await page.close();
  }
}
