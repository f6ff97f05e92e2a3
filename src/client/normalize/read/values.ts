import { noteUnreadable, type Reading } from './reading.js';
import { MAX_ITEMS, readArray, readObject, type Wire } from './scalars.js';

/** The members of `{ values: […] }`, of a bare list, or a single object in its place. */
export function readValues(section: unknown): readonly unknown[] {
  if (Array.isArray(section)) return readArray(section);
  const object = readObject(section);
  if (!object) return [];
  if ('values' in object)
    return Array.isArray(object.values) ? readArray(object.values) : listOf(object.values);
  return listOf(object);
}

function listOf(value: unknown): readonly unknown[] {
  const object = readObject(value);
  return object && Object.keys(object).length > 0 ? [object] : [];
}

/** Whether a member of a list survives: null says nothing, anything but an object cannot be read. */
export function isKept(member: unknown): boolean {
  return typeof member === 'object' && member !== null && !Array.isArray(member);
}

/** Maps the objects of a list, in order. Null members are dropped, others that are no objects are named. */
export function mapObjects<T>(
  list: readonly unknown[],
  part: string,
  reading: Reading,
  map: (member: Wire, index: number) => T | undefined,
): T[] {
  const mapped: T[] = [];
  for (let index = 0; index < list.length; index++) {
    const member = list[index];
    const item = isKept(member) ? map(member as Wire, index) : undefined;
    if (item !== undefined) mapped.push(item);
    else if (member !== null && member !== undefined) noteUnreadable(reading, `${part}/${index}`);
  }
  return mapped;
}

/** Names a section that has something in it which is neither list nor object, or a list too long to read. */
export function checkSection(section: unknown, part: string, reading: Reading): void {
  if (section === null || section === undefined) return;
  if (typeof section !== 'object') noteUnreadable(reading, part);
  else if (Array.isArray(section) && section.length > MAX_ITEMS) noteUnreadable(reading, part);
}

/** For each member of the wire's list its place in the mapped list, or `undefined` where it was dropped. */
export function positionsOf(
  list: readonly unknown[],
  survives: (member: unknown) => boolean = isKept,
): readonly (number | undefined)[] {
  let next = 0;
  return list.map((member) => (survives(member) ? next++ : undefined));
}
