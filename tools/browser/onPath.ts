import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where on the PATH these programs are, the first name's places first. */
export function onPath(...names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}
