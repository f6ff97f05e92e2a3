import type { CrashEvent, Frame } from '../../model/index.js';
import { frameName, looksMinified } from './frames.js';

/** How many events of an issue have each frame. */
export interface FrameSample {
  /** How many events were counted. */
  readonly events: number;
  /** In how many of them a frame is, by `frameIdentity`. One that is in none is absent. */
  readonly counts: { readonly [identity: string]: number };
}

const LONGEST = 500;

/**
 * What makes a frame the same in another event: its function and where that is kept. Not the line, which moves with every
 * release and tells two ways through one function apart; where there is no name, or a minifier's, place and column are
 * all there is. `undefined` for a frame that nothing is known of.
 */
export function frameIdentity(frame: Frame, platform: string | undefined): string | undefined {
  const { module, filename, absPath, package: image, line, column, instructionAddr } = frame;
  const place = module ?? filename ?? absPath ?? image ?? '';
  const name = frameName(frame) ?? '';
  const isVague = name === '' || looksMinified(frame, platform);
  const at = isVague ? `${line ?? instructionAddr ?? ''}:${column ?? ''}` : '';
  if (place === '' && name === '') return undefined;
  return [place.slice(-LONGEST), name.slice(0, LONGEST), at].join('\n');
}

/** What an event adds to a sample: each of its frames once, however often it recurs. Linear in the event. */
export function frameIdentities(
  event: Pick<CrashEvent, 'exceptions' | 'threads' | 'stacktrace' | 'platform'>,
): ReadonlySet<string> {
  const stacks = [...event.exceptions, ...event.threads].map(({ stacktrace }) => stacktrace);
  const found = new Set<string>();
  for (const stack of [...stacks, event.stacktrace]) {
    for (const frame of stack?.frames ?? []) {
      const identity = frameIdentity(frame, event.platform);
      if (identity !== undefined) found.add(identity);
    }
  }
  return found;
}

/** The sample that events make, by the frames of each. */
export function frameSample(events: readonly ReadonlySet<string>[]): FrameSample {
  const counts = new Map<string, number>();
  for (const identities of events) {
    for (const identity of identities) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return { events: events.length, counts: Object.fromEntries(counts) };
}

/** In how many events of a sample a frame is. `undefined` where nothing tells it from others. */
export function timesInSample(
  sample: FrameSample,
  frame: Frame,
  platform: string | undefined,
): number | undefined {
  const identity = frameIdentity(frame, platform);
  if (identity === undefined) return undefined;
  return Object.hasOwn(sample.counts, identity) ? sample.counts[identity] : 0;
}
