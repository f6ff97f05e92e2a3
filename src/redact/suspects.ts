import type { PatternName } from './policy.js';

/** One bit per pattern. */
export const BIT: { readonly [name in PatternName]: number } = {
  email: 1,
  card: 2,
  ip: 4,
  token: 8,
  jwt: 16,
};

/**
 * Which patterns a text could hold, as bits. Looks for single characters first, which engines do many times faster
 * than they run any expression: next to no text holds anything, and an event has a hundred thousand of them.
 */
export function suspects(text: string): number {
  if (text.length < 2) return 0;
  const hasAt = text.includes('@');
  let bits = hasAt ? BIT.email : 0;
  if (text.includes('eyJ')) bits |= BIT.jwt;
  if (text.length >= 13 && /\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d/.test(text)) bits |= BIT.card;
  if (mayHaveIp(text)) bits |= BIT.ip;
  if (text.length > 5 && mayHaveToken(text, hasAt)) bits |= BIT.token;
  return bits;
}

function mayHaveIp(text: string): boolean {
  return (text.includes('.') && /\d\.\d/.test(text)) || (text.includes(':') && /:[\da-f]{0,4}:/i.test(text));
}

function mayHaveToken(text: string, hasAt: boolean): boolean {
  return (
    (hasAt && text.includes('://')) ||
    (text.includes('=') && /(?:token|key|password|passwd|secret)=/i.test(text)) ||
    (text.includes('_') && /(?:gh[pousr]|github|[rs]k|sntry[a-z]|npm)_/i.test(text)) ||
    (text.includes('-') && /(?:xox[a-z]|glpat|sk)-/i.test(text)) ||
    hasScheme(text) ||
    text.includes('AKIA') ||
    text.includes('AIza')
  );
}

/** `Bearer …` and its like. */
function hasScheme(text: string): boolean {
  return /(?:bearer|basic|token)\s/i.test(text);
}
