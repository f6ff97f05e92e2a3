import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import bootstrap from 'bootstrap/dist/css/bootstrap.css?inline';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import preflight4 from 'tailwindcss/preflight.css?raw';
import preflight3 from 'tailwindcss-3/src/css/preflight.css?raw';
import { expect, vi } from 'vitest';
import own from '../../src/styles/index.css?inline';
import hostile from '../../stories/support/hostile-page.css?inline';
import { compiledPreflight } from '../../stories/support/hostSheets.js';
import kitPage from '../../stories/support/kit-page.css?inline';

export type HostName =
  | 'plain'
  | 'Bootstrap 5'
  | 'Tailwind v3'
  | 'Tailwind v4'
  | 'MUI'
  | 'rules for bare elements';

const LAYERS = '@layer theme, base, crashboard, components, utilities;';

function sheets(host: HostName, withOwn: boolean): string {
  const mine = withOwn ? own : '';
  if (host === 'Tailwind v4')
    return `${LAYERS}@layer base{${compiledPreflight(preflight4)}}@layer crashboard{${mine}}`;
  if (host === 'Bootstrap 5') return `${bootstrap}\n${mine}`;
  if (host === 'Tailwind v3') return `${compiledPreflight(preflight3)}\n${mine}`;
  if (host === 'rules for bare elements') return `${hostile.replace(LINES, '')}\n${SVG_RULES}\n${mine}`;
  return mine;
}

/** A rule that reaches our parts through the boxes of the page they are shown on, which are a host's. */
const LINES = /section,\s*div\s*\{[^}]*\}/;

/** What icon kits and old resets say about every picture. */
const SVG_RULES = `
  svg { display: block; width: 24px; height: auto; min-width: 24px; max-height: 1em; margin: 4px; padding: 4px; vertical-align: top; overflow: hidden }
  svg path { fill: gold; stroke: navy }`;

export interface HostPage {
  readonly document: Document;
  readonly mount: HTMLElement;
  close: () => void;
}

/** A page of its own with a host's real styles, ours after them, the host's own elements, and one panel. */
export async function openHost(
  host: HostName,
  panel: ReactElement | undefined,
  shadow = false,
): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1024px;height:900px;border:0';
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write('<!doctype html><html lang="en"><head></head><body></body></html>');
  page.close();
  const style = page.createElement('style');
  // A margin of the page's own and a scroll bar would only make everything narrower.
  style.textContent = `${sheets(host, panel !== undefined && !shadow)}\nbody{margin:0}html{overflow-y:scroll}.cb-root *{animation:none!important}\n${kitPage}`;
  page.head.append(style);
  page.body.innerHTML = `
    <main><h1 class="title">Admin</h1><p>Text with <a href="#a">a link</a>, <code>code</code> and <kbd>K</kbd></p>
    <ul><li>One</li></ul><button class="btn btn-primary">Save</button><input value="x"><select><option>1</option></select>
    <table><tbody><tr><td>1</td></tr></tbody></table><details><summary>More</summary></details><hr><svg width="10" height="10"></svg>
    <label>L <input type="checkbox"></label><textarea></textarea><h2>Two</h2><pre>pre</pre></main>
    <div id="baseline"></div><div id="panel"></div>`;
  const roots = [] as { unmount: () => void }[];
  if (host === 'MUI') {
    const cache = createCache({ key: 'host', container: page.head, prepend: true });
    const root = createRoot(page.getElementById('baseline') as HTMLElement);
    flushSync(() =>
      root.render(
        <CacheProvider value={cache}>
          <CssBaseline />
        </CacheProvider>,
      ),
    );
    roots.push(root);
  }
  const outer = page.getElementById('panel') as HTMLElement;
  const mount = shadow ? shadowIn(outer, page) : outer;
  if (panel) {
    const root = createRoot(mount);
    flushSync(() => root.render(panel));
    roots.push(root);
  }
  if (panel) await lateParts(mount);
  return {
    document: page,
    mount,
    close: () => {
      for (const root of roots) root.unmount();
      frame.remove();
    },
  };
}

function shadowIn(outer: HTMLElement, page: Document): HTMLElement {
  const root = outer.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = `${own}${kitPage}.cb-root *{animation:none!important}`;
  const mount = page.createElement('div');
  root.append(style, mount);
  return mount;
}

/** Properties that say nothing about the look, or that follow from the size of the page. */
const SKIPPED = /^(-webkit-(locale|user-modify)|perspective-origin|transform-origin|animation|transition)/;

/** Computed styles of elements, by a name for each. */
export function looks(
  elements: Iterable<Element>,
  name: (element: Element) => string,
): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const element of elements) {
    const key = name(element);
    if (found.has(key)) continue;
    const style = (element.ownerDocument.defaultView as Window & typeof globalThis).getComputedStyle(element);
    const values = new Map<string, string>();
    for (const property of style)
      if (!SKIPPED.test(property)) values.set(property, style.getPropertyValue(property));
    found.set(key, values);
  }
  return found;
}

/** Where two sets of looks differ, in words. */
export function differences(
  a: Map<string, Map<string, string>>,
  b: Map<string, Map<string, string>>,
): string[] {
  const found: string[] = [];
  for (const [key, values] of a) {
    const others = b.get(key);
    if (!others) found.push(`${key} is missing`);
    for (const [property, value] of values) {
      const other = others?.get(property);
      if (others && other !== value) found.push(`${key} { ${property}: ${other}, not ${value} }`);
    }
  }
  return found;
}

/** What arrives by import() on the kit's page, and redraws it. */
const LATE = ['.cb-code-token', '.cb-problem-text'];

/** Waits until the kit's page is complete and nothing fades or moves any longer. */
export async function lateParts(mount: HTMLElement): Promise<void> {
  // Code gets its colours when somebody comes near it.
  mount.querySelector('.cb-code')?.scrollIntoView();
  await vi.waitFor(
    () => {
      for (const late of LATE) expect(mount.querySelector(late), late).not.toBeNull();
    },
    { timeout: 45_000 },
  );
  for (const animation of mount.getAnimations({ subtree: true })) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}
