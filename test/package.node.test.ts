import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { deadLinks } from '../scripts/package/links.js';
import { publishedManifest } from '../scripts/package/manifest.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function dead(files: { readonly [path: string]: string }): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return deadLinks(folder);
}

describe('publishedManifest', () => {
  it('holds what users need and no script', () => {
    const own = { name: 'a', scripts: { prepare: 'x' }, devDependencies: {}, exports: {}, private: true };
    expect(publishedManifest(own)).toEqual({ name: 'a', exports: {} });
  });

  it('refuses a field that nobody decided about', () => {
    expect(() => publishedManifest({ name: 'a', workspaces: [] })).toThrow('workspaces');
  });
});

describe('deadLinks', () => {
  it('finds links and pictures that the package does not hold', () => {
    const readme = '[a](docs/a.md) [b](docs/b.md)\n![c](c.png "C")\n<img src="d.png">\n[e](../e.md)';
    expect(dead({ 'README.md': readme, 'docs/a.md': '[up](../README.md)' })).toEqual([
      'README.md: docs/b.md',
      'README.md: c.png',
      'README.md: d.png',
      'README.md: ../e.md',
    ]);
  });

  it('knows the headings of a page', () => {
    const page = '# One two, `three`\n[here](#one-two-three) [nowhere](#four)\n[there](b.md#five)';
    expect(dead({ 'a.md': page, 'b.md': '## Five\n' })).toEqual(['a.md: #four']);
  });

  it('holds absolute links to the repository against its files, and leaves other sites alone', () => {
    const at = 'https://github.com/crashboard/crashboard/blob/main';
    const page = `[a](${at}/README.md) [b](${at}/gone.md) [c](https://example.com/x)`;
    expect(dead({ 'a.md': page })).toEqual([`a.md: ${at}/gone.md`]);
  });

  it('passes over code', () => {
    expect(dead({ 'a.md': '```md\n[a](gone.md)\n```\n' })).toEqual([]);
  });
});
