import { afterEach, describe, expect, it } from 'vitest';
import theming from '../../docs/theming.md?raw';
import tokens from '../../src/styles/tokens.css?raw';
import { Frame } from '../../stories/support/Frame.js';
import { KitPage } from '../../stories/support/KitPage.js';
import { behind, contrast, painted } from './contrast.js';
import { type HostPage, openHost } from './page.js';

const WHITE = [255, 255, 255] as const;
const [recipe = ''] = /^\.with-bootstrap [^}]*\}/m.exec(theming) ?? [];

/** The brand's colours that we bring, as the browser paints them. */
const ours = new Set(
  [...tokens.matchAll(/--cb-(?:primary|ring): light-dark\((#\w+), (#\w+)\)/g)]
    .flatMap(([, light = '', dark = '']) => [light, dark])
    .map((colour) => String(painted(colour, WHITE))),
);

let page: HostPage;
afterEach(() => page.close());

const PROPERTIES = [
  'color',
  'fill',
  'backgroundColor',
  'borderTopColor',
  'borderBottomColor',
  'outlineColor',
] as const;

/** Parts in one of our own brand colours, in words. */
function inOurs(elements: Iterable<Element>): string[] {
  return [...elements].flatMap((element) => {
    const style = getComputedStyle(element);
    return PROPERTIES.filter((name) => ours.has(String(painted(style[name], WHITE)))).map(
      (name) => `${element.getAttribute('class')} { ${name} }`,
    );
  });
}

describe.each(['light', 'dark'] as const)('Bootstrap’s recipe on a %s page', (theme) => {
  it('leaves nothing in our colours under a pink brand, and its text reads', async () => {
    page = await openHost(
      'Bootstrap 5',
      <Frame locale="en">
        <KitPage />
      </Frame>,
    );
    const parts = page.mount.querySelectorAll('[class*="cb-"]');
    expect(ours.size).toBeGreaterThan(1);
    const html = page.document.documentElement;
    html.dataset.bsTheme = theme;
    expect(inOurs(parts)).not.toEqual([]);

    html.className = 'with-bootstrap';
    html.style.setProperty('--bs-primary', '#c2185b');
    const sheet = page.document.createElement('style');
    sheet.textContent = `${recipe} .cb-root * { transition: none !important }`;
    page.document.head.append(sheet);
    expect(inOurs(parts)).toEqual([]);

    for (const name of ['.cb-link', '.cb-button[data-variant="primary"]']) {
      const element = page.mount.querySelector(name) as Element;
      const under = behind(element);
      expect(contrast(painted(getComputedStyle(element).color, under), under), name).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });
});
