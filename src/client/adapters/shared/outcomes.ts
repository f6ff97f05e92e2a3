import type { IssueRef, Problem } from '../../../model/index.js';
import { CrashboardError, problemOf } from '../../http/errors.js';
import { readId, readObject } from '../../normalize/read/scalars.js';
import type { BulkResult } from '../../types/client.js';
import type { AdapterContext } from './adapter.js';

interface HasContext {
  readonly context: Pick<AdapterContext, 'source'>;
}

/** Up to here one request each, which tells exactly what became of every issue. */
const MAX_SINGLE = 5;
/** Most issues in one bulk request. */
const MAX_BULK = 100;

/** What became of one issue. */
export interface Outcome {
  readonly ref: IssueRef;
  readonly error?: Problem | undefined;
}

/** How a server changes issues. */
export interface Changer {
  one(ref: IssueRef): Promise<Outcome>;
  /** Ids among these that exist in their project, of which all are. */
  existing(refs: readonly IssueRef[]): Promise<ReadonlySet<string>>;
  /** Rejects when the change of all of these failed. */
  together(refs: readonly IssueRef[]): Promise<void>;
}

/** Few issues one by one, many in bulk. */
export async function changeAll(refs: readonly IssueRef[], changer: Changer): Promise<readonly Outcome[]> {
  const outcomes = groupsOf(refs).map((group) =>
    group.length <= MAX_SINGLE ? Promise.all(group.map(changer.one)) : changeMany(group, changer),
  );
  return (await Promise.all(outcomes)).flat();
}

/**
 * In bulk those that exist: a bulk change skips the others without a word, and one of which none exists has been
 * taken by servers to mean "everything that matches".
 */
async function changeMany(refs: readonly IssueRef[], changer: Changer): Promise<readonly Outcome[]> {
  const known = await changer.existing(refs).catch(() => new Set<string>());
  const together = refs.filter((ref) => known.has(ref.id));
  const singles = refs.filter((ref) => !known.has(ref.id)).map(changer.one);
  if (together.length === 0) return Promise.all(singles);
  let error: Problem | undefined;
  try {
    await changer.together(together);
  } catch (caught) {
    error = problemOf(caught);
  }
  return [...together.map((ref) => ({ ref, error })), ...(await Promise.all(singles))];
}

/** Each issue once, and those of another server apart. Refuses to go on without any. */
export function sorted(
  { context }: HasContext,
  refs: readonly IssueRef[],
): { mine: IssueRef[]; foreign: Outcome[] } {
  if (!Array.isArray(refs) || refs.length === 0) {
    throw new CrashboardError('unsupported', 'a change must name the issues it is for');
  }
  const unique = [...new Map(refs.map((ref) => [`${ref.source} ${ref.id}`, ref])).values()];
  const isMine = (ref: IssueRef): boolean => ref.source === context.source && /^[\w-]+$/.test(ref.id);
  return {
    mine: unique.filter(isMine),
    foreign: unique.filter((ref) => !isMine(ref)).map((ref) => ({ ref, error: { code: 'not_found' } })),
  };
}

/** Each issue once. Refuses issues that cannot become one. */
export function mergeable(api: HasContext, refs: readonly IssueRef[]): readonly [IssueRef, ...IssueRef[]] {
  const { mine, foreign } = sorted(api, refs);
  const [first, ...others] = mine;
  const isOne = foreign.length === 0 && others.every((ref) => ref.project === first?.project);
  if (!first || others.length === 0 || !isOne) {
    throw new CrashboardError('conflict', 'only issues of one project can be merged');
  }
  return [first, ...others];
}

/** Ids of the issues in a list that are in the project. */
export function idsIn(rows: readonly unknown[], slug: string | undefined): ReadonlySet<string> {
  const found = rows.map(readObject).filter((row) => readObject(row?.project)?.slug === slug);
  return new Set(found.map((row) => readId(row?.id) ?? ''));
}

/** By project, since some changes are limited to one, in pieces that a request can hold. */
function groupsOf(refs: readonly IssueRef[]): readonly (readonly IssueRef[])[] {
  const projects = new Map<string, IssueRef[]>();
  for (const ref of refs) projects.set(ref.project, [...(projects.get(ref.project) ?? []), ref]);
  const groups: (readonly IssueRef[])[] = [];
  for (const group of projects.values()) {
    for (let from = 0; from < group.length; from += MAX_BULK) groups.push(group.slice(from, from + MAX_BULK));
  }
  return groups;
}

export async function outcomeOf(ref: IssueRef, run: () => Promise<unknown>): Promise<Outcome> {
  try {
    await run();
    return { ref };
  } catch (error) {
    return { ref, error: problemOf(error) };
  }
}

/** In the order in which the issues were named. */
export function resultOf(refs: readonly IssueRef[], outcomes: readonly Outcome[]): BulkResult {
  const place = (ref: IssueRef): number =>
    refs.findIndex(({ source, id }) => source === ref.source && id === ref.id);
  const inOrder = [...outcomes].sort((a, b) => place(a.ref) - place(b.ref));
  return {
    done: inOrder.flatMap(({ ref, error }) => (error ? [] : [ref])),
    failed: inOrder.flatMap(({ ref, error }) => (error ? [{ ref, error }] : [])),
  };
}
