import type {
  CrashEvent,
  EventSummary,
  Issue,
  IssueRef,
  Page,
  Project,
  ProjectRef,
} from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import type { Client } from '../../types/client.js';

/** What a name and a server's own word are joined by. No name has it. */
const JOINT = ':';

/** Something of one source, as that source calls it. */
export interface Inside<T> {
  readonly name: string;
  readonly client: Client;
  readonly value: T;
}

/**
 * The clients behind a merged one. To the outside every project and id begins with the name of its source, so that
 * two servers may number their issues alike.
 */
export interface Sources {
  readonly names: readonly string[];
  clientOf(name: string): Client;
  /** A source's own word as the outside knows it. */
  outside(name: string, word: string): string;
  /** `undefined` for a word that begins with no source's name. */
  inside(word: string): Inside<string> | undefined;
  /** Words by the source whose name they begin with, as that source has them; others are left out. */
  insideBySource(words: readonly string[]): ReadonlyMap<string, readonly string[]>;
  /** Rejects with `not_found` for an issue of another client. */
  issueInside(ref: IssueRef): Inside<IssueRef>;
  refOutside(name: string, ref: IssueRef): IssueRef;
  issueOutside(name: string, issue: Issue): Issue;
  projectOutside<P extends Project | ProjectRef>(name: string, project: P): P;
  eventOutside<E extends CrashEvent | EventSummary>(name: string, event: E): E;
  pageOutside<T>(page: Page<T>, outside: (item: T) => T): Page<T>;
}

export function sourcesOf(clients: { readonly [name: string]: Client }, id: string): Sources {
  const outside = (name: string, word: string): string => `${name}${JOINT}${word}`;

  const clientOf = (name: string): Client => {
    const client = Object.hasOwn(clients, name) ? clients[name] : undefined;
    if (!client) throw new CrashboardError('not_found', 'there is no such source');
    return client;
  };

  const inside = (word: string): Inside<string> | undefined => {
    const at = word.indexOf(JOINT);
    const name = word.slice(0, Math.max(at, 0));
    if (at < 0 || !Object.hasOwn(clients, name)) return undefined;
    return { name, client: clientOf(name), value: word.slice(at + JOINT.length) };
  };

  const refOutside = (name: string, ref: IssueRef): IssueRef => ({
    source: id,
    project: outside(name, ref.project),
    id: outside(name, ref.id),
  });

  const projectOutside = <P extends Project | ProjectRef>(name: string, project: P): P => ({
    ...project,
    id: outside(name, project.id),
    slug: outside(name, project.slug),
    server: name,
  });

  return {
    names: Object.keys(clients),
    clientOf,
    outside,
    inside,
    insideBySource(words) {
      const groups = new Map<string, string[]>();
      for (const { name, value } of words.flatMap((word) => inside(word) ?? [])) {
        groups.set(name, [...(groups.get(name) ?? []), value]);
      }
      return groups;
    },
    issueInside(ref) {
      const issue = ref.source === id ? inside(ref.id) : undefined;
      if (!issue) throw new CrashboardError('not_found', 'the issue is not of this client');
      const project = inside(ref.project)?.value ?? ref.project;
      return { ...issue, value: { source: issue.client.id, project, id: issue.value } };
    },
    refOutside,
    issueOutside: (name, issue) => ({
      ...issue,
      ref: refOutside(name, issue.ref),
      project: projectOutside(name, issue.project),
    }),
    projectOutside,
    eventOutside: (name, event) => (event.issue ? { ...event, issue: refOutside(name, event.issue) } : event),
    pageOutside: (page, outside) => ({ ...page, items: page.items.map(outside) }),
  };
}
