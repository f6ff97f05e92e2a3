import { directionOf } from './direction.js';
import { fewDigits, numberFormat, pluralRules } from './intl.js';
import { type MessagePart, parseMessage } from './parseMessage.js';
import type { MessageValues } from './types.js';

const parsed = new Map<string, readonly MessagePart[]>();
const MOST = 2000;

function parseOnce(text: string): readonly MessagePart[] {
  const known = parsed.get(text);
  if (known) return known;
  const parts = parseMessage(text);
  if (parsed.size >= MOST) parsed.clear();
  parsed.set(text, parts);
  return parts;
}

/** How a message is written, beside its own text. */
interface Writing {
  readonly values: MessageValues;
  /** Of numbers, and of the text around the message. */
  readonly locale: string;
  /** Whose plural rules the text follows. */
  readonly language: string;
  readonly isolate: boolean;
}

/**
 * Fills an ICU-style message. A value that is missing leaves its name in braces, so that the slip is seen. In
 * languages that are written from right to left every text value is isolated, so that a version or a path keeps its
 * order.
 *
 * @param locale - Of numbers, and of the page's text.
 * @param language - Of the message itself, where it is another one: its plural rules count. @default `locale`
 * @example formatMessage('{count, plural, one {# issue} other {# issues}}', { count: 3 }, 'en') // '3 issues'
 */
export function formatMessage(
  text: string,
  values: MessageValues = {},
  locale = 'en',
  language: string = locale,
): string {
  if (!text.includes('{') && !text.includes("'")) return text;
  const isolate = directionOf(locale) === 'rtl';
  return write(parseOnce(text), { values, locale, language, isolate }, undefined);
}

function ownValue(values: MessageValues, name: string): string | number | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function write(parts: readonly MessagePart[], writing: Writing, count: number | undefined): string {
  let out = '';
  for (const part of parts) out += typeof part === 'string' ? part : writePart(part, writing, count);
  return out;
}

function writePart(part: Exclude<MessagePart, string>, writing: Writing, count: number | undefined): string {
  const { values, locale, language, isolate } = writing;
  if (part.kind === 'hash') return count === undefined ? '#' : writeNumber(count, '', locale);
  const value = ownValue(values, part.name);
  if (value === undefined)
    return part.kind === 'select' ? chosen(part, 'other', writing, count) : `{${part.name}}`;
  // First strong isolate … pop directional isolate.
  if (part.kind === 'value') return isolate ? `\u2068${value}\u2069` : String(value);
  if (part.kind === 'number') return writeNumber(value, part.style, locale);
  if (part.kind === 'select') return chosen(part, String(value), writing, count);
  const number = Number(value);
  const exact = `=${number}`;
  const rule = pluralRules(language, { type: part.kind === 'plural' ? 'cardinal' : 'ordinal' }).select(
    number,
  );
  return chosen(part, part.cases.has(exact) ? exact : rule, writing, number);
}

function chosen(
  part: { readonly cases: ReadonlyMap<string, readonly MessagePart[]> },
  key: string,
  writing: Writing,
  count: number | undefined,
): string {
  return write(part.cases.get(key) ?? part.cases.get('other') ?? [], writing, count);
}

function writeNumber(value: string | number, style: string, locale: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value);
  const small = style === 'percent' ? undefined : fewDigits(number, locale);
  if (small !== undefined) return small;
  if (style === 'percent')
    return numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(number);
  if (style === 'compact') return numberFormat(locale, { notation: 'compact' }).format(number);
  return numberFormat(locale).format(number);
}
