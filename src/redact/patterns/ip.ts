import { type Finder, finderOf } from './run.js';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = `(?<!\\d|\\d\\.)(?:${OCTET}\\.){3}${OCTET}(?!\\d|\\.\\d)`;
const GROUP = '[\\da-f]{1,4}';
const IPV6 = `(?<![\\w:.])(?:${GROUP}(?::${GROUP}){7}|(?:${GROUP}(?::${GROUP}){0,6})?::(?:${GROUP}(?::${GROUP}){0,6}(?:\\.\\d{1,3}){0,3})?)(?![\\w:])`;

/** IP addresses of either version. */
export const findIps: Finder = finderOf(new RegExp(`${IPV4}|${IPV6}`, 'gi'), (run, text, at) =>
  run.includes(':') ? isGlobal6(run) : isHost4(run) && !isVersion(text, at, at + run.length),
);

/** Loopback, `0.0.0.0` and `120.0.0.0` are nobody's; none is written `01.02.03.04`. */
function isHost4(run: string): boolean {
  return !/^(?:127|0)\.|\.0\.0\.0$|^255\.255\.|(?:^|\.)0\d/.test(run);
}

/** Of what has the form, only what is given to networks: `std::dead` and `12::30` are not. */
function isGlobal6(run: string): boolean {
  return /^(?:[23][\da-f]{3}|f[cde][\da-f]{2}|64:ff9b):|^::ffff:/i.test(run);
}

/** `OpenSSL 3.0.13.1`, but `fromHost 3.0.13.1`. */
function isProduct(before: string): boolean {
  const [, word = ''] = /(?:^|[\s(;,])([A-Za-z]{2,20}) $/.exec(before) ?? [];
  return (
    /[A-Z][a-z]+[A-Z]{2}|^[a-z]{1,3}[A-Z]{2}$/.test(word) &&
    !/ip$|addr|host|client|peer|remote|server|from|to$/i.test(word)
  );
}

/** Words and signs before, or after, a number with four parts that make it a version. */
function isVersion(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /(?:\bv|version|release|build|assembly)\W{0,3}$|(?:==|[~^@]|[a-z_]-)$|(?:^|[\s(;,])[A-Za-z][\w.-]{0,30}\/$/i.test(
      before,
    ) ||
    isProduct(before) ||
    /^(?:[-+][a-z]|\.(?:jar|dll|so|whl|tar|zip|gem|nupkg)\b)/i.test(text.slice(end, end + 8))
  );
}
