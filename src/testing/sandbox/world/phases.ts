import type { Phase } from '../../catalog/stories/story.js';
import type { Curve } from './curve.js';

const DAY = 86_400_000;
/** How much more happens by day than by night; at 1 nights would be empty. */
const RHYTHM = 0.6;

/** The life of a story's issue in the clock's terms. */
export interface Life {
  readonly count: number;
  /** Epoch milliseconds. */
  readonly first: number;
  readonly last: number;
  readonly curve: Curve;
}

/** Puts a story's events where its phases say, to the event. */
export function lifeOf(phases: readonly Phase[], start: number): Life {
  const count = phases.reduce((sum, { events }) => sum + events, 0);
  const first = start - (phases[0]?.from ?? 0) * DAY;
  const last = start - (phases.at(-1)?.to ?? 0) * DAY;
  const timeAt = (index: number): number => {
    let before = 0;
    for (const phase of phases) {
      if (index < before + phase.events) return start - DAY * daysAgo(phase, index - before);
      before += phase.events;
    }
    return last;
  };
  return {
    count,
    first: Math.round(first),
    last: Math.round(last),
    curve: { at: (share) => (timeAt(Math.round(share * (count - 1))) - first) / Math.max(1, last - first) },
  };
}

/** As many days and nights as come nearest, so that the first and the last event are where they are told. */
function daysAgo({ events, from, to }: Phase, index: number): number {
  const length = from - to;
  const share = events < 2 ? 1 : index / (events - 1);
  const turns = 2 * Math.PI * Math.round(length);
  const swing = turns === 0 ? 0 : (RHYTHM / turns) * Math.sin(turns * share);
  return from - length * Math.min(1, Math.max(0, share + swing));
}
