import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import { CrashboardError } from '../../client/http/errors.js';
import type { Client } from '../../client/types/client.js';
import { CrashboardProvider } from '../../hooks/index.js';
import { buildEvent, buildEventSummary } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { EventCompare, type EventCompareProps } from './index.js';

const issueRef = { source: 'test', project: 'shop', id: '7' };
const [newest, middle, oldest] = ['c', 'b', 'a'].map((letter) => letter.repeat(32)) as [
  string,
  string,
  string,
];
const at = { [newest]: 3, [middle]: 2, [oldest]: 1 } as { readonly [id: string]: number };
const occurredAt = (id: string): string => `2026-06-0${at[id]}T10:00:00.000Z`;
const NEIGHBOURS: { readonly [id: string]: object } = {
  [newest]: { olderEventId: middle },
  [middle]: { olderEventId: oldest, newerEventId: newest },
  [oldest]: { olderEventId: undefined, newerEventId: middle },
};

function show(props: Partial<EventCompareProps> = {}, calls: Partial<Client> = {}) {
  const getEvent = vi.fn<Client['getEvent']>(async (_ref, which = 'latest') => {
    const id = which === 'latest' || which === 'recommended' ? newest : which === 'oldest' ? oldest : which;
    if (!(id in at)) throw new CrashboardError('not_found', 'gone', { status: 404 });
    return buildEvent({ id, occurredAt: occurredAt(id), ...NEIGHBOURS[id] });
  });
  const listEvents = vi.fn<Client['listEvents']>(async () => ({
    items: [newest, middle, oldest].map((id) => buildEventSummary({ id, occurredAt: occurredAt(id) })),
    skipped: 0,
  }));
  const client = fakeClient({ getEvent, listEvents, ...calls });
  render(
    <CrashboardProvider client={client}>
      <CrashboardUIConfig locale="en" timeZone="UTC">
        <EventCompare issueRef={issueRef} {...props} />
      </CrashboardUIConfig>
    </CrashboardProvider>,
  );
  return { getEvent };
}

/** The two events, by the first letter of their ids. */
const compared = async (): Promise<string> => {
  await screen.findByText(/^Same stack/);
  return [...document.querySelectorAll('.cb-compare-event .cb-strong')]
    .map((one) => one.textContent?.replace('Event ', '').slice(0, 1))
    .join(' ');
};

describe('EventCompare', () => {
  it('compares the latest event with the one before', async () => {
    show();
    expect(await compared()).toBe('c b');
  });

  it('compares the first event, which has none before it, with the next', async () => {
    show({ eventSelector: 'oldest' });
    expect(await compared()).toBe('a b');
  });

  it('finds the neighbour in the list where the server does not name one', async () => {
    show(
      {},
      {
        getEvent: async (_ref, which = 'latest') => {
          const { olderEventId: _, ...event } = buildEvent({ id: which === 'latest' ? newest : which });
          return event;
        },
      },
    );
    expect(await compared()).toBe('c b');
  });

  it('lets the reader choose the other event from those of the issue', async () => {
    const onCompareWithChange = vi.fn();
    show({ onCompareWithChange });
    await compared();
    const select = screen.getByRole('combobox', { name: 'Compare with' });
    await waitFor(() => expect(select).toHaveTextContent('aaaaaaaa'));
    await userEvent.selectOptions(select, oldest);
    await waitFor(async () => expect(await compared()).toBe('c a'));
    expect(onCompareWithChange).toHaveBeenCalledWith(oldest);
    await userEvent.selectOptions(select, 'Previous event');
    await waitFor(async () => expect(await compared()).toBe('c b'));
  });

  it('asks for one event only where it has the other in hand', async () => {
    const { getEvent } = show({ event: buildEvent({ id: newest, olderEventId: middle }) });
    expect(await compared()).toBe('c b');
    expect(getEvent.mock.calls.map(([, which]) => which)).toEqual([middle]);
    expect(screen.queryByRole('combobox', { name: 'Event A' })).toBeNull();
  });

  it('says that an event is gone, and that an issue has only one', async () => {
    show({ compareWith: 'f'.repeat(32) });
    expect(await screen.findByText('Event B was not found')).toBeVisible();
  });

  it('says why event A is not there, and waits for nothing then', async () => {
    show({ eventSelector: 'f'.repeat(32) });
    expect(await screen.findByText('Event A was not found')).toBeVisible();
    await waitFor(() => expect(document.querySelector('[aria-busy="true"], .cb-skeleton')).toBeNull());
    expect(screen.queryByText('Nothing to compare with')).toBeNull();
  });

  it('says so where the issue has no other event', async () => {
    show(
      { event: buildEvent({ id: newest, olderEventId: undefined }) },
      { listEvents: async () => ({ items: [buildEventSummary({ id: newest })], skipped: 0 }) },
    );
    expect(await screen.findByText('Nothing to compare with')).toBeVisible();
  });
});
