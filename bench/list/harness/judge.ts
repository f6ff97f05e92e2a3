import { type Spread, spreadOf } from './stats.js';
import type { InRound, Limit, Sample, Scenario } from './types.js';

export interface Verdict {
  readonly scenario: string;
  readonly limit: Limit;
  readonly contender: string;
  readonly rows: number;
  /** `undefined` when nothing was measured. */
  readonly spread: Spread | undefined;
  /** What the median is held against. */
  readonly most: number;
  readonly holds: boolean;
}

/** A quick run on a busy machine is held against this many times the limit. */
const GUARD = 2;

/** Holds every figure that has a limit against it: the median of what was compared inside each round. */
export function judge(scenario: Scenario, samples: readonly Sample[], quick: boolean): Verdict[] {
  return scenario.limits.flatMap((limit) => {
    const most = quick ? (limit.guard ?? limit.most * GUARD) : limit.most;
    if (most === false) return [];
    return limit.contenders.flatMap((contender) =>
      sizesOf(samples, contender)
        .filter((rows) => limit.rows?.(rows) ?? true)
        .flatMap((rows) => verdictOn(limit, samples, contender, rows, most) ?? []),
    );
  });
}

function verdictOn(
  limit: Limit,
  samples: readonly Sample[],
  contender: string,
  rows: number,
  most: number,
): Verdict | undefined {
  const own = samples.filter((sample) => sample.contender === contender && sample.rows === rows);
  const spread = spreadOf(own.flatMap((sample) => limit.of(sample, inRoundOf(sample, samples)) ?? []));
  const isBroken = own.some(({ figures }) => Object.keys(figures).length === 0);
  // Nothing to compare with: another contender gave up at this size.
  if (!spread && !isBroken) return undefined;
  const holds = spread !== undefined && !isBroken && spread.median <= most;
  return { scenario: own[0]?.scenario ?? '', limit, contender, rows, spread, most, holds };
}

function inRoundOf({ round }: Sample, samples: readonly Sample[]): InRound {
  return (contender, rows) =>
    samples.find((one) => one.round === round && one.contender === contender && one.rows === rows);
}

export function sizesOf(samples: readonly Sample[], contender?: string): number[] {
  const own = contender === undefined ? samples : samples.filter((one) => one.contender === contender);
  return [...new Set(own.map(({ rows }) => rows))].sort((a, b) => a - b);
}
