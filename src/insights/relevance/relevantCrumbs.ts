import { mainException } from '../../model/event/mainException.js';
import type { CrashEvent } from '../../model/index.js';
import { eventTime } from '../crumbs/breadcrumbs.js';
import { trailClock } from '../crumbs/trailClock.js';
import type { Evidence, RelevanceReason, RelevanceValues, Trail } from './evidence.js';
import { requestEvidence } from './requests.js';
import { deviceEvidence, logEvidence, userEvidence } from './signals.js';
import { silenceEvidence } from './silence.js';
import { sharedWords } from './words.js';

export type { RelevanceReason, RelevanceValues } from './evidence.js';

/** A step that probably has to do with the error, and why. */
export interface RelevantCrumb {
  /** Place in `CrashEvent.breadcrumbs`. */
  readonly index: number;
  /** The strongest reason. */
  readonly reason: RelevanceReason;
  /** What the reason is made of. */
  readonly values: RelevanceValues;
  /** Milliseconds from the error, negative before it; absent when unknown. */
  readonly offsetMs?: number;
  /** Words that the step shares with the error, beside the reason. */
  readonly words?: string;
}

/** What the judgement looks at. */
export type RelevanceEvent = Pick<CrashEvent, 'breadcrumbs' | 'exceptions'> &
  Partial<Pick<CrashEvent, 'mainException' | 'message' | 'title' | 'occurredAt' | 'receivedAt'>>;

const MOST = 2;
/** Less than this is not worth saying. */
const ENOUGH = 1;
/** What is farther back than this many steps led to something else. */
const NEAREST = 500;

/**
 * The one or two steps that most likely led to the error, the likeliest first; none when nothing stands out. A hint:
 * levels, failures, changed answers, silence, nearness and shared words are weighed, and nothing is known for sure.
 */
export function relevantCrumbs(event: RelevanceEvent): readonly RelevantCrumb[] {
  const start = Math.max(0, event.breadcrumbs.length - NEAREST);
  const crumbs = event.breadcrumbs.slice(start);
  const { times, zero } = trailClock(crumbs, eventTime(event));
  const trail: Trail = { crumbs, times, zero, error: errorText(event) };
  const words = new Map(sharedWords(trail).map((evidence) => [evidence.index, evidence]));
  const scores = new Map<number, { best: Evidence; bestScore: number; score: number }>();
  const reasons = [requestEvidence, logEvidence, deviceEvidence, userEvidence, silenceEvidence];
  for (const evidence of [...reasons.flatMap((find) => find(trail)), ...words.values()]) {
    const score = evidence.weight * (evidence.isTimeless ? 1 : nearness(trail, evidence.index));
    const known = scores.get(evidence.index);
    const bonus = evidence.reason === 'shared-words' ? 0.5 : 0.3;
    if (known === undefined) scores.set(evidence.index, { best: evidence, bestScore: score, score });
    else {
      const isBetter = score > known.bestScore && evidence.reason !== 'shared-words';
      if (isBetter) Object.assign(known, { best: evidence, bestScore: score });
      known.score = Math.max(known.score, score) + bonus * Math.min(known.score, score);
    }
  }
  const ranked = [...scores.values()]
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || b.best.index - a.best.index);
  return ranked
    .filter(({ score }) => score >= (ranked[0]?.score ?? 0) / 2)
    .slice(0, MOST)
    .map(({ best }) => {
      const at = times[best.index];
      const shared = best.reason === 'shared-words' ? undefined : words.get(best.index)?.values.words;
      return {
        index: start + best.index,
        reason: best.reason,
        values: best.values,
        ...(at !== undefined && zero !== undefined && { offsetMs: at - zero }),
        ...(shared !== undefined && { words: shared }),
      };
    });
}

/** The likeliest of `relevantCrumbs`, or `undefined` when nothing stands out. */
export function relevantCrumb(event: RelevanceEvent): RelevantCrumb | undefined {
  return relevantCrumbs(event)[0];
}

const BY_TIME: readonly (readonly [ms: number, factor: number])[] = [
  [1_000, 1],
  [10_000, 0.85],
  [60_000, 0.6],
  [600_000, 0.35],
];

/** 1 at the error, less with every step back in time; by place where times are unknown. */
function nearness({ crumbs, times, zero }: Trail, index: number): number {
  const at = times[index];
  if (at !== undefined && zero !== undefined) {
    return BY_TIME.find(([ms]) => Math.abs(zero - at) <= ms)?.[1] ?? 0.15;
  }
  const back = crumbs.length - 1 - index;
  if (back < 3) return 0.85;
  return back < 10 ? 0.6 : 0.2;
}

function errorText(event: RelevanceEvent): string {
  const main = mainException(event);
  if (main === undefined) return event.message?.formatted ?? event.title ?? '';
  return [main.type, main.value].filter(Boolean).join(': ').slice(0, 1_000);
}
