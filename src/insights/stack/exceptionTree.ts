import { isSuppressed } from '../../model/event/mainException.js';
import type { Exception, Mechanism } from '../../model/index.js';

/** How an exception hangs on the one above it. */
export type ExceptionRelation = 'surfaced' | 'cause' | 'context' | 'member' | 'suppressed';

/** An exception with those that hang on it. */
export interface ExceptionNode {
  /** Place in `CrashEvent.exceptions`. */
  readonly index: number;
  /** How it hangs on its parent. */
  readonly relation: ExceptionRelation;
  /** Place of the one that it hangs on. Absent at the top. */
  readonly parent?: number;
  /** Exceptions that hang on it. */
  readonly children: readonly ExceptionNode[];
}

/** The exceptions of an event as they hang together. */
export interface ExceptionTree {
  /** Exceptions at the top: the one that surfaced first, then those that hang on nothing. */
  readonly roots: readonly ExceptionNode[];
  /** More than a chain, so that nesting has something to say. */
  readonly branched: boolean;
  /** Every exception once, parents before children. */
  readonly nodes: readonly ExceptionNode[];
}

/** Nesting beyond this is drawn on the last level: no screen has room for more. */
const DRAWN_DEPTH = 6;

/**
 * The exceptions as they hang together, the one that surfaced first. Ids and parents are used where the SDK sent
 * them; otherwise the list is a chain. Cycles, missing parents and equal ids end in a flat place, never in a loop.
 * What is nested deeper than `maxDepth` stands on that level.
 */
export function exceptionTree(
  exceptions: readonly Exception[],
  maxDepth: number = DRAWN_DEPTH,
): ExceptionTree {
  const parents = parentsOf(exceptions);
  const children = new Map<number | undefined, number[]>();
  for (let index = exceptions.length - 1; index >= 0; index -= 1) {
    const parent = parents[index];
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  }
  const roots = (children.get(undefined) ?? []).flatMap((root) =>
    buildNode(exceptions, children, root, maxDepth),
  );
  const nodes = flatten(roots);
  const branched =
    [...children.values()].some((siblings) => siblings.length > 1) ||
    nodes.some(({ relation }) => relation === 'member' || relation === 'suppressed');
  return { roots, branched, nodes };
}

/** Recursion is safe: the depth has a bound. */
function flatten(nodes: readonly ExceptionNode[]): readonly ExceptionNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** The parent's index of each exception; `undefined` for those at the top. */
function parentsOf(exceptions: readonly Exception[]): readonly (number | undefined)[] {
  const byId = new Map<number, number>();
  exceptions.forEach((exception, index) => {
    const id = exception.mechanism?.exceptionId;
    if (id !== undefined && !byId.has(id)) byId.set(id, index);
  });
  const linked = exceptions.some(({ mechanism }) => mechanism?.parentId !== undefined);
  if (!linked) return exceptions.map((_, index) => (index < exceptions.length - 1 ? index + 1 : undefined));
  const parents = exceptions.map(({ mechanism }, index) => {
    const parent = mechanism?.parentId === undefined ? undefined : byId.get(parentIdOf(mechanism));
    return parent === index ? undefined : parent;
  });
  return cutCycles(parents);
}

/**
 * The SDK for Python gives every cause the parent 0. It numbers them behind what they caused, so the number before
 * is the parent's.
 */
function parentIdOf({ source, parentId, exceptionId }: Mechanism): number {
  const isPythonLink = source === '__cause__' || source === '__context__';
  return isPythonLink && parentId === 0 && exceptionId !== undefined ? exceptionId - 1 : (parentId ?? 0);
}

function cutCycles(parents: (number | undefined)[]): readonly (number | undefined)[] {
  const reachesTop = new Set<number>();
  for (let start = 0; start < parents.length; start += 1) {
    const path = new Set<number>();
    let at: number | undefined = start;
    while (at !== undefined && !reachesTop.has(at)) {
      path.add(at);
      const parent: number | undefined = parents[at];
      if (parent !== undefined && path.has(parent)) parents[at] = undefined;
      at = parents[at];
    }
    for (const index of path) reachesTop.add(index);
  }
  return parents;
}

interface Pending {
  readonly index: number;
  readonly parent?: number;
  readonly depth: number;
  readonly into: (ExceptionNode & { children: ExceptionNode[] })[];
}

/** Built with a stack of its own, since a payload may nest deeper than a call stack. */
function buildNode(
  exceptions: readonly Exception[],
  children: ReadonlyMap<number | undefined, readonly number[]>,
  root: number,
  maxDepth: number,
): readonly ExceptionNode[] {
  const top: Pending['into'] = [];
  const pending: Pending[] = [{ index: root, depth: 0, into: top }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const node = {
      index: next.index,
      relation: next.index === root ? 'surfaced' : relationOf(exceptions[next.index]),
      ...(next.parent !== undefined && { parent: next.parent }),
      children: [] as Pending['into'],
    } satisfies Pending['into'][number];
    next.into.push(node);
    const into = next.depth + 1 < maxDepth ? node.children : next.into;
    const indexes = children.get(next.index) ?? [];
    for (let at = indexes.length - 1; at >= 0; at -= 1) {
      const depth = Math.min(next.depth + 1, maxDepth - 1);
      pending.push({ index: indexes[at] as number, parent: next.index, depth, into });
    }
  }
  return top;
}

function relationOf(exception: Exception | undefined): ExceptionRelation {
  const source = exception?.mechanism?.source;
  if (exception && isSuppressed(exception)) return 'suppressed';
  if (source === '__context__') return 'context';
  return source !== undefined && /\[\d+\]$/.test(source.slice(-12)) ? 'member' : 'cause';
}
