import type { Open, ReleaseHealth, SessionCounts } from '../../model/index.js';

/** `rest`: sessions of which it is not known how they ended. A server's other words stay as it wrote them. */
export type SessionOutcome = Open<'healthy' | 'errored' | 'unhandled' | 'abnormal' | 'crashed' | 'rest'>;

/** Sessions that ended the same way. */
export interface SessionPart {
  /** How they ended. */
  readonly outcome: SessionOutcome;
  /** How many. */
  readonly count: number;
  /** 0–1 of all sessions. */
  readonly share: number;
}

/** Sessions in all and by how they ended. What is not known is absent. */
export interface SessionSplitCounts {
  /** All of them. */
  readonly sessions?: number | undefined;
  /** Without any error. */
  readonly healthy?: number | undefined;
  /** With a handled error. */
  readonly errored?: number | undefined;
  /** With an error that nobody handled, and no crash. */
  readonly unhandled?: number | undefined;
  /** Without a proper end. */
  readonly abnormal?: number | undefined;
  /** Ended in a crash. */
  readonly crashed?: number | undefined;
  /** Endings that the server has words of its own for. */
  readonly others?: SessionCounts['others'] | undefined;
}

const OUTCOMES = ['healthy', 'errored', 'unhandled', 'abnormal', 'crashed'] as const;

/**
 * How sessions ended, best first; the parts add up to the whole. What is not counted is `healthy` only when errored,
 * abnormal and crashed are all known, else `rest`. Empty when nothing is known or there were no sessions.
 */
export function sessionSplit(counts: SessionSplitCounts): readonly SessionPart[] {
  const told = OUTCOMES.map((outcome) => ({ outcome: outcome as SessionOutcome, count: counts[outcome] }));
  const others = Object.entries(counts.others ?? {}).map(([outcome, count]) => ({ outcome, count }));
  const known = [...told, ...others].filter(isCounted);
  const counted = known.reduce((sum, { count }) => sum + count, 0);
  const total = Math.max(counts.sessions ?? counted, counted);
  if (known.length === 0 || !(total > 0)) return [];
  const left = total - counted;
  const isWhole = ['errored', 'abnormal', 'crashed'].every((outcome) =>
    known.some((part) => part.outcome === outcome),
  );
  const parts: { outcome: SessionOutcome; count: number }[] = [...known];
  if (counts.healthy === undefined && isWhole) parts.unshift({ outcome: 'healthy', count: left });
  else if (left > 0) parts.push({ outcome: 'rest', count: left });
  return parts.map((part) => ({ ...part, share: part.count / total }));
}

function isCounted(part: {
  outcome: SessionOutcome;
  count: number | undefined;
}): part is { outcome: SessionOutcome; count: number } {
  return part.count !== undefined && part.count >= 0;
}

/** The counts of a release's health, by the names of a split. */
export function splitCountsOf(health: ReleaseHealth): SessionSplitCounts {
  return {
    sessions: health.sessions,
    errored: health.erroredSessions,
    unhandled: health.unhandledSessions,
    abnormal: health.abnormalSessions,
    crashed: health.crashedSessions,
  };
}

/** Share of sessions that neither crashed nor saw an error. `undefined` where that is not counted. */
export function availabilityOf(counts: SessionSplitCounts | SessionCounts): number | undefined {
  return sessionSplit(counts).find(({ outcome }) => outcome === 'healthy')?.share;
}
