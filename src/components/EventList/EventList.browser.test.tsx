import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sandboxClient } from '../../../stories/support/sandboxClient.js';
import { focusedRow } from '../../../test/helpers/focusedRow.js';
import { CrashboardProvider } from '../../hooks/index.js';
import {
  DEFAULT_SCOPE,
  type EventSummary,
  type Issue,
  type RowSource,
  readyResource,
} from '../../model/index.js';
import { buildEventSummary } from '../../testing/builders/index.js';
import '../../styles/index.css';
import { drawn, still } from '../../../test/helpers/still.js';
import { longList } from '../internal/listing/rows/longList.js';
import { EventList, type EventListProps } from './EventList.js';
import { EventListView } from './EventListView.js';

beforeAll(longList.load);

const CLOCK = Date.parse('2026-06-30T12:00:00Z');
const SOON = { timeout: 45_000 };
const { client, sandbox } = sandboxClient({ now: () => CLOCK });

/** The issue of the world with a million events. */
async function largest(): Promise<Issue> {
  const scope = { ...DEFAULT_SCOPE, query: '', sort: 'events' as const, range: { last: '90d' } };
  const { items } = await client.listIssues(scope);
  return client.getIssue((items[0] as Issue).ref);
}

async function show(props: Partial<EventListProps> = {}) {
  const issue = await largest();
  render(
    <div style={{ inlineSize: 1100 }}>
      <CrashboardProvider client={client}>
        <EventList issueRef={issue.ref} height={480} {...props} />
      </CrashboardProvider>
    </div>,
  );
  return issue;
}

const grid = () => screen.findByRole('grid', {}, SOON);
const shown = () => screen.getAllByRole('row').slice(1);
const indexOf = (row: Element | null) => Number(row?.getAttribute('aria-rowindex'));
const timeOf = (row: Element | undefined) => Date.parse(row?.querySelector('time')?.dateTime ?? '');

async function until(done: () => boolean, step: () => Promise<unknown>, most = 60) {
  for (let steps = 0; steps < most && !done(); steps += 1) await step();
  expect(done()).toBe(true);
}

describe('EventList over 1,000,000 events', () => {
  it('shows the newest first and loads on under the wheel (EL-05, EL-06)', async () => {
    const issue = await show();
    expect(issue.lifetime?.events).toBeGreaterThanOrEqual(1_000_000);
    await grid();
    // Another element once the code of long lists has come.
    const list = () => screen.getByRole('grid');
    expect(list().querySelectorAll('[role=row]').length).toBeLessThan(50);
    const times = new Map<number, number>();
    await until(
      () => list().scrollHeight > 36 * 550,
      async () => {
        list().dispatchEvent(new WheelEvent('wheel', { deltaY: 600 }));
        list().scrollTop += 600;
        await drawn();
        for (const row of shown()) if (timeOf(row)) times.set(indexOf(row), timeOf(row));
      },
      150,
    );
    const ordered = [...times].sort(([a], [b]) => a - b).map(([, at]) => at);
    expect([...ordered].sort((a, b) => b - a)).toEqual(ordered);
  });

  it('goes on with End and comes back to let-go pages in the same places (EL-13)', async () => {
    await show();
    const list = await grid();
    const before = shown().map(timeOf);
    shown()[0]?.focus();
    await until(
      () => indexOf(document.activeElement) > 1_200,
      async () => {
        await userEvent.keyboard('{End}');
        await still();
      },
    );
    list.scrollTop = 0;
    await waitFor(() => expect(shown().map(timeOf).slice(0, 5)).toEqual(before.slice(0, 5)), SOON);
  });

  it('has the handles of the strip inside of itself, where nothing lies over them', async () => {
    await show();
    const handles = await screen.findAllByRole('slider', {}, SOON);
    const list = screen.getAllByRole('region')[0]?.getBoundingClientRect() as DOMRect;
    expect(handles).toHaveLength(2);
    for (const handle of handles) {
      const { left, right } = handle.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(list.left);
      expect(right).toBeLessThanOrEqual(list.right);
    }
  });

  it('jumps to a date by the strip, from the keyboard (EL-N07)', async () => {
    await show({ defaultScope: { range: { last: '48h' } } });
    await grid();
    const to = await screen.findByRole('slider', { name: 'To' }, SOON);
    const hours = Number((to as HTMLInputElement).max);
    expect(hours).toBeGreaterThanOrEqual(48);
    to.focus();
    await userEvent.keyboard('{ArrowLeft>24/}');
    expect(to).toHaveValue(String(hours - 24));
    const end = CLOCK - 23 * 3_600_000;
    await waitFor(() => expect(timeOf(shown()[0])).toBeLessThanOrEqual(end), SOON);
    // The strip still covers both days, with what was chosen.
    expect(to).toHaveAttribute('max', String(hours));
    expect(to).toHaveValue(String(hours - 24));
  });

  it('counts on the strip what the search leaves (EL-N08)', async () => {
    const issue = await show({ defaultScope: { range: { last: '48h' } } });
    const counted = async () => {
      const text = (await screen.findByText(/[1-9][\d,.]* events counted/, {}, SOON)).textContent ?? '';
      return Number(text.replace(/.*: ([\d,]+) events? counted/, '$1').replaceAll(',', ''));
    };
    const all = await counted();
    const { values = [] } =
      (await client.listTagFacets(issue.ref, { range: { last: '48h' } })).find(
        ({ key }) => key === 'browser',
      ) ?? {};
    const query = `browser:"${values[0]?.value}"`;
    const box = screen.getByRole('combobox', { name: 'Search events' });
    await userEvent.type(box, `${query}{Enter}`);
    await waitFor(async () => expect(await counted()).toBeLessThan(all), SOON);
    const trend = await client.getEventTrend(issue.ref, { query, range: { last: '48h' } });
    expect(await counted()).toBe(trend?.points.reduce((sum, { count }) => sum + count, 0));
  });

  it('keeps the rows and says so when a page fails, then goes on (EL-05)', async () => {
    const mend = sandbox.fault({ match: /events\/\?.*cursor=/, kind: 'forbidden' });
    await show({ pageSize: 50, defaultScope: { range: { last: '30d' } } });
    const list = await grid();
    list.scrollTop = list.scrollHeight;
    const retry = await screen.findByRole('button', { name: 'Try again' }, SOON);
    expect(shown().length).toBeGreaterThan(5);
    mend();
    await userEvent.click(retry);
    await waitFor(() => expect(list.scrollHeight).toBeGreaterThan(36 * 90), SOON);
  });
});

const events = Array.from({ length: 60 }, (_, variant) => buildEventSummary({}, { variant }));
const inHand = (count: number): RowSource<EventSummary> => ({
  kind: 'indexed',
  count,
  get: (index) => ({
    ...(events[index % 60] as EventSummary),
    id: `e${index}`,
    message: `Event number ${index}`,
  }),
});
const listingOver = (source: RowSource<EventSummary>) => ({
  source,
  generation: 'hand',
  total: source.count,
  skipped: 0,
  hasNextPage: false,
  nextPageStatus: 'idle' as const,
});

describe('EventListView over rows in hand', () => {
  it('shows rows wherever the bar of 5,000,000 is dragged (EL-06, SH-18)', async () => {
    render(
      <EventListView events={readyResource(listingOver(inHand(5_000_000)))} height={480} variant="full" />,
    );
    const list = await grid();
    const most = list.scrollHeight - list.clientHeight;
    for (const part of [0.33, 0.8, 1, 0.1, 0]) {
      list.scrollTop = most * part;
      await waitFor(() => {
        const box = list.getBoundingClientRect();
        for (const y of [50, 250, 440]) {
          const row = document.elementFromPoint(box.left + 60, box.top + y)?.closest('[role=row]') ?? null;
          expect(row?.textContent ?? '', `${part} at ${y}`).toContain(`Event number ${indexOf(row) - 2}`);
        }
      });
    }
  });

  it('leads from cell to cell by keys alone, and opens what is in them (EL-08, EL-13)', async () => {
    const onEventClick = vi.fn();
    const trace = {
      id: 'trace',
      header: 'Trace',
      render: ({ id }: EventSummary) => (
        <button type="button" onClick={() => onEventClick(`trace ${id}`)}>
          Trace
        </button>
      ),
    };
    render(
      <div style={{ inlineSize: 1100 }}>
        <EventListView
          events={readyResource(listingOver(inHand(1_000)))}
          columns={['time', 'title', trace]}
          onEventClick={({ id }) => onEventClick(`open ${id}`)}
          height={480}
        />
      </div>,
    );
    const list = await grid();
    expect(list).toHaveAttribute('aria-colcount', '3');
    await userEvent.tab();
    while (document.activeElement?.getAttribute('role') !== 'row') await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    expect(document.activeElement).toHaveAttribute('aria-colindex', '3');
    await userEvent.keyboard('{ArrowDown} {ArrowLeft}{Enter}{Escape}{Enter}');
    expect(onEventClick.mock.calls.flat()).toEqual(['trace e1', 'trace e2', 'open e2', 'open e2']);
    expect(indexOf(document.activeElement)).toBe(4);
    // The same by hand: what is in a cell lies above the row's link.
    await userEvent.click(within(shown()[0] as HTMLElement).getByRole('button', { name: 'Trace' }));
    expect(onEventClick).toHaveBeenLastCalledWith('trace e0');
  });

  it('tells its tree of roles, names and places on a walk through 300 rows (SH-10, EL-13)', async () => {
    render(
      <div style={{ inlineSize: 1100 }}>
        <EventListView
          events={readyResource(listingOver(inHand(1_000)))}
          onEventClick={() => {}}
          height={480}
        />
      </div>,
    );
    await grid();
    shown()[0]?.focus();
    for (let index = 0; index < 300; index += 1) {
      const row = document.activeElement;
      expect(row).toHaveAttribute('role', 'row');
      expect(indexOf(row)).toBe(index + 2);
      if (index % 100 === 0) {
        await expectFocusedInTree(`Event number ${index}`);
        await userEvent.keyboard('{ArrowDown}');
      } else fireEvent.keyDown(row as Element, { key: index % 2 === 0 ? 'j' : 'ArrowDown' });
    }
    expect(document.querySelectorAll('[role=row][tabindex="0"]')).toHaveLength(1);
  });
});

/** What a screen reader gets of the focused row. */
async function expectFocusedInTree(text: string) {
  const { name, cells, grid: list } = await focusedRow();
  expect(name).toContain(text);
  expect(cells.filter((role) => role === 'gridcell').length).toBeGreaterThan(3);
  expect(list).toBe('Events');
}
