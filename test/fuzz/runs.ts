/** Properties that put many damaged copies of each payload through the normalisers. */
const PROPERTIES = 2;

/** How many inputs come of one generated payload: making payloads is what costs time. */
export const CASES_PER_PAYLOAD = 25;

/** Inputs in all: 10,000, or 40,000 in CI; `CRASHBOARD_FUZZ_RUNS` sets another number. */
const TOTAL: number = Number(process.env.CRASHBOARD_FUZZ_RUNS) || (process.env.CI ? 40_000 : 10_000);

/** Payloads to generate for each property. */
export const payloadRuns: number = Math.ceil(TOTAL / PROPERTIES / CASES_PER_PAYLOAD);

/** Give `CRASHBOARD_FUZZ_SEED` the number that a run printed to repeat it. */
export const SEED: number = Number(process.env.CRASHBOARD_FUZZ_SEED) || Math.floor(Math.random() * 2 ** 31);

/** Generous, so that a slow machine does not fail. */
export const TIMEOUT_MS: number = 60_000 + payloadRuns * 300;

export function printSeed(name: string): void {
  process.stdout.write(`${name}: ${TOTAL} inputs, CRASHBOARD_FUZZ_SEED=${SEED}\n`);
}
