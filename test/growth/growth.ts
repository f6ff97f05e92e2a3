/** Doubling the input may cost this much more: twice the work, and what sorting, memory and caches add. */
export const MOST_GROWTH = 2.6;

/** Work is repeated until it took this long, since shorter runs say more about the clock than about the work. */
const WORTH_US = 3000;
const MOST_RUNS = 200;
/** Compared over four doublings, where a square shows as 256 times the work. */
const DOUBLINGS = 4;
const TRIES = 8;

/**
 * How many times as long the work takes for twice the input, by the processor's time, so that other work on the
 * machine does not count. A ratio that is too large is measured again: caches and compilers may cause one, but not
 * every time.
 */
export function growthOf<T>(make: (size: number) => T, work: (input: T) => unknown, size = 200): number {
  const small = make(size);
  const large = make(size * 2 ** DOUBLINGS);
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && growth > MOST_GROWTH; attempt += 1) {
    const short = timeOf(small, work);
    const long = timeOf(large, work);
    growth = Math.min(growth, (long / short) ** (1 / DOUBLINGS));
  }
  return growth;
}

/** Microseconds a run. */
function timeOf<T>(input: T, work: (input: T) => unknown): number {
  const start = process.cpuUsage();
  let runs = 0;
  for (let spent = 0; spent < WORTH_US && runs < MOST_RUNS; spent = process.cpuUsage(start).user) {
    work(input);
    runs += 1;
  }
  return Math.max(1, process.cpuUsage(start).user) / runs;
}
