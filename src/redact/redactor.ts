import type { AnnotationChunk } from '../model/index.js';
import { PATTERNS, type Pattern } from './patterns.js';
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

interface Ready {
  readonly id: string;
  readonly at: readonly (readonly string[])[] | undefined;
  readonly keys: ReadonlyMap<string, boolean>;
  readonly rule: RedactionRule;
  readonly pattern: Pattern | undefined;
  readonly bit: number;
}

export function createRedactor(
  policy: RedactionPolicy,
  role?: string,
  by: Redactor['by'] = 'proxy',
): Redactor {
  const rules = policy.rules
    .filter((rule) => role === undefined || !rule.exceptRoles?.includes(role))
    .map((rule) => ready(rule, by));
  const whole = rules.filter(({ rule }) => rule.pattern === undefined);
  const partial = rules.filter(({ rule }) => rule.pattern !== undefined);
  const roots = new Map<string, Spot>();
  let kept = 0;

  const spotAt = (place: Place): Spot => {
    const hiding = whole.find((rule) => applies(rule, place));
    const mark = hiding && { text: REDACTED, rules: [hiding.id], whole: true };
    const masking = mark ? [] : partial.filter((rule) => applies(rule, place));
    const patterns = masking.reduce((all, rule) => all | rule.bit, 0);
    const children = new Map<string, Spot>();
    return {
      whole: mark,
      patterns,
      leaf(value) {
        if (value === '' || value === REDACTED) return undefined;
        if (!mark && typeof value === 'number' && !isLongNumber(value)) return undefined;
        return mark || typeof value === 'boolean' ? mark : maskRuns(String(value), masking, patterns);
      },
      child(key) {
        const known = children.get(key);
        if (known) return known;
        const spot = spotAt([...place, key]);
        // Keys are the payload's; memory is ours.
        if (kept < MAX_SPOTS) {
          kept += 1;
          children.set(key, spot);
        }
        return spot;
      },
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

  return { by, spot, leaf: (place, value) => spot(place).leaf(value) };
}

/** No pattern is a shorter number than this. */
export function isLongNumber(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) >= 1e11;
}

function applies(rule: Ready, place: Place): boolean {
  return (
    (rule.at === undefined || rule.at.some((selector) => covers(selector, place))) && hasKey(rule, place)
  );
}

/** The first step names the part of the event, not a key in it. */
function hasKey({ rule, keys }: Ready, place: Place): boolean {
  if (!rule.keys) return true;
  return place.some((step, index) => index > 0 && matchesKey(keys, plainKey(step)));
}

function plainKey(key: string): string {
  return key
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
}

function ready(rule: RedactionRule, by: Redactor['by']): Ready {
  return {
    id: `${by}:${rule.id}`,
    rule,
    pattern: rule.pattern && PATTERNS[rule.pattern],
    bit: rule.pattern ? BIT[rule.pattern] : 0,
    at: rule.at?.map((selector) => selector.replace(/^\$/, '').toLowerCase().split('.')),
    keys: new Map(
      (rule.keys ?? []).map((key) => [key.replace(/[^a-z\d]/gi, '').toLowerCase(), key.startsWith('=')]),
    ),
  };
}

function matchesKey(keys: ReadonlyMap<string, boolean>, plain: string): boolean {
  for (const [key, exact] of keys) if (exact ? key === plain : plain.includes(key)) return true;
  return false;
}

function covers(selector: readonly string[], place: Place): boolean {
  if (selector.length > place.length) return false;
  return selector.every((part, index) => part === '*' || part === place[index]?.toLowerCase());
}

function maskRuns(text: string, masking: readonly Ready[], wanted: number): Mark | undefined {
  const bits = wanted === 0 ? 0 : suspects(text, wanted);
  if (bits === 0) return undefined;
  return replaceRuns(
    text,
    masking.filter((rule) => (rule.bit & bits) !== 0),
  );
}

function replaceRuns(text: string, rules: readonly Ready[]): Mark | undefined {
  if (text.length > MAX_TEXT)
    return { text: REDACTED, rules: rules.slice(0, 1).map(({ id }) => id), whole: true };
  let chunks: readonly AnnotationChunk[] = [{ text }];
  for (const rule of rules) {
    chunks = chunks.flatMap((chunk) => (chunk.rule === undefined ? split(chunk.text, rule) : [chunk]));
  }
  const ids = chunks.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  if (ids.length === 0) return undefined;
  const masked = chunks.map((chunk) => chunk.text).join('');
  return { text: masked, rules: [...new Set(ids)], whole: false, chunks };
}

function split(text: string, { id, rule, pattern }: Ready): AnnotationChunk[] {
  if (!pattern) return [{ text }];
  const chunks: AnnotationChunk[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern.run)) {
    if (pattern.is?.(match[0]) === false) continue;
    if (match.index > end) chunks.push({ text: text.slice(end, match.index) });
    chunks.push({ text: `[${rule.pattern}]`, rule: id });
    end = match.index + match[0].length;
  }
  if (end < text.length || chunks.length === 0) chunks.push({ text: text.slice(end) });
  return chunks;
}
