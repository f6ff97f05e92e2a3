import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStyles, type Styles } from '../scripts/build-styles.js';
import { moveColumns } from '../scripts/move-columns.js';
import {
  publicClasses,
  shortClasses,
  shortenCode,
  shortenModules,
  unmatchedClasses,
} from '../scripts/short-classes.js';

const CLASS = /(?<![\w-])cb-[a-z\d]+(?:-[a-z\d]+)*(?![\w-])/g;

describe('shortening a program', () => {
  const names = new Map([
    ['cb-list-row', 'cb-a0'],
    ['cb-list', 'cb-a1'],
  ]);
  const short = (code: string): string => shortenCode('x.tsx', code, names);

  it.each([
    [`<p className="cb-list own" />`, `<p className="cb-a1 own" />`],
    [`cx('cb-list-row', open && "cb-list")`, `cx('cb-a0', open && "cb-a1")`],
    [
      `row.closest('.cb-list-row:where([data-open]) > .cb-list')`,
      `row.closest('.cb-a0:where([data-open]) > .cb-a1')`,
    ],
    [`all(\`.cb-list \${rest} .cb-list-row\`)`, `all(\`.cb-a1 \${rest} .cb-a0\`)`],
  ])('%s', (long, expected) => {
    expect(short(long)).toBe(expected);
  });

  it.each([
    `style.setProperty('--cb-list', 1)`,
    `'var(--cb-list-row)'`,
    `'cb-list-rows my-cb-list cb-list_row'`,
    `\`cb-\${part}\``,
    `cb - list /* cb-list */ // cb-list`,
    `<p data-cb-list id={id}>text of cb-list</p>`,
  ])('leaves %s alone', (code) => {
    expect(short(code)).toBe(code);
  });
});

describe('short names', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^cb-[a-z]{1,2}\d?(-[a-z]{1,4}){0,2}$/), {
    minLength: 1,
    maxLength: 400,
  });

  it('are the same for the same sheet, and no two classes share one', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 5 }), (classes, publics) => {
        const sheet = classes.map((name) => `.${name}{color:red}`).join('');
        const kept = new Set(classes.slice(0, publics));
        const names = shortClasses(sheet, kept);
        expect(shortClasses(sheet, kept)).toEqual(names);
        const given = [...names.values()];
        expect(new Set(given).size).toBe(given.length);
        expect(classes.filter((name) => !kept.has(name) && !names.has(name))).toEqual([]);
        for (const name of given) {
          expect(name).toMatch(/^cb-[^aeiouy\W\d_]{1,2}$/);
          expect(classes).not.toContain(name);
        }
      }),
    );
  });
});

describe('moving the columns of a source map', () => {
  it('refuses an edit across lines', () => {
    expect(() => moveColumns('AAAA;AACA', 'one\ntwo', [{ start: 1, end: 5, text: '' }])).toThrow('line');
  });
});

describe('the built package', () => {
  let folder = '';
  let styles: Styles;
  let drawn: ReadonlySet<string>;
  const before = new Map<string, number>();
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const modules = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'short-'));
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' });
    await build({
      entryPoints: sources
        .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^cli\b/.test(path))
        .map((path) => join('src', path)),
      outbase: 'src',
      outdir: folder,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      sourcemap: true,
      logLevel: 'error',
    });
    for (const path of modules()) before.set(path, wordsInPlace(path));
    styles = await buildStyles('src', folder);
    drawn = shortenModules(folder, styles.names);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** How many words of a module its map leads back to the same word. */
  function wordsInPlace(path: string): number {
    const map = JSON.parse(read(`${path}.map`)) as SourceMapPayload;
    const original = map.sourcesContent[0]?.split('\n') ?? [];
    const found = new SourceMap(map);
    return read(path)
      .split('\n')
      .reduce((sum, line, at) => {
        const words = [...line.matchAll(/\b[a-z]\w+/gi)].filter(({ 0: word, index }) => {
          const entry = found.findEntry(at, index);
          if (!('originalLine' in entry) || entry.generatedColumn !== index) return false;
          return original[entry.originalLine]?.startsWith(word, entry.originalColumn);
        });
        return sum + words.length;
      }, 0);
  }

  it('names no private class of the sources, in programs or in sheets', () => {
    const text = [...modules(), 'styles.css', 'styles.layer.css'].map(read).join('\n');
    const left = new Set([...text.matchAll(CLASS)].map(([name]) => name));
    expect([...styles.names.keys()].filter((name) => left.has(name))).toEqual([]);
  });

  it('keeps the names that hosts may use', () => {
    for (const name of ['cb-root', 'cb-portal', 'cb-shadcn', 'cb-issue-list', 'cb-error-panel']) {
      expect(styles.kept).toContain(name);
      expect(styles.names.has(name)).toBe(false);
    }
    expect(read('styles.css')).toContain('.cb-shadcn');
  });

  it('says the same in both sheets', () => {
    expect(read('styles.layer.css')).toBe(`@layer crashboard{${read('styles.css').trim()}}\n`);
  });

  it('leads from its source maps to the same places as before', () => {
    expect([...before.values()].reduce((a, b) => a + b)).toBeGreaterThan(10_000);
    for (const [path, words] of before) expect([path, wordsInPlace(path)]).toEqual([path, words]);
  });

  it('agrees with itself about every class', () => {
    expect(unmatchedClasses(styles.sheet, drawn, styles.kept)).toEqual([]);
  });
});

describe('a class without its rule, or a rule without its class', () => {
  it('is told by its long name', () => {
    const sheet = '.cb-root{}.cb-both{}.cb-ruled:where(.cb-both *){}';
    expect(
      unmatchedClasses(sheet, new Set(['cb-both', 'cb-drawn', 'cb-plain']), new Set(['cb-root'])),
    ).toEqual(['.cb-ruled is set by nobody', 'cb-drawn has no rule']);
  });

  it('is read from modules that name nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'drawn-'));
    try {
      mkdirSync(join(folder, 'deep'));
      writeFileSync(join(folder, 'deep/x.js'), `export const x = "cb-drawn";`);
      expect([...shortenModules(folder, new Map())]).toEqual(['cb-drawn']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('is in docs/theming.md with every class that hosts may name', () => {
  const doc = readFileSync('docs/theming.md', 'utf8');
  expect([...publicClasses('src')].filter((name) => !doc.includes(`\`${name}\``))).toEqual([]);
});
