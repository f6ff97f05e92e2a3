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

export function numberMatches(term: Term, value: number): boolean {
  const match = /^(\d+(?:\.\d+)?)([kmb]?)$/i.exec(term.values[0] ?? '');
  if (match === null)
    throw new QueryError(
      `Invalid number: ${term.values[0]}. Expected number then optional k, m, or b suffix (e.g. 500k).`,
    );
  const wanted = Number(match[1]) * (SUFFIXES[(match[2] ?? '').toLowerCase()] ?? 1);
  return compare(term.operator ?? '=', value, wanted) !== term.negated;
}

/** `-24h` is within the last 24 hours, `+24h` longer ago, a bare date that whole day. */
export function timeMatches(term: Term, value: number, now: number): boolean {
  const text = term.values[0] ?? '';
  const relative = /^([+-])(\d+[smhdw])$/.exec(text);
  if (relative !== null) {
    const limit = now - (spanMs(relative[2] ?? '') ?? 0);
    return relative[1] === '-' ? value >= limit : value <= limit;
  }
  const time = utcTime(text);
  if (time === undefined)
    throw new QueryError(
      `Invalid date: ${text}. Expected +/-duration (e.g. +1h) or ISO 8601-like (e.g. 2026-06-30).`,
    );
  if (term.operator === undefined || term.operator === '=')
    return value >= time && value < time + (text.length > 10 ? 1000 : 86_400_000);
  return compare(term.operator, value, time);
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
