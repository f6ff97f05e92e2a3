import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStyles } from '../../scripts/buildStyles.js';

/** Vite lowers light-dark() for browsers older than ours to two variables that a color-scheme sets. */
describe('a sheet that a host bundles with Vite as it is', () => {
  let folder = '';
  let css = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bundled-'));
    await buildStyles('src', folder);
    writeFileSync(join(folder, 'main.js'), "import './styles.css';");
    writeFileSync(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>');
    await build({ root: folder, configFile: false, logLevel: 'silent' });
    const assets = join(folder, 'dist/assets');
    css = readFileSync(join(assets, readdirSync(assets).find((name) => name.endsWith('.css')) ?? ''), 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is light where the page says nothing, and lets the page say it', () => {
    const [, body = ''] = /:where\(html,\s?:host\)\{([^}]*)\}/.exec(css) ?? [];
    expect(body).toMatch(/--lightningcss-light:\s*initial;--lightningcss-dark:\s*(;|$)/);
    expect(css).toContain('var(--lightningcss-light,#fff)');
  });

  it('is dark below the signs of a dark page', () => {
    expect(css).toMatch(
      /\[data-theme=dark\] \*[^{]*\)\{--lightningcss-light:\s*;--lightningcss-dark:\s*initial/,
    );
  });
});
