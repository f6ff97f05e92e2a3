import { spreadOf } from './stats.js';

/** Measured while a fixed piece of work took this much longer than it mostly did, a sample says nothing. */
const LOUD = 1.5;
const MOST_TRIES = 4;
const MOST_WAITS = 10;
const WAIT_MS = 500;
/** Samples before which nobody knows what is usual. */
const FIRST = 3;

/** Tells how busy the machine is, and may wait until it is less so. */
export interface Calibration {
  measure<T>(work: () => Promise<T>): Promise<Measured<T>>;
}

export interface Measured<T> {
  readonly result: T;
  readonly calibrationMs: number;
}

/** Measures in calm moments: waits for one, and throws away what a loud one came into. */
export class Calm implements Calibration {
  readonly #taken: number[] = [];

  async measure<T>(work: () => Promise<T>): Promise<Measured<T>> {
    for (let tried = 1; ; tried++) {
      const before = await this.#moment();
      const result = await work();
      const calibrationMs = Math.max(before, fixedWork());
      if (this.#isLoud(calibrationMs) && tried < MOST_TRIES) continue;
      this.#taken.push(calibrationMs);
      return { result, calibrationMs };
    }
  }

  async #moment(): Promise<number> {
    for (let waited = 0; ; waited++) {
      const taken = fixedWork();
      if (!this.#isLoud(taken) || waited >= MOST_WAITS) return taken;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }

  #isLoud(taken: number): boolean {
    const usual = spreadOf(this.#taken);
    return usual !== undefined && this.#taken.length >= FIRST && taken > LOUD * usual.median;
  }
}

/** Measures whenever asked, for checks that must end on a busy machine: only ratios mean something then. */
export class Hurried implements Calibration {
  async measure<T>(work: () => Promise<T>): Promise<Measured<T>> {
    const calibrationMs = fixedWork();
    return { result: await work(), calibrationMs };
  }
}

function fixedWork(): number {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 10_000_000; step++) sum = (sum * 31 + step) % 1_000_003;
  return sum < 0 ? Number.NaN : performance.now() - start;
}
