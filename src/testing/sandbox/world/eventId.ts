import { mix } from './random.js';

/**
 * Ids of generated events hold their issue and index, scrambled, so that an event is found by id without a
 * table of a million ids. The second half of an id checks the first.
 */
export function encodeEventId(seed: number, issue: number, index: number): string {
  let [left, right] = [issue >>> 0, index >>> 0];
  for (let round = 0; round < 4; round++) [left, right] = [right, (left ^ mix(right, seed + round)) >>> 0];
  return word(left) + word(right) + check(seed, left, right);
}

/** `undefined` for an id that `encodeEventId` did not make with this seed. */
export function decodeEventId(
  seed: number,
  id: string,
): { readonly issue: number; readonly index: number } | undefined {
  if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
  let left = Number.parseInt(id.slice(0, 8), 16);
  let right = Number.parseInt(id.slice(8, 16), 16);
  if (id.slice(16) !== check(seed, left, right)) return undefined;
  for (let round = 3; round >= 0; round--) [left, right] = [(right ^ mix(left, seed + round)) >>> 0, left];
  return { issue: left, index: right };
}

function check(seed: number, left: number, right: number): string {
  return word(mix(left, right ^ seed)) + word(mix(right, left + seed));
}

function word(value: number): string {
  return value.toString(16).padStart(8, '0');
}
