import type { PatternName } from './policy.js';

export interface Pattern {
  /** Bounded on any text: no start is tried twice, no repetition is open. */
  readonly run: RegExp;
  /** Looks closer at a run. */
  is?(run: string): boolean;
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = `(?<![\\d.])(?:${OCTET}\\.){3}${OCTET}(?![\\d.])`;
const IPV6 =
  '(?<![\\w:])(?:[\\da-f]{1,4}(?::[\\da-f]{1,4}){7}|(?:[\\da-f]{1,4}(?::[\\da-f]{1,4}){0,6})?::(?:[\\da-f]{1,4}(?::[\\da-f]{1,4}){0,6})?)(?![\\w:])';

const TOKENS = [
  '(?:bearer|basic|token)\\s{1,3}[\\w.~+/=-]{8,2000}',
  'gh[pousr]_\\w{20,255}',
  'github_pat_\\w{20,255}',
  'glpat-[\\w-]{20,64}',
  'xox[abeoprs]-[\\w-]{10,255}',
  '[rs]k_(?:live|test)_\\w{10,255}',
  'sntry[a-z]_[\\w=+/-]{20,500}',
  'npm_\\w{30,64}',
  'akia[\\da-z]{16}',
  'aiza[\\w-]{35}',
  'sk-[\\w-]{20,255}',
  // `…?access_token=…` in any text.
  '(?<=(?:token|api_?key|password|passwd|secret)=)[^&\\s"\'#;,[\\]]{1,2000}',
];
export const PATTERNS: { readonly [name in PatternName]: Pattern } = {
  email: {
    run: /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/gi,
    is: (run) => !isRelease(run),
  },
  card: {
    run: /(?<![\w.])\d(?:[ -]?\d){12,18}(?![\w])/g,
    is: hasLuhnSum,
  },
  ip: {
    run: new RegExp(`${IPV4}|${IPV6}`, 'gi'),
    is: (run) => run !== '::' && !(/^[\d:]+$/.test(run) && run.length < 6),
  },
  jwt: {
    run: /(?<![\w-])eyJ[\w-]{5,4000}\.[\w-]{5,8000}(?:\.[\w-]{0,4000})?/g,
  },
  token: {
    run: new RegExp(
      `(?<![\\w-])(?:${TOKENS.join('|')})|(?<=:\\/\\/)[^\\s/:@?#]{1,200}:[^\\s/@?#]{1,200}(?=@)`,
      'gi',
    ),
  },
};

/** `shop@4.2.0` has the form of an address, but no domain begins like a version or ends with a number. */
function isRelease(run: string): boolean {
  return /@v?\d+\.\d+(?:\.|-|$)/i.test(run) || !/\.[a-z][a-z\d-]+$/i.test(run);
}

/** The check digit of card numbers. */
function hasLuhnSum(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  if (/^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += index % 2 === 1 ? doubled : digit;
  }
  return sum % 10 === 0;
}
