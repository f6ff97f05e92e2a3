import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sandboxClient } from '../../../stories/support/sandboxClient.js';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import type { Client, PageOptions } from '../../client/types/client.js';
import { CrashboardProvider } from '../../hooks/index.js';
import { DEFAULT_SCOPE, type Issue, type Page, type RowSource, readyResource } from '../../model/index.js';
import { buildIssue } from '../../testing/builders/index.js';
import '../../styles/index.css';
import { drawn, still } from '../../../test/helpers/still.js';
import { IssueList, type IssueListProps } from './IssueList.js';
import { IssueListView } from './IssueListView.js';

const CLOCK = Date.parse('2026-06-30T12:00:00Z');
const SOON = { timeout: 45_000 };
const WHOLE = { query: '', range: { last: '90d' } };

/** Made once: it is the tests that must not take long. */
const large = sandboxClient({ world: { issues: 100_000 }, now: () => CLOCK });

function show(client: Client, props: IssueListProps = {}) {
  const box = (more: IssueListProps) => (
    <div style={{ inlineSize: 1100 }}>
      <CrashboardProvider client={client}>
        <IssueList height={480} pageSize={50} defaultScope={WHOLE} {...props} {...more} />
      </CrashboardProvider>
    </div>
  );
  const { rerender } = render(box({}));
  return (more: IssueListProps) => rerender(box(more));
}

/** The list itself: what stands in for it until its chunk is there is drawn whole. */
async function grid() {
  await screen.findByRole('grid', {}, SOON);
  await screen.findByRole('button', { name: 'List options' }, SOON);
  await still();
  return screen.getByRole('grid');
}
const shown = () => screen.getAllByRole('row').slice(1);
const indexOf = (row: Element | null) => Number(row?.getAttribute('aria-rowindex'));
const names = () =>
  new Map(shown().map((row) => [indexOf(row), row.querySelector('.cb-issue-list-short-id')?.textContent]));

async function scrollBy(list: HTMLElement, pixels: number) {
  list.dispatchEvent(new WheelEvent('wheel', { deltaY: pixels }));
  list.scrollTop += pixels;
  await drawn();
}

async function until(done: () => boolean, step: () => Promise<unknown>, most = 60) {
  for (let steps = 0; steps < most && !done(); steps += 1) await step();
  expect(done()).toBe(true);
}

describe('IssueList over 100,000 issues', () => {
  it('shows the first rows, follows the wheel and loads on (IL-08, IL-09)', async () => {
    show(large.client);
    const list = await grid();
    expect(list).toHaveAttribute('aria-rowcount', '-1');
    expect(list.querySelectorAll('[role=row]').length).toBeLessThan(60);
    const seen = new Map(names());
    await until(
      () => list.scrollHeight > 60 * 190,
      async () => {
        await scrollBy(list, 400);
        for (const [index, name] of names()) if (name) seen.set(index, name);
      },
      400,
    );
    const real = [...seen.values()].filter(Boolean);
    expect(new Set(real).size).toBe(real.length);
    expect(screen.getByText(/^\d+ of 1,000\+ issues$/)).toBeVisible();
  });

  it('goes to the last loaded row with End and on from there, and back to let-go pages (IL-08, IL-18)', async () => {
    show(large.client, { pageSize: 100 });
    const list = await grid();
    const before = names();
    shown()[0]?.focus();
    await until(
      () => indexOf(document.activeElement) > 1_400,
      async () => {
        await userEvent.keyboard('{End}');
        await still();
      },
    );
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(names().get(3)).toBe(before.get(3)), SOON);
    expect(indexOf(document.activeElement)).toBe(2);
    expect(list.scrollTop).toBe(0);
  });

  it('never lets an older answer win when the filter changes while loading (IL-07)', async () => {
    const mend = large.sandbox.fault({ match: /query=is%3Aarchived/, kind: 'slow', delayMs: 700 });
    const answers = vi.spyOn(large.sandbox, 'fetch');
    const older = () => answers.mock.calls.findIndex(([{ url }]) => url.includes('query=is%3Aarchived'));
    const change = show(large.client, { scope: { ...WHOLE, query: 'is:archived' } });
    await waitFor(() => expect(older()).toBeGreaterThanOrEqual(0), SOON);
    change({ scope: { ...WHOLE, query: 'is:resolved' } });
    await grid();
    await waitFor(() => expect(answers.mock.settledResults[older()]?.type).not.toBe('incomplete'), SOON);
    await still();
    mend();
    for (const row of shown()) expect(row).toHaveTextContent('Resolved');
  });

  it('comes back to its place when a filter is taken back (IL-08)', async () => {
    const narrow = { ...WHOLE, query: 'is:resolved' };
    const change = show(large.client, { scope: WHOLE });
    const list = await grid();
    await until(
      () => list.scrollHeight > 60 * 140,
      () => scrollBy(list, 800),
    );
    list.scrollTop = 60 * 97;
    await still();
    const place = [...names()].filter(([index]) => index > 97 && index < 102);
    expect(place.length).toBeGreaterThan(2);
    change({ scope: narrow });
    await waitFor(() => expect(shown()[0]).toHaveTextContent('Resolved'), SOON);
    expect((await grid()).scrollTop).toBe(0);
    change({ scope: WHOLE });
    await waitFor(() => expect((screen.getByRole('grid') as HTMLElement).scrollTop).toBe(60 * 97), SOON);
    await waitFor(() => {
      for (const [index, name] of place) expect(names().get(index)).toBe(name);
    }, SOON);
  });
});

const issues = Array.from({ length: 600 }, (_, index) =>
  buildIssue({ ref: { id: `i${index}` }, shortId: `SHOP-${index}` } as never, { variant: index }),
);

/** A server that pages by offset, as most do: what moves up shifts everything behind it. */
function offsetServer(
  order: Issue[],
  answer: (page: Page<Issue>, cursor: number) => Page<Issue> | Promise<Page<Issue>>,
) {
  return fakeClient({
    listProjects: async () => ({ items: [], skipped: 0 }),
    listEnvironments: async () => [],
    getIssueStats: async () => ({}),
    listIssues: async (_scope, { cursor, pageSize = 50 }: PageOptions = {}) => {
      const from = Number(cursor ?? 0);
      const next = from + pageSize;
      const items = order.slice(from, next);
      return answer({ items, skipped: 0, ...(next < order.length && { nextCursor: String(next) }) }, from);
    },
  });
}

async function readAll(list: HTMLElement, done: () => boolean) {
  const seen = new Map<number, string | null | undefined>();
  await until(
    done,
    async () => {
      for (const [index, name] of names()) seen.set(index, name);
      await scrollBy(list, 420);
    },
    150,
  );
  for (const [index, name] of names()) seen.set(index, name);
  return [...seen.values()].filter(Boolean);
}

describe('IssueList when things go wrong in the middle', () => {
  it('neither doubles nor silently loses rows that move between pages (IL-17)', async () => {
    const order = issues.slice(0, 250);
    let moved = false;
    const client = offsetServer(order, (page, from) => {
      if (from === 50 && !moved) {
        moved = true;
        const [late] = order.splice(180, 1);
        const latest = { ...late, lifetime: { ...late?.lifetime, lastSeen: '2026-11-20T11:59:59Z' } };
        order.unshift(latest as Issue);
      }
      return page;
    });
    show(client, { polling: { every: 1000 } });
    const list = await grid();
    const seen = await readAll(list, () => screen.queryByText('249 issues') !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(await screen.findByRole('button', { name: '1 new or updated issue' }, SOON)).toBeVisible();
  });

  it('leaves duplicate rows out and goes on over empty pages (IL-08)', async () => {
    const client = offsetServer(issues.slice(0, 200), (page, from) => {
      if (from === 50) return { ...page, items: [] };
      return from === 100 ? { ...page, items: [...issues.slice(0, 5), ...page.items] } : page;
    });
    show(client);
    const list = await grid();
    const seen = await readAll(list, () => screen.queryByText('150 issues') !== null);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('says how long a 429 lasts, keeps the rows and goes on by itself (IL-N08, SH-03)', async () => {
    const { client, sandbox } = sandboxClient({ world: { issues: 300 }, now: () => CLOCK });
    // Longer than the client waits by itself.
    sandbox.fault({ match: /cursor=/, kind: 'rateLimited', retryAfterSeconds: 1, times: 3 });
    show(client);
    const list = await grid();
    list.scrollTop = list.scrollHeight;
    expect(await screen.findByText(/Too many requests/i, {}, SOON)).toBeVisible();
    expect(shown().length).toBeGreaterThan(3);
    await waitFor(() => expect(list.scrollHeight).toBeGreaterThan(60 * 90), SOON);
  });

  it('ends a cursor loop with a word (IL-08)', async () => {
    const { client, sandbox } = sandboxClient({ world: { issues: 300 }, now: () => CLOCK });
    sandbox.fault({ match: /issues\/\?.*cursor=/, kind: 'cursorLoop' });
    show(client);
    const list = await grid();
    list.scrollTop = list.scrollHeight;
    expect(await screen.findByText(/keeps returning the same page/, {}, SOON)).toBeVisible();
  });

  it('goes on by itself when the connection is back (SH-03)', async () => {
    const { client, sandbox } = sandboxClient({ world: { issues: 300 }, now: () => CLOCK });
    const mend = sandbox.fault({ match: /cursor=/, kind: 'network' });
    show(client);
    const list = await grid();
    list.scrollTop = list.scrollHeight;
    await screen.findByRole('button', { name: 'Try again' }, SOON);
    expect(shown().length).toBeGreaterThan(3);
    mend();
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(list.scrollHeight).toBeGreaterThan(60 * 90), SOON);
  });
});

describe('IssueListView over 5,000,000 rows in hand', () => {
  const source: RowSource<Issue> = {
    kind: 'indexed',
    count: 5_000_000,
    get: (index) => {
      const like = issues[index % 600] as Issue;
      return { ...like, ref: { ...like.ref, id: `${index}` }, shortId: `N-${index}` };
    },
  };

  it('shows rows wherever the bar is dragged (IL-09, SH-18)', async () => {
    const listing = {
      source,
      generation: 'hand',
      total: source.count,
      skipped: 0,
      hasNextPage: false,
      nextPageStatus: 'idle' as const,
    };
    render(
      <div style={{ inlineSize: 1100 }}>
        <IssueListView issues={readyResource(listing)} scope={DEFAULT_SCOPE} height={480} />
      </div>,
    );
    const list = await grid();
    expect(list).toHaveAttribute('aria-rowcount', '5000001');
    const most = list.scrollHeight - list.clientHeight;
    for (const part of [0.2, 0.55, 0.9, 1, 0.4, 0]) {
      list.scrollTop = most * part;
      await waitFor(() => {
        const box = list.getBoundingClientRect();
        for (const y of [60, 250, 470]) {
          const row = document.elementFromPoint(box.left + 200, box.top + y)?.closest('[role=row]') ?? null;
          expect(row?.textContent ?? '', `${part} at ${y}`).toContain(`N-${indexOf(row) - 2}`);
        }
      });
    }
    expect(within(list).getByText('N-0')).toBeVisible();
  });
});
