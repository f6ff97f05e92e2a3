import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { exportsOf } from '../scripts/docs/exports.js';
import { samplesOf } from '../scripts/docs/samples.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function documented(files: { readonly [name: string]: string }): { readonly [name: string]: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const found = exportsOf(join(folder, 'index.ts'));
  return Object.fromEntries([...found].map(([name, { isDocumented }]) => [name, isDocumented]));
}

describe('exportsOf', () => {
  it('asks for a block directly above the declaration', () => {
    const text = `/** Said. */
export const said = 1;
// Not a block for readers.
export function unsaid(): void {}
/** Lost. */
const between = 1;
export interface Bare {}
export { between };`;
    expect(documented({ 'index.ts': text })).toEqual({
      said: true,
      unsaid: false,
      Bare: false,
      between: true,
    });
  });

  it('follows names, stars and imports to where they are declared', () => {
    const files = {
      'index.ts': `import { a } from './a.js';
export { a };
export { b as c } from './a.js';
export * from './stars.js';
export type { Far } from 'elsewhere';`,
      'a.ts': '/** A. */\nexport const a = 1;\nexport const b = 2;',
      'stars.tsx': '/** S. */\nexport class S {}\nexport type T = 1;',
    };
    expect(documented(files)).toEqual({ a: true, c: false, S: true, T: false });
  });

  it('takes the word of the first overload', () => {
    const text = '/** F. */\nexport function f(a: 1): void;\nexport function f(a: 2): void;';
    expect(documented({ 'index.ts': text })).toEqual({ f: true });
  });
});

describe('samplesOf', () => {
  it('keeps every line where it stands in the file, with what is given above it', () => {
    const markdown = '# A\n\n<!-- given: declare const x: 1; -->\n```ts\nx;\n```\n';
    const [sample] = samplesOf(markdown);
    expect(sample).toMatchObject({ language: 'ts', line: 4 });
    expect(sample?.text.split('\n')).toEqual(['', '', '', 'declare const x: 1;', 'x;']);
  });

  it('names a sample by its title and passes over other languages', () => {
    const markdown = '```sh\nls\n```\n```tsx title="app/page.tsx"\n<p />;\n```\n```json\n{}\n```';
    expect(samplesOf(markdown).map(({ title }) => title)).toEqual(['app/page.tsx']);
  });

  it('knows the file that a sample is from', () => {
    const markdown = '<!-- file: examples/a.css -->\n```css\n.a {}\n```';
    expect(samplesOf(markdown)).toMatchObject([{ language: 'css', file: 'examples/a.css' }]);
  });

  it('refuses a sample without an end', () => {
    expect(() => samplesOf('```ts\nlet a;')).toThrow('line 1');
  });
});

/** Whether the app that a file is from imports the sheet for all of its pages. */
function hasSheet(file: string | undefined): boolean {
  const app = /^examples\/[\w-]+/.exec(file ?? '')?.[0];
  const sheets = app === undefined ? [] : globSync(`${app}/app/*.css`);
  return sheets.some((sheet) =>
    /@import "crashboard\/styles(\.layer)?\.css"/.test(readFileSync(sheet, 'utf8')),
  );
}

it('every sample that is a whole page with a panel has a style sheet, its own or its app’s', () => {
  const files = ['README.md', 'examples/README.md', ...globSync('docs/**/*.md')];
  const pages = files.flatMap((markdown) =>
    samplesOf(readFileSync(markdown, 'utf8'))
      .filter(({ title, text }) => title !== undefined && text.includes('<CrashboardProvider'))
      .map((sample) => ({ page: `${markdown} ${sample.title}`, ...sample })),
  );
  expect(pages.length).toBeGreaterThan(1);
  expect(
    pages
      .filter(
        ({ text, file }) => !(/import 'crashboard\/styles(\.layer)?\.css'/.test(text) || hasSheet(file)),
      )
      .map(({ page }) => page),
  ).toEqual([]);
});
