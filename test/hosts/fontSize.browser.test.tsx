import '../../src/styles/index.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CrashboardProvider, CrashboardUIConfig, IssueList } from '../../src/index.js';
import { sandboxClient } from '../../stories/support/sandboxClient.js';
import { NOW } from '../../stories/support/states.js';

const ACTIONS = ['resolve', 'archive', 'assign', 'prioritize'] as const;

afterEach(() => {
  document.documentElement.style.fontSize = '';
  cleanup();
});

async function rowsAt(rootSize: number, width: number, actions: boolean): Promise<readonly Element[]> {
  document.documentElement.style.fontSize = `${rootSize}%`;
  const { client } = sandboxClient({ world: { issues: 30 }, now: () => NOW });
  const { container } = render(
    <div style={{ inlineSize: width }}>
      <CrashboardUIConfig locale="en" timeZone="UTC" now={() => NOW}>
        <CrashboardProvider client={client}>
          <IssueList {...(actions && { actions: ACTIONS })} height={500} />
        </CrashboardProvider>
      </CrashboardUIConfig>
    </div>,
  );
  await waitFor(() => expect(container.querySelectorAll('.cb-table-link').length).toBeGreaterThan(3));
  if (actions) await screen.findAllByRole('checkbox');
  return [...container.querySelectorAll('[data-index]')].slice(0, 4);
}

const box = (element: Element): DOMRect => element.getBoundingClientRect();

/** Cells stand beside each other, and what is drawn stays inside of the row. */
function expectInside(row: Element): void {
  const cells = [...row.querySelectorAll('[role="gridcell"], [role="rowheader"]')];
  const shown = cells.filter((cell) => box(cell).width > 0);
  shown.forEach((cell, index) => {
    const end = index === 0 ? 0 : box(shown[index - 1] as Element).right;
    expect(box(cell).left, 'a cell after the one before').toBeGreaterThanOrEqual(end - 1);
  });
  for (const part of [...shown, ...row.querySelectorAll('.cb-issue-list-main, .cb-issue-list-main > *')]) {
    expect(box(part).right, String(part.className)).toBeLessThanOrEqual(box(row).right + 1);
    expect(box(part).bottom, String(part.className)).toBeLessThanOrEqual(box(row).bottom + 1);
  }
}

/** Neither cut by an ellipsis nor moved out of sight. */
function expectWhole(part: Element): void {
  const around = part.parentElement as Element;
  expect(part.scrollWidth, `${part.textContent} whole`).toBeLessThanOrEqual(part.clientWidth + 1 || 9999);
  expect(box(part).right, `${part.textContent} inside`).toBeLessThanOrEqual(box(around).right + 1);
  expect(box(part).top, `${part.textContent} in its line`).toBeLessThan(box(around).bottom - 2);
}

const WHOLE = ['.cb-issue-list-short-id', '.cb-issue-list-numbers > .cb-time'];

describe.each([62.5, 100, 125, 200])('in a page whose root font is %s percent', (rootSize) => {
  it.each([
    [1280, false],
    [1280, true],
    [736, true],
    [385, true],
    [360, false],
    [360, true],
  ])(
    'a list of %s px (actions: %s) has columns beside each other, and a title to read',
    async (width, actions) => {
      const rows = await rowsAt(rootSize, width, actions);
      const size = Number.parseFloat(getComputedStyle(rows[0] as Element).fontSize);
      // The usual 14 px, and larger where the reader's own size is.
      expect(size).toBeGreaterThanOrEqual(Math.max(12, (12 * rootSize) / 100));
      for (const row of rows) {
        expectInside(row);
        const title = row.querySelector('.cb-table-link') as Element;
        expect(box(title).width, 'the title').toBeGreaterThan(Math.min(16 * size, width * 0.28));
        // Narrower than 22 letters is no screen of anybody.
        const parts = width < 22 * size ? [] : row.querySelectorAll(WHOLE.join());
        for (const part of parts) expectWhole(part);
      }
    },
  );
});
