import type { Breadcrumb } from '../../model/index.js';
import { align } from '../compare/align.js';
import { crumbKind } from '../crumbs/crumbKind.js';
import { crumbNavigation, crumbRequest, requestKey } from '../crumbs/crumbShapes.js';
import { crumbTarget } from '../crumbs/selector.js';

/** A step of this event's trail, and how many of the others have it too. */
export interface SharedStep {
  /** Place in this event's `breadcrumbs`. */
  readonly index: number;
  /** So many of the other trails have it, in the same order. */
  readonly others: number;
}

/** A step that this event's trail does not have. */
export interface MissingStep {
  /** As one of the others recorded it. */
  readonly crumb: Breadcrumb;
  /** So many of the other trails have it. */
  readonly others: number;
}

/** A trail beside those of other events. */
export interface TrailComparison {
  /** How many other trails were looked at; those without breadcrumbs tell nothing and are not counted. */
  readonly n: number;
  /** This event's steps, as recorded; the last ones, where there are many. */
  readonly steps: readonly SharedStep[];
  /** What most of the others have and this one has not, in their order. */
  readonly missing: readonly MissingStep[];
}

/** The steps right before the crash decide; comparing costs their product. */
const MOST_STEPS = 200;
const MOST_TRAILS = 20;
const LONGEST_KEY = 300;

/**
 * One trail beside others of the same issue: which of its steps they have too, in the same order, and which theirs it
 * lacks. Steps are the same when they say the same but for numbers and ids. The last 200 steps of at most 20 trails.
 */
export function compareTrails(
  own: readonly Breadcrumb[],
  others: readonly (readonly Breadcrumb[])[],
): TrailComparison {
  const start = Math.max(0, own.length - MOST_STEPS);
  const keys = own.slice(start).map(stepKey);
  const counts = new Array<number>(keys.length).fill(0);
  const lacking = lackingCounter(new Set(keys));
  const trails = others.filter((trail) => trail.length > 0).slice(0, MOST_TRAILS);
  for (const trail of trails) {
    const last = trail.slice(-MOST_STEPS);
    const theirs = last.map(stepKey);
    for (const { left, right } of align(keys, theirs)) {
      if (left !== undefined && right !== undefined) counts[left] = (counts[left] ?? 0) + 1;
    }
    lacking.add(last, theirs);
  }
  const enough = Math.max(1, trails.length / 2);
  return {
    n: trails.length,
    steps: counts.map((shared, at) => ({ index: start + at, others: shared })),
    missing: lacking.found().filter(({ others: count }) => count > enough),
  };
}

/** Counts what others have and this trail has not: once for each trail, however often it is in there. */
function lackingCounter(known: ReadonlySet<string>): {
  add(trail: readonly Breadcrumb[], keys: readonly string[]): void;
  found(): readonly MissingStep[];
} {
  const missing = new Map<string, { crumb: Breadcrumb; others: number }>();
  return {
    add(trail, keys) {
      const once = new Map(trail.map((crumb, at) => [keys[at] ?? '', crumb]));
      for (const [key, crumb] of once) {
        if (known.has(key)) continue;
        const found = missing.get(key) ?? { crumb, others: 0 };
        found.others += 1;
        missing.set(key, found);
      }
    },
    found: () => [...missing.values()],
  };
}

/** What a step says, without what differs from person to person: numbers, ids, queries. */
export function stepKey(crumb: Breadcrumb): string {
  const kind = crumbKind(crumb);
  const request = crumbRequest(crumb);
  const said = request
    ? `${requestKey(request)} ${request.status ?? (request.failed ? 'failed' : '')}`
    : (crumbNavigation(crumb)?.to?.split(/[?#]/, 1)[0] ?? crumbTarget(crumb)?.text ?? crumb.message ?? '');
  return `${kind} ${crumb.category ?? ''} ${plain(said.slice(0, LONGEST_KEY), request?.status)}`;
}

/** The status tells; other numbers and ids do not. */
function plain(text: string, status: number | undefined): string {
  const end = status === undefined ? '' : ` ${status}`;
  const said = end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text;
  return `${said.replace(/[\da-f]{8}-[\da-f-]{27}|\b[\da-f]{16,}\b|\d+/gi, '#')}${end}`;
}
