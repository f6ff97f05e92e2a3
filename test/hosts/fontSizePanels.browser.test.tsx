import '../../src/styles/index.css';
import { cleanup, render, waitFor } from '@testing-library/react';
import { type ComponentType, createElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ELEMENTS } from '../../src/elements/elementSpecs.js';
import * as all from '../../src/index.js';
import { buildEvent } from '../../src/testing/builders/index.js';
import { sandboxClient } from '../../stories/support/sandboxClient.js';
import { NOW } from '../../stories/support/states.js';

const WIDTHS = [1200, 360];
const ROOT_SIZES = [62.5, 100, 125, 200];

const event = buildEvent();
/** What a panel cannot do without, beside its server. */
const NEEDED: { readonly [panel: string]: object } = {
  IssueQueues: { scope: all.DEFAULT_SCOPE, onScopeChange: () => {} },
  IssueActions: { actions: ['resolve', 'archive', 'assign'] },
  StackTrace: { event },
  BreadcrumbTimeline: { event },
  EventSections: { event },
};

const scope = { ...all.DEFAULT_SCOPE, projects: 'all' as const };

afterEach(() => {
  document.documentElement.style.fontSize = '';
  cleanup();
});

/** The panel, drawn whole from a sandbox, in a host's box. */
async function panelAt(name: string, rootSize: number, width: number): Promise<HTMLElement> {
  document.documentElement.style.fontSize = `${rootSize}%`;
  const { client } = sandboxClient({ world: { issues: 12 }, now: () => NOW });
  const { items } = await client.listIssues(scope);
  const props = { issueRef: items[0]?.ref, issues: items.slice(0, 1), ...NEEDED[name] };
  const component = (all as unknown as { [name: string]: ComponentType<object> })[name];
  const needed = Object.fromEntries(
    Object.entries(props).filter(
      ([prop]) => prop in { ...ELEMENTS[name as keyof typeof ELEMENTS].properties, ...NEEDED[name] },
    ),
  );
  const { container } = render(
    <div style={{ inlineSize: width }}>
      <all.CrashboardUIConfig locale="en" timeZone="UTC" now={() => NOW}>
        <all.CrashboardProvider client={client}>
          {createElement(component as ComponentType<object>, needed)}
        </all.CrashboardProvider>
      </all.CrashboardUIConfig>
    </div>,
  );
  await waitFor(() => {
    expect(container.querySelector('.cb-root')?.textContent?.trim()).not.toBe('');
    expect(container.querySelector('[aria-busy="true"]')).toBeNull();
  });
  return container.firstElementChild as HTMLElement;
}

const isShown = (element: Element): boolean => element.getBoundingClientRect().width > 0;

describe.each(Object.keys(ELEMENTS))('%s', (name) => {
  it.each(ROOT_SIZES.flatMap((size) => WIDTHS.map((width) => [size, width] as const)))(
    'keeps its texts whole and stays in its box where the root font is %s percent, %s px wide (H1)',
    async (rootSize, width) => {
      const host = await panelAt(name, rootSize, width);
      expect(host.scrollWidth, 'the box of the host').toBeLessThanOrEqual(width + 1);
      for (const button of [...host.querySelectorAll<HTMLElement>('.cb-button')].filter(isShown)) {
        const text = button.querySelector<HTMLElement>('.cb-button-text') ?? button;
        const cut = text.scrollHeight - text.clientHeight;
        expect(cut, `height of "${button.textContent}"`).toBeLessThanOrEqual(
          text.clientHeight === 0 ? 9_999 : 3,
        );
      }
      for (const icon of [...host.querySelectorAll('.cb-icon')].filter(isShown)) {
        const { height } = icon.getBoundingClientRect();
        const font = Number.parseFloat(getComputedStyle(icon).fontSize);
        expect(height / font, 'an icon beside its text').toBeGreaterThan(0.5);
        expect(height / font, 'an icon beside its text').toBeLessThan(3);
      }
    },
  );
});
