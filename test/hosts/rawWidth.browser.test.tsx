import { render, screen, waitFor, within } from '@testing-library/react';
import '../../src/styles/index.css';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EventSections } from '../../src/components/EventSections/index.js';
import { IssueDetail } from '../../src/components/IssueDetail/index.js';
import { StackTrace } from '../../src/components/StackTrace/index.js';
import type { JsonObject } from '../../src/model/index.js';
import { buildEvent } from '../../src/testing/builders/index.js';
import { withCapabilities } from '../conformance/answeringServer.js';

const SOON = { timeout: 45_000 };
/** Text that no browser breaks. */
const WIDE = 'W'.repeat(4_000);
const deep = (levels: number): JsonObject => (levels === 0 ? { [WIDE]: WIDE } : { nested: deep(levels - 1) });
const RAW: JsonObject = {
  message: WIDE,
  [WIDE]: 1,
  list: [[[WIDE]]],
  nested: deep(30),
  lines: `${WIDE}\n${WIDE}`,
};

const usual = buildEvent();
const event = {
  ...usual,
  title: WIDE,
  stackText: `${WIDE}\n  at ${WIDE}`,
  extra: RAW,
  exceptions: usual.exceptions.map((exception) => ({ ...exception, value: WIDE })),
};

const issueRef = { source: 'test', project: 'shop', id: '7' };
const detail = withCapabilities(
  {},
  { getEvent: async () => event, getRawEvent: async () => RAW },
)(<IssueDetail issueRef={issueRef} />);

/** Opens what is as wide as its text, and says which elements that is. */
interface Raw {
  readonly panel: ReactElement;
  open(root: HTMLElement): Promise<readonly HTMLElement[]>;
}

const RAWS: { readonly [name: string]: Raw } = {
  'the stack as raw text': {
    panel: <StackTrace event={event} defaultDisplay="raw" />,
    open: async () =>
      waitFor(() => {
        const texts = [...document.querySelectorAll<HTMLElement>('pre.cb-long-text')];
        expect(texts.length).toBeGreaterThan(1);
        return texts;
      }, SOON),
  },
  'the event as the server has it': {
    panel: detail,
    open: async (root) => {
      await userEvent.click(await within(root).findByRole('button', { name: /^Show raw/ }, SOON));
      const tree = await waitFor(() => {
        const found = root.querySelector<HTMLElement>('.cb-issue-detail-raw .cb-tree-list')?.parentElement;
        expect(found).toBeTruthy();
        return found as HTMLElement;
      }, SOON);
      return [tree];
    },
  },
  'the additional data of an event': {
    panel: <EventSections event={event} sections={['extra']} />,
    open: async (root) => [root.querySelector('.cb-root') as HTMLElement],
  },
};

/** Boxes that grow with what is in them, unless it gives way. */
const HOSTS: { readonly [name: string]: (panel: ReactElement) => ReactElement } = {
  block: (panel) => <main className="place">{panel}</main>,
  'flex item': (panel) => (
    <div style={{ display: 'flex' }}>
      <aside style={{ flex: '0 0 100px' }}>Menu</aside>
      <main className="place" style={{ flex: 1 }}>
        {panel}
      </main>
    </div>
  ),
  'grid item': (panel) => (
    <div style={{ display: 'grid', gridTemplateColumns: '100px 1fr' }}>
      <aside>Menu</aside>
      <main className="place">{panel}</main>
    </div>
  ),
  'table cell': (panel) => (
    <table style={{ inlineSize: '100%' }}>
      <tbody>
        <tr>
          <td className="place">{panel}</td>
        </tr>
      </tbody>
    </table>
  ),
};

afterEach(() => page.viewport(1280, 720));

describe.each(Object.entries(RAWS))('%s', (_, { panel, open }) => {
  it.each(Object.entries(HOSTS))('widens neither the page nor the panel: %s', async (_host, put) => {
    const { container } = render(put(panel));
    const boxes = await open(container);
    for (const width of [360, 768, 1280]) {
      await page.viewport(width, 720);
      const root = container.querySelector('.cb-root') as HTMLElement;
      const place = container.querySelector('.place') as HTMLElement;
      const { documentElement } = document;
      expect(documentElement.scrollWidth, 'the page').toBeLessThanOrEqual(documentElement.clientWidth);
      expect(place.getBoundingClientRect().right, 'the place').toBeLessThanOrEqual(
        documentElement.clientWidth,
      );
      expect(root.scrollWidth, 'the panel').toBeLessThanOrEqual(root.clientWidth);
      const section = root.getBoundingClientRect();
      for (const box of boxes) {
        const { left, right, width: own } = box.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(section.left);
        expect(right).toBeLessThanOrEqual(section.right + 1);
        expect(own, 'as wide as there is room').toBeGreaterThan(section.width * 0.8);
      }
    }
    expect(screen.getAllByText(/W{1000}/).length).toBeGreaterThan(0);
  });
});
