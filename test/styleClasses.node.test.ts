import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => join('src', path));
const read = (ending: RegExp): string =>
  sources
    .filter((path) => ending.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

const styles = read(/\.css$/).replace(/\/\*[\s\S]*?\*\//g, '');
const code = read(/\.tsx?$/);

/** Classes that a host sets. */
const HOSTS: ReadonlySet<string> = new Set(['cb-shadcn']);

describe('the style sheets', () => {
  it('style only classes that a component sets', () => {
    const parts = new Set([...code.matchAll(/\bpart="([\w-]+)"/g)].map(([, part]) => `cb-${part}`));
    const drawn = new Set(code.match(/\bcb-[a-z\d-]+/g));
    const styled = new Set([...styles.matchAll(/\.(cb-[a-z\d-]+)/g)].map(([, name]) => String(name)));
    expect([...styled].filter((name) => !parts.has(name) && !drawn.has(name) && !HOSTS.has(name))).toEqual(
      [],
    );
  });
});
