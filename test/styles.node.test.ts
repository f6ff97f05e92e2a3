import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildStyles, inLayer } from '../scripts/buildStyles.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'styles-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, css: string): void {
  const file = join(root, 'src', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, css);
}
const read = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
const run = (): ReturnType<typeof buildStyles> => buildStyles(join(root, 'src'), join(root, 'dist'));

const list = `
.cb-list { color: light-dark(#123, #eee); background: color-mix(in oklab, var(--cb-bg) 80%, transparent); inset-inline-start: 1px; }
@media (forced-colors: active) { .cb-list { border: 1px solid CanvasText } }
@container (inline-size < 30em) { .cb-list { display: none } }
@keyframes cb-spin { to { rotate: 1turn } }
@property --cb-angle { syntax: '<angle>'; inherits: false; initial-value: 0deg }
`;

test('joins the imports in order into two sheets with the same rules', async () => {
  write('styles/index.css', "@import './tokens.css';\n@import '../components/IssueList/IssueList.css';");
  write('styles/tokens.css', '.cb-root { --cb-bg: Canvas }');
  write('components/IssueList/IssueList.css', list);
  await run();

  const plain = read('styles.css');
  expect(plain).toMatch(/^\.cb-root\{.*\.cb-list\{/);
  expect(read('styles.layer.css')).toBe(`@layer crashboard{${plain.trim()}}\n`);
  expect(read('styles.css.d.ts')).toBe(read('styles.layer.css.d.ts'));
  for (const kept of [
    'light-dark(#123,#eee)',
    '@supports not (color:light-dark(red,red)){.cb-list{color:#123}}',
    'color-mix(in oklab,var(--cb-bg) 80%,transparent)',
    'inset-inline-start:1px',
  ]) {
    expect(plain).toContain(kept);
  }
  for (const rule of ['@media', '@supports', '@container', '@keyframes', '@property']) {
    expect(plain.split(rule)).toHaveLength(2);
  }
});

test('what light-dark() says is there again with the light values alone, for browsers that lack it', async () => {
  write(
    'styles/index.css',
    `.cb-root { --cb-a: light-dark(#111, #222); --cb-b: 4px; --cb-c: 0 1px light-dark(rgb(1 2 3 / 4%), #333), 0 0 light-dark(#444, rgb(5 6 7)); }
     @media print { .cb-root { color: light-dark(red, blue) } }`,
  );
  await run();
  expect(read('styles.css')).toContain(
    '@supports not (color:light-dark(red,red)){.cb-root{--cb-a:#111;--cb-c:0 1px rgb(1 2 3 / 4%),0 0 #444}}',
  );
  expect(read('styles.css')).toMatch(
    /@media print\{\.cb-root\{color:light-dark\(red,\s?(blue|#00f)\)\}@supports.*\{color:red\}\}\}$/m,
  );
});

test('a light value that cannot be read stops the build', async () => {
  write('styles/index.css', '.cb-root { --cb-a: light-dark(color-mix(in oklab, rgb(1 2 3), red), #222) }');
  await expect(run()).rejects.toThrow('No light value');
});

test('custom properties lose their spaces after commas, strings do not', async () => {
  write(
    'styles/index.css',
    `.cb-root { --cb-font: "Segoe, UI",  Roboto; --cb-mix: color-mix(in oklab, red 1%, #fff) }`,
  );
  await run();
  expect(read('styles.css')).toBe(
    '.cb-root{--cb-font:"Segoe, UI",Roboto;--cb-mix:color-mix(in oklab,red 1%,#fff)}\n',
  );
});

test('a style file that the index forgot stops the build', async () => {
  write('styles/index.css', '');
  write('components/IssueList/IssueList.css', '.cb-list { color: red }');
  await expect(run()).rejects.toThrow(/does not import .*IssueList\.css/);
});

test('broken CSS stops the build', async () => {
  write('styles/index.css', '.cb-list { color: red;; } }');
  await expect(run()).rejects.toThrow(/not valid CSS/);
});

test.each(['@import "a.css";', '@charset "UTF-8";', '@namespace svg url(a);'])(
  '%s cannot go into a layer',
  async (css) => {
    await expect(inLayer(css)).rejects.toThrow('not allowed inside a layer');
  },
);
