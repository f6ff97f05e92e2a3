import { fillUser } from '../../catalog/fill.js';
import type { Payload } from '../../catalog/payload.js';
import type { Profile } from '../../catalog/profile.js';
import { payloadOf, type Scene, sceneOf } from '../../catalog/scene.js';
import type { Curve } from './curve.js';
import { visitor } from './people.js';
import { hex } from './random.js';
import type { ReleaseRecord } from './releases.js';
import { spread, tagAt, tagTables } from './tags.js';
import { traceIdOf } from './traces.js';

export interface SeriesSpec {
  readonly seed: number;
  readonly count: number;
  /** Epoch milliseconds of the first and the last event. */
  readonly first: number;
  readonly last: number;
  readonly curve: Curve;
  readonly users: number;
  readonly project: { readonly releases: readonly ReleaseRecord[]; readonly profile: Profile };
  /** Which of the platform's scenes. */
  readonly variant: number;
  /** A scene told by hand, whose events follow its story to the letter. */
  readonly told?: Scene;
  /** Number of the first visitor. Default 0. */
  readonly firstUser?: number;
}

/**
 * The events of a seeded issue, none of which is stored: event `i` (0 is the oldest) is computed from `i`, and
 * counts over any window and tag are computed from the rules.
 */
export class Series {
  readonly seed: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly users: number;
  readonly #curve: Curve;
  readonly #project: { readonly releases: readonly ReleaseRecord[]; readonly profile: Profile };
  readonly #variant: number;
  readonly #told: Scene | undefined;
  readonly #firstUser: number;

  constructor(spec: SeriesSpec) {
    this.seed = spec.seed;
    this.count = spec.count;
    this.first = spec.first;
    this.last = spec.last;
    this.users = spec.users;
    this.#curve = spec.curve;
    this.#project = spec.project;
    this.#variant = spec.variant;
    this.#told = spec.told;
    this.#firstUser = spec.firstUser ?? 0;
  }

  /** Computed anew, so that a hundred thousand issues do not each keep one. */
  get scene(): Scene {
    return this.#told ?? sceneOf(this.#project.profile, this.#variant);
  }

  get profile(): Profile {
    return this.#told?.profile ?? this.#project.profile;
  }

  /** Oldest first. Releases that turn up live come after all generated events. */
  get releases(): readonly ReleaseRecord[] {
    return this.#project.releases;
  }

  /** Whether it follows a story. */
  get isTold(): boolean {
    return this.#told !== undefined;
  }

  timeAt(index: number): number {
    if (this.count < 2) return this.last;
    return Math.round(this.first + (this.last - this.first) * this.#curve.at(index / (this.count - 1)));
  }

  /** How many events are before a time. */
  countBefore(time: number): number {
    if (time <= this.first) return 0;
    if (time > this.last) return this.count;
    return firstWhere(this.count, (index) => this.timeAt(index) >= time);
  }

  /** A visitor's number. A few people meet an error over and over; in a story each of them as often as told. */
  userAt(index: number): number {
    if (this.#told !== undefined) return this.#firstUser + (index % this.users);
    return index % 7 === 3 ? Math.floor(index / 7) % Math.min(5, this.users) : index % this.users;
  }

  /** Index into `releases` while `current` is the newest one. */
  releaseAt(index: number, current: number): number {
    if (this.#told !== undefined) return current;
    const place = spread(12_289, this.seed, index);
    const back = place < 700 ? 0 : place < 900 ? 1 : 2;
    return Math.max(0, current - back);
  }

  /** The newest release when event `index` happened. */
  currentRelease(index: number): number {
    const time = this.timeAt(index);
    return Math.max(
      0,
      this.releases.findLastIndex((release) => release.created <= time),
    );
  }
}

/** The least index below `count` that passes, or `count`. `test` is false up to it and true from there on. */
export function firstWhere(count: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The whole event as its SDK would have sent it. */
export function seriesPayload(series: Series, index: number, eventId: string): Payload {
  const { scene, seed } = series;
  const user = visitor(series.userAt(index));
  const told = payloadOf(scene, series.timeAt(index) / 1000);
  const payload = series.isTold ? fillUser(told, user.id) : told;
  const tags = Object.fromEntries(
    tagTables(scene.profile).flatMap((table) => {
      const value = tagAt(table, seed, index);
      return value === undefined ? [] : [[table.key, value] as const];
    }),
  );
  const { environment, ...own } = tags;
  const release = series.releases[series.releaseAt(index, series.currentRelease(index))];
  return {
    ...payload,
    event_id: eventId,
    ...(release !== undefined && { release: release.version }),
    environment: environment ?? 'production',
    user: { ...user },
    tags: own,
    contexts: {
      ...Object.fromEntries(
        Object.entries(payload.contexts).map(([name, data]) => [name, withTag(data, own[name])]),
      ),
      trace: { trace_id: traceIdOf(eventId), span_id: hex(16, seed + 1, index), type: 'trace' },
    },
    extra: { ...payload.extra, attempt: 1 + (index % 3) },
  };
}

/** A context that says the same as its tag: `Chrome 141.0` is name and version. */
function withTag<T extends object>(context: T, tag: string | undefined): T {
  const split = tag?.lastIndexOf(' ') ?? -1;
  if (tag === undefined || split < 0 || !('version' in context)) return context;
  return { ...context, name: tag.slice(0, split), version: tag.slice(split + 1) };
}
