import { type MessagePart, parseMessage } from './parseMessage.js';

const ACCENTED: { readonly [letter: string]: string } = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ó',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
};

/**
 * A catalogue that reads as English but is accented, a third longer and bracketed: text that stays plain was
 * never translated, text whose bracket is missing was cut.
 */
export function pseudoMessages<M extends { readonly [K in keyof M]: string }>(
  messages: M,
): { [K in keyof M]: string } {
  const entries = Object.entries(messages as { readonly [key: string]: string });
  return Object.fromEntries(entries.map(([key, text]) => [key, pseudoText(text)])) as {
    [K in keyof M]: string;
  };
}

function pseudoText(text: string): string {
  const padding = '·'.repeat(Math.ceil(text.length / 3));
  return `[${write(parseMessage(text))}${padding}]`;
}

function write(parts: readonly MessagePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? accent(part) : writePart(part))).join('');
}

function writePart(part: Exclude<MessagePart, string>): string {
  if (part.kind === 'hash') return '#';
  if (part.kind === 'value') return `{${part.name}}`;
  if (part.kind === 'number') return `{${part.name}, number${part.style === '' ? '' : `, ${part.style}`}}`;
  const cases = [...part.cases].map(([key, parts]) => `${key} {${write(parts)}}`).join(' ');
  return `{${part.name}, ${part.kind}, ${cases}}`;
}

function accent(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter).replace(/[{}#]/g, "'$&'");
}
