import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import '../../src/styles/index.css';
import { Frame } from '../../stories/support/Frame.js';
import { KitPage } from '../../stories/support/KitPage.js';
import { behind, contrast, painted } from './contrast.js';
import { lateParts } from './page.js';

const SURFACES = ['background', 'surface', 'surface-hover', 'surface-selected'];
const CODE_SURFACES = ['code-background', 'code-highlight'];

const TEXTS: readonly (readonly [token: string, on: readonly string[]])[] = [
  ['foreground', [...SURFACES, 'muted']],
  ['muted-foreground', [...SURFACES, 'muted']],
  ['primary', SURFACES],
  ['primary-foreground', ['primary']],
  ...['fatal', 'error', 'warning', 'info', 'debug', 'neutral'].map(
    (name) => [`level-${name}`, SURFACES] as const,
  ),
  ...['new', 'ongoing', 'escalating', 'regressed', 'resolved', 'archived'].map(
    (name) => [`status-${name}`, SURFACES] as const,
  ),
  ...['good', 'degraded', 'bad'].map((name) => [`health-${name}`, SURFACES] as const),
  ['code-foreground', CODE_SURFACES],
  ...['keyword', 'string', 'comment', 'number', 'function', 'punctuation'].map(
    (name) => [`code-${name}`, CODE_SURFACES] as const,
  ),
];

const GRAPHICS: readonly (readonly [token: string, on: readonly string[]])[] = [
  ['ring', SURFACES],
  ['border-strong', SURFACES],
  ['frame-in-app', SURFACES],
  ...[1, 2, 3, 4, 5].map((index) => [`chart-${index}`, SURFACES] as const),
];

/** An element whose text or icon is too faint, in words. */
function lowContrast(element: HTMLElement): string[] {
  const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  const drawn = text || element.classList.contains('cb-icon');
  if (!drawn || element.closest(EXEMPT) || !element.checkVisibility({ visibilityProperty: true })) return [];
  const under = behind(element);
  const found = contrast(painted(getComputedStyle(element).color, under), under);
  if (found >= (text ? 4.5 : 3)) return [];
  return [`${element.className} "${element.textContent?.slice(0, 20)}" ${found.toFixed(2)}`];
}

/** WCAG asks nothing of what is hidden or switched off. */
const EXEMPT = '.cb-visually-hidden, :disabled, [aria-disabled="true"], option, title';

afterEach(cleanup);

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  function colour(token: string): string {
    const root = document.querySelector('.cb-root') ?? document.body;
    expect(getComputedStyle(root).getPropertyValue(`--cb-${token}`), token).not.toBe('');
    const probe = document.createElement('i');
    probe.style.color = `var(--cb-${token})`;
    root.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  function ratio(token: string, on: string): number {
    const under = painted(colour(on), [255, 255, 255]);
    return contrast(painted(colour(token), under), under);
  }

  function page(): HTMLElement {
    return render(
      <Frame locale="en" colorScheme={scheme}>
        <KitPage />
      </Frame>,
    ).container;
  }

  it.each(TEXTS)('%s reads at 4.5:1 on each of its surfaces', (token, surfaces) => {
    page();
    for (const on of surfaces) expect(ratio(token, on), `${token} on ${on}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHICS)('%s shows at 3:1 on each of its surfaces', (token, surfaces) => {
    page();
    for (const on of surfaces) expect(ratio(token, on), `${token} on ${on}`).toBeGreaterThanOrEqual(3);
  });

  it('every text and icon on the kit’s page has the contrast it needs (SH-06)', async () => {
    const container = page();
    await lateParts(container);
    const low = [...container.querySelectorAll<HTMLElement>('.cb-root *')].flatMap(lowContrast);
    expect(low).toEqual([]);
  });
});
