import type { AnnotationChunk } from '../model/index.js';
import { createNamedTest, findNamed } from './names/named.js';
import { type NameTest, namesOf } from './names/names.js';
import { decode, isEncoded } from './patterns/decoded.js';
import { PATTERNS } from './patterns/patterns.js';
import { type Finder, joinRuns } from './patterns/run.js';
import type { RedactionPolicy, RedactionRule } from './policy.js';
import { BIT, suspects } from './suspects.js';

/** Where a value is, in the selectors' words: `['frame', 'vars', 'user', 'password']`. */
export type Place = readonly string[];

/** What became of a value. */
export interface Mark {
  readonly text: string;
  /** Ids as they appear in annotations. The first one is told with the chunks. */
  readonly rules: readonly string[];
  /** Whether all of the value was hidden, or runs of it. */
  readonly whole: boolean;
  readonly chunks?: readonly AnnotationChunk[];
}

/** One place, with what the policy says about it worked out. Places repeat a lot within one event. */
export interface Spot {
  /** Set where a rule hides whatever is here, as a whole. */
  readonly whole: Mark | undefined;
  /** Hides a text, number or boolean. Undefined: it stays. */
  leaf(value: string | number | boolean): Mark | undefined;
  /** The patterns that `leaf` looks for here, as bits for `suspects`. */
  readonly patterns: number;
  /** The place below, by key; all items of a list share one. */
  child(key: string): Spot;
}

/** A policy, made ready for one role. */
export interface Redactor {
  /** Who redacts. Annotations tell it, and their rules begin with it. */
  readonly by: 'proxy' | 'panel';
  /** Whether any rule goes by this name. */
  readonly isNamed: NameTest;
  /** Whether a text names a value as a rule does; for `suspects`. */
  readonly namesSecret: (text: string) => boolean;
  spot(place: Place): Spot;
  /** `spot(place).leaf(value)` */
  leaf(place: Place, value: string | number | boolean): Mark | undefined;
}

/** What stands in a place for the index of a list. */
export const ITEM = '[]';

/** Stands for a value that was hidden. */
export const REDACTED = '[redacted]';

/** A longer text with anything suspicious in it is hidden as a whole. */
const MAX_TEXT = 1_000_000;
const MAX_SPOTS = 20_000;
const MAX_NAMES = 20_000;
/** Runs of one text that are told one by one. */
const MAX_CHUNKS = 200;

interface Ready {
  readonly id: string;
  readonly at: readonly (readonly string[])[] | undefined;
  /** Whether a name is among the rule's; without, the rule goes by no name. */
  readonly names: NameTest | undefined;
  /** The rule holds where no step of the place is among its names. */
  readonly isNegative: boolean;
  /** What stands for a run. */
  readonly label: string;
  readonly find: Finder | undefined;
  readonly bit: number;
}

export function createRedactor(
  policy: RedactionPolicy,
  role?: string,
  by: Redactor['by'] = 'proxy',
): Redactor {
  const rules = policy.rules
    .filter((rule) => role === undefined || !rule.exceptRoles?.includes(role))
    .map((rule) => prepared(rule, by));
  const whole = rules.filter(({ bit }) => bit === BIT.named || bit === 0);
  const partial = rules.filter(({ find }) => find !== undefined);
  const named = rules.filter(({ bit }) => bit === BIT.named);
  const isNamed = remembered((name) => named.some(({ names }) => names?.(name)));
  const namesSecret = createNamedTest(isNamed);
  const roots = new Map<string, Spot>();
  let kept = 0;

  const child = (children: Map<string, Spot>, place: Place, key: string): Spot => {
    const known = children.get(key);
    if (known) return known;
    const made = spotAt([...place, key]);
    // Keys are the payload's; memory is ours.
    if (kept < MAX_SPOTS) {
      kept += 1;
      children.set(key, made);
    }
    return made;
  };

  const markAt = (place: Place): Mark | undefined => {
    const hiding = whole.find((rule) => isUnder(rule, place) && hasKey(rule, place));
    return hiding && { text: REDACTED, rules: [hiding.id], whole: true };
  };

  const spotAt = (place: Place): Spot => {
    const mark = markAt(place);
    const masking = mark ? [] : partial.filter((rule) => isUnder(rule, place) && looksInto(rule, place));
    const patterns = masking.reduce((all, rule) => all | rule.bit, 0);
    const children = new Map<string, Spot>();
    return {
      whole: mark,
      patterns,
      leaf(value) {
        if (value === '' || value === REDACTED) return undefined;
        if (mark) return isCount(place, value) ? undefined : mark;
        return isSearched(value) ? maskRuns(String(value), masking, patterns, namesSecret) : undefined;
      },
      child: (key) => child(children, place, key),
    };
  };

  const spot = (place: Place): Spot => {
    const first = place[0] ?? '';
    let at = roots.get(first);
    if (!at) {
      at = spotAt([first]);
      roots.set(first, at);
    }
    for (let index = 1; index < place.length; index++) at = at.child(place[index] as string);
    return at;
  };

  return { by, isNamed, namesSecret, spot, leaf: (place, value) => spot(place).leaf(value) };
}

/** No pattern is a shorter number than this. */
export function isLongNumber(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) >= 1e11;
}

function isSearched(value: unknown): boolean {
  return typeof value === 'string' || isLongNumber(value);
}

/** `tokens: 1523` */
function isCount(place: Place, value: unknown): boolean {
  return typeof value === 'number' && /tokens$/i.test(place.at(-1) ?? '');
}

function isUnder({ at }: Ready, place: Place): boolean {
  return at === undefined || at.some((selector) => covers(selector, place));
}

/** The first step names the part of the event, not a key in it. */
function hasKey({ names, isNegative }: Ready, place: Place): boolean {
  if (!names) return true;
  const isAmong = (step: string, index: number): boolean => index > 0 && step !== ITEM && names(step);
  return isNegative ? place.every((step, index) => index === 0 || names(step)) : place.some(isAmong);
}

/** A name that stands in a text counts wherever the text is. */
function looksInto(rule: Ready, place: Place): boolean {
  return rule.bit === BIT.named || hasKey(rule, place);
}

function prepared(rule: RedactionRule, by: Redactor['by']): Ready {
  const { id, keys, pattern, at } = rule;
  const names = keys && remembered(namesOf(keys));
  const isNegative = keys?.every((key) => key.startsWith('!')) ?? false;
  const isNamed = pattern === undefined && names !== undefined && !isNegative;
  return {
    id: `${by}:${id}`,
    names,
    isNegative,
    label: pattern === undefined ? REDACTED : `[${pattern}]`,
    find: pattern ? PATTERNS[pattern] : isNamed ? (text) => findNamed(text, names) : undefined,
    bit: pattern ? BIT[pattern] : isNamed ? BIT.named : 0,
    at: at?.map((selector) => selector.replace(/^\$/, '').toLowerCase().split('.')),
  };
}

/** The same names come again and again; what is remembered has a bound. */
function remembered(test: NameTest): NameTest {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const result = test(name);
    if (known.size < MAX_NAMES) known.set(name, result);
    return result;
  };
}

function covers(selector: readonly string[], place: Place): boolean {
  if (selector.length > place.length) return false;
  return selector.every((part, index) => part === '*' || part === place[index]?.toLowerCase());
}

function maskRuns(
  text: string,
  masking: readonly Ready[],
  wanted: number,
  namesSecret: (text: string) => boolean,
): Mark | undefined {
  const bits = wanted === 0 ? 0 : suspects(text, wanted, namesSecret);
  if (bits === 0) return undefined;
  const rules = masking.filter((rule) => (rule.bit & bits) !== 0);
  if (text.length > MAX_TEXT)
    return { text: REDACTED, rules: rules.slice(0, 1).map(({ id }) => id), whole: true };
  let chunks: readonly AnnotationChunk[] = [{ text }];
  for (const rule of rules) {
    chunks = chunks.flatMap((chunk) => (chunk.rule === undefined ? split(chunk.text, rule) : [chunk]));
  }
  const ids = chunks.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  if (ids.length === 0) return undefined;
  const masked = chunks.map((chunk) => chunk.text).join('');
  const all = { text: masked, rules: [...new Set(ids)], whole: false };
  return chunks.length > MAX_CHUNKS ? all : { ...all, chunks };
}

function split(text: string, { id, label, find }: Ready): AnnotationChunk[] {
  const chunks: AnnotationChunk[] = [];
  let end = 0;
  for (const run of find ? runsIn(text, find) : []) {
    if (run.start > end) chunks.push({ text: text.slice(end, run.start) });
    chunks.push({ text: label, rule: id });
    end = run.end;
  }
  if (end < text.length || chunks.length === 0) chunks.push({ text: text.slice(end) });
  return chunks;
}

/** Also what only shows once encoded characters are read. */
function runsIn(text: string, find: Finder): ReturnType<Finder> {
  const runs = find(text);
  if (!isEncoded(text)) return joinRuns([runs]);
  const decoded = decode(text);
  return joinRuns([runs, find(decoded.text).map(decoded.original)]);
}
