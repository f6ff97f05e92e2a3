import type { CrashEvent, Exception, Frame, Json, JsonObject } from '../../model/index.js';
import { crumbTitle } from '../crumbs/crumbTitle.js';
import { type Aligned, align } from './align.js';

/** A named value of two events. A side that does not have it leaves it out. */
export interface ValueDifference {
  /** What it is called on both sides. */
  readonly name: string;
  /** Its value in the left event, where it has one. */
  readonly left?: Json;
  /** Its value in the right event, where it has one. */
  readonly right?: Json;
}

/** Two frames beside each other, or one that the other side does not have. */
export interface FrameDifference extends Aligned {
  /** The same function on another line. */
  readonly hasMoved: boolean;
  /** Variables that one side lacks or that are not the same. */
  readonly vars: readonly ValueDifference[];
}

/** Two exceptions beside each other, or one that the other side does not have: places in `exceptions`. */
export interface ExceptionDifference extends Aligned {
  /** Both are there, and say something else. */
  readonly hasOtherMessage: boolean;
  /** Every frame of both, oldest first; what is equal too, so that it can be folded with its count. */
  readonly frames: readonly FrameDifference[];
}

/** What two events have in common and what not. Places count in the lists of each event. */
export interface EventComparison {
  /** Release, environment and their like. */
  readonly facts: readonly ValueDifference[];
  /** Every exception of both. */
  readonly exceptions: readonly ExceptionDifference[];
  /** Tags that one side lacks or that are not the same. */
  readonly tags: readonly ValueDifference[];
  /** Fields of contexts, by the context's name. */
  readonly contexts: readonly { readonly name: string; readonly fields: readonly ValueDifference[] }[];
  /** Every step of both trails, in order; steps are the same if they say the same, whenever it was. */
  readonly crumbs: readonly Aligned[];
  /** How much is the same. */
  readonly equal: {
    readonly facts: number;
    readonly frames: number;
    readonly tags: number;
    readonly fields: number;
    readonly crumbs: number;
  };
}

const FACTS = [
  'title',
  'level',
  'release',
  'dist',
  'environment',
  'platform',
  'transaction',
  'serverName',
  'logger',
] as const;

/**
 * Compares two events, mostly two of one issue. Give it both as redacted: what is masked on both sides counts as the same,
 * since nobody can tell.
 */
export function compareEvents(left: CrashEvent, right: CrashEvent): EventComparison {
  const facts = compareValues(factsOf(left), factsOf(right));
  const tags = compareValues(tagsOf(left), tagsOf(right));
  const contexts = compareContexts(left, right);
  const exceptions = compareExceptions(left.exceptions, right.exceptions);
  const crumbs = align(left.breadcrumbs.map(crumbKey), right.breadcrumbs.map(crumbKey));
  const frames = exceptions.flatMap((exception) => exception.frames);
  return {
    facts: facts.differences,
    exceptions,
    tags: tags.differences,
    contexts: contexts.differences,
    crumbs,
    equal: {
      facts: facts.equal,
      frames: frames.filter((frame) => isPair(frame) && !frame.hasMoved && frame.vars.length === 0).length,
      tags: tags.equal,
      fields: contexts.equal,
      crumbs: crumbs.filter(isPair).length,
    },
  };
}

function isPair({ left, right }: Aligned): boolean {
  return left !== undefined && right !== undefined;
}

function factsOf(event: CrashEvent): ReadonlyMap<string, Json> {
  return new Map(FACTS.flatMap((name) => (event[name] === undefined ? [] : [[name, event[name]] as const])));
}

/** A key may come twice; its values then stand together. */
function tagsOf({ tags }: CrashEvent): ReadonlyMap<string, Json> {
  const values = new Map<string, string>();
  for (const { key, value = '' } of tags) {
    const before = values.get(key);
    values.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return values;
}

interface Compared<T> {
  readonly differences: readonly T[];
  readonly equal: number;
}

/** Names in the order of the left side, then those that only the right one has. */
function compareValues(
  left: ReadonlyMap<string, Json>,
  right: ReadonlyMap<string, Json>,
): Compared<ValueDifference> {
  const differences: ValueDifference[] = [];
  let equal = 0;
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const [a, b] = [left.get(name), right.get(name)];
    if (a !== undefined && b !== undefined && isSameJson(a, b)) equal += 1;
    else
      differences.push({ name, ...(a !== undefined && { left: a }), ...(b !== undefined && { right: b }) });
  }
  return { differences, equal };
}

/** By what they say; the order of keys is the SDK's affair. */
function isSameJson(a: Json, b: Json): boolean {
  return a === b || sorted(a) === sorted(b);
}

function sorted(value: Json): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function entriesOf(data: JsonObject | undefined): ReadonlyMap<string, Json> {
  return new Map(Object.entries(data ?? {}));
}

function compareContexts(left: CrashEvent, right: CrashEvent): Compared<EventComparison['contexts'][number]> {
  const byName = ({ contexts }: CrashEvent): ReadonlyMap<string, JsonObject> =>
    new Map(contexts.map(({ name, data }) => [name, data]));
  const [a, b] = [byName(left), byName(right)];
  let equal = 0;
  const differences = [...new Set([...a.keys(), ...b.keys()])].flatMap((name) => {
    const fields = compareValues(entriesOf(a.get(name)), entriesOf(b.get(name)));
    equal += fields.equal;
    return fields.differences.length === 0 ? [] : [{ name, fields: fields.differences }];
  });
  return { differences, equal };
}

function compareExceptions(
  left: readonly Exception[],
  right: readonly Exception[],
): readonly ExceptionDifference[] {
  const key = ({ type, module }: Exception): string => JSON.stringify([module, type]);
  return align(left.map(key), right.map(key)).map((place) => {
    const a = place.left === undefined ? undefined : left[place.left];
    const b = place.right === undefined ? undefined : right[place.right];
    return {
      ...place,
      hasOtherMessage: a !== undefined && b !== undefined && a.value !== b.value,
      frames: compareFrames(a?.stacktrace?.frames ?? [], b?.stacktrace?.frames ?? []),
    };
  });
}

/** The same function of the same file is the same frame, also where a release has moved it to another line. */
function compareFrames(left: readonly Frame[], right: readonly Frame[]): readonly FrameDifference[] {
  const key = (frame: Frame): string =>
    JSON.stringify([
      frame.function ?? frame.instructionAddr,
      frame.module,
      frame.filename ?? frame.absPath,
      frame.package,
    ]);
  return align(left.map(key), right.map(key)).map((place) => {
    const a = place.left === undefined ? undefined : left[place.left];
    const b = place.right === undefined ? undefined : right[place.right];
    if (a === undefined || b === undefined) return { ...place, hasMoved: false, vars: [] };
    const { differences } = compareValues(entriesOf(a.vars), entriesOf(b.vars));
    return { ...place, hasMoved: a.line !== b.line, vars: differences };
  });
}

/** What a step says, without when. Numbers in addresses are those of one visit, not of the step. */
function crumbKey(crumb: CrashEvent['breadcrumbs'][number]): string {
  const title = crumbTitle(crumb).replace(/\d+/g, '0');
  return JSON.stringify([crumb.type, crumb.category, crumb.level, title]);
}
