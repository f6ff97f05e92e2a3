import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The components' sources, tests left out. */
export function componentSources(folder = 'src/components'): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
  return new Map(files.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}
