import type { IssueRef, ProjectRef } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import type { EventScope } from '../../types/client.js';
import { type Group, groupEvents } from './grouping.js';
import { type HeldEvent, takeIn } from './intake.js';
import { compileLocalQuery } from './query.js';
import { isInside, windowOf } from './window.js';

export interface LocalOptions {
  readonly events: readonly unknown[];
  readonly source: string;
  /** Slug of the project of events that do not name one. */
  readonly project: string;
  readonly now: (() => number) | undefined;
}

/** The events in hand, grouped, and what to find them by. */
export interface LocalStore {
  readonly groups: readonly Group[];
  readonly skipped: number;
  readonly now: number;
  readonly projects: readonly ProjectRef[];
  projectOf(slug: string): ProjectRef;
  /** @throws CrashboardError `not_found` */
  groupOf(ref: IssueRef): Group;
  /** The events of an issue inside a scope, newest first. */
  eventsIn(ref: IssueRef, scope: EventScope): readonly HeldEvent[];
  /** Events of the project's other issues inside environments and range. */
  othersThan(ref: IssueRef, scope: Pick<EventScope, 'environments' | 'range'>): readonly HeldEvent[];
}

export function createStore({ events, source, project, now }: LocalOptions): LocalStore {
  const { held, skipped } = takeIn(events, source, project);
  const groups = groupEvents(held, source);
  const present = (): number => now?.() ?? held[0]?.at ?? Date.now();
  const projects = projectsOf(held, project);
  const groupOf = (ref: IssueRef): Group => {
    const group = groups.find((one) => one.ref.id === ref.id && one.ref.project === ref.project);
    if (!group || ref.source !== source) throw new CrashboardError('not_found', 'no such issue');
    return group;
  };
  return {
    groups,
    skipped,
    projects,
    groupOf,
    get now() {
      return present();
    },
    projectOf: (slug) => projects.find((one) => one.slug === slug) ?? { id: slug, slug },
    othersThan(ref, scope) {
      const own = groupOf(ref);
      return groups
        .filter((group) => group !== own && group.ref.project === own.ref.project)
        .flatMap(({ events: all }) => all.filter(scopeTest(scope, present())));
    },
    eventsIn(ref, scope) {
      const query = compileLocalQuery(scope.query ?? '', present());
      const isWanted = scopeTest(scope, present());
      return groupOf(ref).events.filter((one) => isWanted(one) && query.matchesEvent(one.event, one.at));
    },
  };
}

/** Whether an event is in the scope's environments and range. */
export function scopeTest(
  { environments = [], range }: Pick<EventScope, 'environments' | 'range'>,
  now: number,
): (held: HeldEvent) => boolean {
  const window = windowOf(range, now);
  return ({ event, at }) =>
    isInside(at, window) && (environments.length === 0 || environments.includes(event.environment ?? ''));
}

function projectsOf(held: readonly HeldEvent[], fallback: string): readonly ProjectRef[] {
  const bySlug = new Map<string, ProjectRef>();
  for (const { project, event } of held) {
    const known = bySlug.get(project) ?? { id: event.projectId ?? project, slug: project };
    const platform = known.platform ?? event.platform;
    bySlug.set(project, platform === undefined ? known : { ...known, platform });
  }
  return bySlug.size > 0 ? [...bySlug.values()] : [{ id: fallback, slug: fallback }];
}
