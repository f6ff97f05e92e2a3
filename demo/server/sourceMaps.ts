import { readFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, normalize, relative, sep } from 'node:path';
import type { BuiltPlace, SourcePlace } from '../../src/testing/index.js';
import { BUILT, ROOT } from './places.js';

interface Loaded {
  readonly map: SourceMap;
  readonly sources: ReadonlyMap<string, string>;
}

/** Names hold a hash of the content, so that a map once read stays right. */
const loaded = new Map<string, Promise<Loaded | undefined>>();

/** Where a place of the built page is in its sources. */
export async function sourceOf({ url, line, column }: BuiltPlace): Promise<SourcePlace | undefined> {
  if (!URL.canParse(url)) return undefined;
  const file = normalize(join(BUILT, new URL(url).pathname));
  if (!file.startsWith(BUILT + sep) || !file.endsWith('.js')) return undefined;
  const known = loaded.get(file) ?? load(file);
  loaded.set(file, known);
  const found = await known;
  const entry = found?.map.findEntry(line - 1, column - 1);
  if (found === undefined || entry === undefined || !('originalSource' in entry)) return undefined;
  const filename = relative(ROOT, join(dirname(file), entry.originalSource));
  return {
    filename,
    line: entry.originalLine + 1,
    column: entry.originalColumn + 1,
    source: found.sources.get(entry.originalSource),
  };
}

async function load(file: string): Promise<Loaded | undefined> {
  const text = await readFile(`${file}.map`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const payload = JSON.parse(text) as SourceMapPayload;
  const sources = payload.sources.map(
    (name, index) => [name, payload.sourcesContent?.[index] ?? ''] as const,
  );
  return { map: new SourceMap(payload), sources: new Map(sources) };
}
