import { spanMs } from '../../../model/index.js';
import { utcTime } from '../http/params.js';
import { matchesText, QueryError, type Term } from './parse.js';

const SUFFIXES: { readonly [suffix: string]: number } = { '': 1, k: 1e3, m: 1e6, b: 1e9 };

/** Whether a text is among those a term asks for. An empty value asks for absence. */
export function textMatches(term: Term, value: string | undefined): boolean {
  const found = term.values.some((wanted) =>
    wanted === '' ? !value : value !== undefined && matchesText(wanted, value),
  );
  return found !== (term.negated || term.operator === '!=');
}

/** Reads what a number is compared with. Throws a `QueryError` where that is none. */
export function numberTest(term: Term): (value: number) => boolean {
  const match = /^(\d+(?:\.\d+)?)([kmb]?)$/i.exec(term.values[0] ?? '');
  if (match === null)
    throw new QueryError(
      `Invalid number: ${term.values[0]}. Expected number then optional k, m, or b suffix (e.g. 500k).`,
    );
  const wanted = Number(match[1]) * (SUFFIXES[(match[2] ?? '').toLowerCase()] ?? 1);
  return (value) => compare(term.operator ?? '=', value, wanted) !== term.negated;
}

/**
 * `-24h` is within the last 24 hours, `+24h` longer ago, a bare date that whole day. Throws a `QueryError` where
 * nothing is said that is a time.
 */
export function timeTest(term: Term, now: number): (value: number) => boolean {
  const text = term.values[0] ?? '';
  const relative = /^([+-])(\d+[smhdw])$/.exec(text);
  if (relative !== null) {
    const limit = now - (spanMs(relative[2] ?? '') ?? 0);
    return relative[1] === '-' ? (value) => value >= limit : (value) => value <= limit;
  }
  const time = utcTime(text);
  if (time === undefined)
    throw new QueryError(
      `Invalid date: ${text}. Expected +/-duration (e.g. +1h) or ISO 8601-like (e.g. 2026-06-30).`,
    );
  const { operator } = term;
  if (operator === undefined || operator === '=') {
    const end = time + (text.length > 10 ? 1000 : 86_400_000);
    return (value) => value >= time && value < end;
  }
  return (value) => compare(operator, value, time);
}

function compare(operator: NonNullable<Term['operator']>, value: number, wanted: number): boolean {
  switch (operator) {
    case '>':
      return value > wanted;
    case '>=':
      return value >= wanted;
    case '<':
      return value < wanted;
    case '<=':
      return value <= wanted;
    case '!=':
      return value !== wanted;
    default:
      return value === wanted;
  }
}
