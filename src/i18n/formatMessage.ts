import { numberFormat, pluralRules } from './intl.js';
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

/**
 * Fills an ICU-style message. A value that is missing leaves its name in braces, so that the slip is seen.
 *
 * @example formatMessage('{count, plural, one {# issue} other {# issues}}', { count: 3 }, 'en') // '3 issues'
 */
export function formatMessage(text: string, values: MessageValues = {}, locale = 'en'): string {
  if (!text.includes('{') && !text.includes("'")) return text;
  return write(parseOnce(text), values, locale, undefined);
}

function ownValue(values: MessageValues, name: string): string | number | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function write(
  parts: readonly MessagePart[],
  values: MessageValues,
  locale: string,
  count: number | undefined,
): string {
  let out = '';
  for (const part of parts) out += typeof part === 'string' ? part : writePart(part, values, locale, count);
  return out;
}

function writePart(
  part: Exclude<MessagePart, string>,
  values: MessageValues,
  locale: string,
  count: number | undefined,
): string {
  if (part.kind === 'hash') return count === undefined ? '#' : numberFormat(locale).format(count);
  const value = ownValue(values, part.name);
  if (value === undefined)
    return part.kind === 'select' ? chosen(part, 'other', values, locale, count) : `{${part.name}}`;
  if (part.kind === 'value') return String(value);
  if (part.kind === 'number') return writeNumber(value, part.style, locale);
  if (part.kind === 'select') return chosen(part, String(value), values, locale, count);
  const number = Number(value);
  const exact = `=${number}`;
  const rule = pluralRules(locale, { type: part.kind === 'plural' ? 'cardinal' : 'ordinal' }).select(number);
  return chosen(part, part.cases.has(exact) ? exact : rule, values, locale, number);
}

function chosen(
  part: { readonly cases: ReadonlyMap<string, readonly MessagePart[]> },
  key: string,
  values: MessageValues,
  locale: string,
  count: number | undefined,
): string {
  return write(part.cases.get(key) ?? part.cases.get('other') ?? [], values, locale, count);
}

function writeNumber(value: string | number, style: string, locale: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value);
  if (style === 'percent')
    return numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(number);
  if (style === 'compact') return numberFormat(locale, { notation: 'compact' }).format(number);
  return numberFormat(locale).format(number);
}
