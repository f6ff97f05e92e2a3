import type { CrashEvent } from '../../../model/index.js';
import { readArray, readObject, readText } from '../read/scalars.js';

type Packages = CrashEvent['packages'];

/** Modules and their versions, in the order they came. */
export function normalizePackages(section: unknown): Packages {
  return packageRows(section).flatMap(([key, value]) => {
    const name = readText(key);
    const version = readText(value);
    if (name === undefined) return [];
    return [version === undefined ? { name } : { name, version }];
  });
}

function packageRows(section: unknown): readonly (readonly [unknown, unknown])[] {
  if (!Array.isArray(section)) return Object.entries(readObject(section) ?? {});
  return readArray(section).map((row) => {
    const object = readObject(row);
    return object ? [object.name, object.version] : [readArray(row)[0], readArray(row)[1]];
  });
}
