import type { Json } from '../../model/index.js';

/** What languages and SDKs write for a value that is not there. */
const WORDS: ReadonlySet<string> = new Set([
  'null',
  'NULL',
  'undefined',
  'None',
  'nil',
  'Nothing',
  '<null>',
  '<undefined>',
  '<nil>',
  '[undefined]',
]);

/** The word for a value that stands for nothing: `None`, `nil`, `undefined`. `undefined` for every other value. */
export function emptyWord(value: Json | undefined): string | undefined {
  if (value === null) return 'null';
  if (typeof value === 'number' && Number.isNaN(value)) return 'NaN';
  if (typeof value !== 'string') return undefined;
  if (value === 'NaN') return value;
  return WORDS.has(value) ? value.replace(/[<>[\]]/g, '') : undefined;
}
