import { REDACTED } from '../../redact/redactor.js';
import type { Open } from './meta.js';

/** Far deeper than any payload, and far from where a walk or `JSON.stringify` would end a process's stack. */
const MOST_DEPTH = 500;

/** Cuts what is nested deeper than anybody reads, in place. Returns how many values were cut. */
export function cutDeep(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  let cut = 0;
  for (const key in value) {
    const one = (value as Open)[key];
    if (typeof one !== 'object' || one === null) continue;
    if (depth < MOST_DEPTH) {
      cut += cutDeep(one, depth + 1);
    } else if (Object.hasOwn(value, key)) {
      (value as Open)[key] = REDACTED;
      cut += 1;
    }
  }
  return cut;
}
