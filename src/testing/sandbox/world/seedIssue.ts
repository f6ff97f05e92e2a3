import type { JsonObject } from '../../../model/index.js';
import { type Scene, titleOf } from '../../catalog/scene.js';
import { CURVES } from './curve.js';
import type { Dropped } from './dropped.js';
import type { IssueHead, IssueRecord, IssueState, LiveEvent } from './issue.js';
import type { ProjectRecord } from './projects.js';
import { mix, unit } from './random.js';
import { seedState } from './seedState.js';
import { Series } from './series.js';

const DAY = 86_400_000;
/** From so many issues on, each is small. */
const MANY = 5_000;
const FIRST_ISSUE_ID = 5_550_001;

/** How many events the busiest issue of the seeded world has. */
export const MILLION = 1_000_000;

export interface SeedContext {
  readonly seed: number;
  /** When the world began (epoch milliseconds); all seeded events are before. */
  readonly start: number;
  /** They take turns. */
  readonly projects: readonly ProjectRecord[];
  /** Issues in all. With very many, each has few events. */
  readonly total: number;
}

/** The `index`-th issue of the seeded world. The first one has a million events. */
export function seedIssue(context: SeedContext, index: number): IssueRecord {
  return new SeededIssue(context, index);
}

/** Keeps little: what follows from the index is worked out when asked for. */
class SeededIssue implements IssueRecord {
  readonly number: number;
  readonly series: Series;
  dropped?: Dropped;
  readonly #context: SeedContext;
  #live: LiveEvent[] | undefined;
  #head: IssueHead | undefined;
  #state: IssueState | undefined;

  constructor(context: SeedContext, index: number) {
    this.number = index;
    this.#context = context;
    this.series = seriesFor(context, index, this.project);
  }

  get id(): string {
    return issueIdOf(this.number);
  }

  get project(): ProjectRecord {
    const { projects } = this.#context;
    return projects[this.number % projects.length] as ProjectRecord;
  }

  get shortId(): string {
    return shortIdOf(this.project, Math.floor(this.number / this.#context.projects.length) + 1);
  }

  get fingerprint(): string {
    return `seed:${this.#context.seed}:${this.number}`;
  }

  get live(): LiveEvent[] {
    this.#live ??= [];
    return this.#live;
  }

  get head(): IssueHead {
    if (this.#head !== undefined) return this.#head;
    const head = headOf(this.series.scene);
    if (this.#context.total <= MANY) this.#head = head;
    return head;
  }

  get state(): IssueState {
    this.#state ??= seedState({
      index: this.number,
      seed: mix(this.#context.seed, this.number + 77),
      series: this.series,
      start: this.#context.start,
    });
    return this.#state;
  }
}

export function issueIdOf(number: number): string {
  return String(FIRST_ISSUE_ID + number);
}

export function shortIdOf(project: ProjectRecord, serial: number): string {
  return `${project.slug.toUpperCase()}-${serial.toString(36).toUpperCase()}`;
}

function seriesFor(
  { seed, start, total, projects }: SeedContext,
  index: number,
  project: ProjectRecord,
): Series {
  const own = mix(seed, index);
  const big = index === 0;
  const most = total > MANY ? 300 : 6_000;
  const count = big ? MILLION : 1 + Math.floor(most * unit(own, 1) ** 5);
  const age = big ? 30 * DAY : 900_000 + (30 * DAY - 900_000) * unit(own, 2) ** 1.4;
  const first = Math.round(start - age);
  const quiet = big ? 20_000 : Math.min(0.95 * age, quietFor(own, count));
  return new Series({
    seed: own,
    count,
    // A single event is first and last.
    first: count === 1 ? Math.round(start - quiet) : first,
    last: Math.round(start - quiet),
    curve: CURVES[big ? 1 : mix(own, 5) % CURVES.length] as (typeof CURVES)[number],
    users: big ? 18_397 : Math.max(1, Math.floor(count * (0.08 + 0.5 * unit(own, 6)))),
    project,
    variant: Math.floor(index / projects.length),
  });
}

/** How long ago the last event was. Busy issues are seen all the time, rare ones are not. */
function quietFor(own: number, count: number): number {
  return 12 * DAY * unit(own, 3) ** (count < 10 ? 1.5 : 5) + 45_000 * unit(own, 4);
}

/** What a scene's events are called. */
export function headOf(scene: Scene): IssueHead {
  const title = titleOf(scene);
  const metadata: JsonObject = {
    type: title.type,
    value: title.value,
    filename: title.filename,
    function: title.function,
    in_app_frame_mix: 'mixed',
    sdk: { name: scene.profile.sdk.name, name_normalized: scene.profile.sdk.name },
  };
  return {
    eventType: 'error',
    title: `${title.type}: ${title.value.split('\n')[0] ?? ''}`,
    culprit: title.culprit,
    level: title.level,
    metadata,
    unhandled: !title.handled,
  };
}
