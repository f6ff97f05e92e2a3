import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { BreadcrumbTimelineView } from './index.js';

const EVENT_AT = '2026-01-01T12:00:10.000Z';
const crumb = (over: Partial<Breadcrumb> = {}): Breadcrumb => ({ type: 'default', level: 'info', ...over });
const eventWith = (breadcrumbs: readonly Breadcrumb[]): ReturnType<typeof buildEvent> =>
  buildEvent({ breadcrumbs, occurredAt: EVENT_AT });
const numbered = (count: number): Breadcrumb[] =>
  Array.from({ length: count }, (_, index) =>
    crumb({ message: `step ${index}`, timestamp: `2026-01-01T12:00:0${index % 10}.000Z` }),
  );

const messages = (): (string | null)[] =>
  [...document.querySelectorAll('.cb-prose:not(.cb-crumb-category)')]
    .map((element) => element.textContent)
    .filter(Boolean);

describe('BreadcrumbTimelineView', () => {
  it('ends the trail with the event itself', () => {
    render(<BreadcrumbTimelineView event={eventWith(numbered(2))} />);
    expect(screen.getByText('This event')).toBeInTheDocument();
    expect(messages()).toEqual(['cart.total is not a function', 'step 1', 'step 0']);
  });

  it('turns the steps in the page when the order is switched', async () => {
    const onOrderChange = vi.fn();
    render(<BreadcrumbTimelineView event={eventWith(numbered(2))} onOrderChange={onOrderChange} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Oldest first' }));
    expect(messages()).toEqual(['step 0', 'step 1', 'cart.total is not a function']);
    expect(onOrderChange).toHaveBeenCalledWith('oldest');
  });

  it('goes to the step that the host names, also behind "show all", and again when it is named again', async () => {
    const event = eventWith(numbered(30));
    const focused = () => document.activeElement?.closest('[data-crumb]')?.textContent;
    const at = (asked?: number) => (
      <BreadcrumbTimelineView
        event={event}
        initialCount={5}
        crumb={asked === undefined ? asked : { crumb: asked }}
      />
    );
    const { rerender } = render(at());
    await waitFor(() => expect(document.body).toHaveFocus());
    rerender(at(3));
    await waitFor(() => expect(focused()).toContain('step 3'));
    await userEvent.click(document.body);
    rerender(at(3));
    await waitFor(() => expect(focused()).toContain('step 3'));
    rerender(at(99));
    expect(focused()).toContain('step 3');
  });

  it('shows the last steps, and all on demand', async () => {
    render(<BreadcrumbTimelineView event={eventWith(numbered(30))} initialCount={5} />);
    expect(messages()).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 30' }));
    expect(messages()).toHaveLength(31);
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(messages()).toHaveLength(6);
  });

  it('shows message and data of a step together', () => {
    render(
      <BreadcrumbTimelineView
        event={eventWith([crumb({ message: 'refreshed', data: { ttl: 3600, user: { id: 1 } } })])}
      />,
    );
    expect(screen.getByText('refreshed')).toBeInTheDocument();
    expect(screen.getByText('3600')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /user/ })).toHaveAttribute('aria-expanded', 'false');
  });

  it('draws a request with method, address, status and the word for its failure', () => {
    const data = { method: 'GET', url: 'https://api.test/a', status_code: 503 };
    render(<BreadcrumbTimelineView event={eventWith([crumb({ type: 'http', data })])} />);
    expect(screen.getByText('GET')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /api\.test/ })).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getByText('503')).toHaveTextContent('503 Failed');
  });

  it('draws a request without a status and without empty brackets', () => {
    render(<BreadcrumbTimelineView event={eventWith([crumb({ type: 'http', data: { url: '/a' } })])} />);
    expect(document.querySelector('.cb-crumb-line')?.textContent).toBe('/a');
  });

  it('draws a navigation from one place to the other', () => {
    render(
      <BreadcrumbTimelineView
        event={eventWith([crumb({ type: 'navigation', data: { from: '/', to: '/cart' } })])}
      />,
    );
    expect(screen.getByText('From / to /cart')).toBeInTheDocument();
  });

  describe('times', () => {
    const trail = [
      crumb({ message: 'a', timestamp: '2026-01-01T12:00:00.000Z' }),
      crumb({ message: 'b', timestamp: '2026-01-01T12:00:09.988Z' }),
    ];

    it('tells how long before the error a step was', () => {
      render(<BreadcrumbTimelineView event={eventWith(trail)} />);
      expect(screen.getByText('12 ms before the error')).toBeInTheDocument();
      expect(screen.getByText('10 sec before the error')).toBeInTheDocument();
    });

    it('tells the time between steps, and the time of day with milliseconds', async () => {
      render(
        <CrashboardUIConfig timeZone="UTC" locale="en" hourCycle="h23">
          <BreadcrumbTimelineView event={eventWith(trail)} />
        </CrashboardUIConfig>,
      );
      await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Times' }), 'Since previous');
      expect(screen.getByText('10 sec after the previous breadcrumb')).toBeInTheDocument();
      await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Times' }), 'Time of day');
      expect(screen.getByText('12:00:09.988')).toBeInTheDocument();
    });

    it('says when a step has no time, and keeps it in its place', () => {
      render(
        <BreadcrumbTimelineView
          event={eventWith([trail[0] as Breadcrumb, crumb({ message: 'when?' }), trail[1] as Breadcrumb])}
        />,
      );
      expect(messages()).toEqual(['cart.total is not a function', 'b', 'when?', 'a']);
      expect(screen.getByText('No time')).toBeInTheDocument();
    });

    it('says when the clock went back', () => {
      render(<BreadcrumbTimelineView event={eventWith(trail.toReversed())} defaultTime="delta" />);
      expect(
        screen.getByText('10 sec earlier than the previous breadcrumb (clock changed)'),
      ).toBeInTheDocument();
    });
  });

  describe('search and filters', () => {
    const trail = [
      crumb({ type: 'http', category: 'fetch', level: 'error', data: { url: '/prices' } }),
      crumb({ category: 'console', message: 'hello' }),
      crumb({ category: 'console', message: 'world' }),
    ];

    it('finds steps by their text and says how many', async () => {
      render(<BreadcrumbTimelineView event={eventWith(trail)} />);
      await userEvent.type(screen.getByRole('searchbox'), 'PRICES');
      expect(await screen.findByText('1 of 3 breadcrumbs', { selector: 'p' })).toBeInTheDocument();
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 of 3 breadcrumbs'));
    });

    it('filters by types and levels that occur, with their counts', async () => {
      render(<BreadcrumbTimelineView event={eventWith(trail)} />);
      await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
      await userEvent.click(screen.getByRole('button', { name: 'Log 2' }));
      expect(messages()).toEqual(['world', 'hello']);
      expect(screen.getByRole('button', { name: 'Filter (1)' })).toBeInTheDocument();
    });

    it('offers to clear a search that finds nothing', async () => {
      render(<BreadcrumbTimelineView event={eventWith(trail)} />);
      await userEvent.type(screen.getByRole('searchbox'), 'nothing like it');
      await userEvent.click(await screen.findByRole('button', { name: 'Clear filters' }));
      expect(messages()).toHaveLength(3);
    });

    it('clears the search on Escape', async () => {
      render(<BreadcrumbTimelineView event={eventWith(trail)} />);
      const box = screen.getByRole('searchbox');
      await userEvent.type(box, 'x{Escape}');
      expect(box).toHaveValue('');
    });
  });

  it('folds equal neighbours and opens them', async () => {
    const late = Array.from({ length: 6 }, (_, index) =>
      crumb({ message: 'late', timestamp: `2026-01-01T12:00:0${index}.000Z` }),
    );
    render(<BreadcrumbTimelineView event={eventWith(late)} />);
    expect(screen.getByText('×6 over 5 sec')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show 5 repeats' }));
    expect(screen.getAllByText('late')).toHaveLength(6);
  });

  it('copies what is shown', async () => {
    const user = userEvent.setup();
    render(
      <BreadcrumbTimelineView
        event={eventWith([crumb({ category: 'console', message: 'hello' }), crumb({ message: 'other' })])}
      />,
    );
    await user.type(screen.getByRole('searchbox'), 'hello');
    await screen.findByText('1 of 2 breadcrumbs', { selector: 'p' });
    await user.click(screen.getByRole('button', { name: 'Copy breadcrumbs' }));
    expect(await navigator.clipboard.readText()).toBe('-  info  debug  console  hello');
  });

  it('moves with the keys and hops between errors', async () => {
    render(
      <BreadcrumbTimelineView
        event={eventWith([
          crumb({ message: 'a', level: 'error' }),
          crumb({ message: 'b' }),
          crumb({ message: 'c' }),
        ])}
      />,
    );
    const row = (index: number): HTMLElement =>
      document.querySelectorAll<HTMLElement>('.cb-crumb')[index] as HTMLElement;
    row(0).focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(row(1)).toHaveFocus());
    await userEvent.keyboard('n');
    await waitFor(() => expect(row(3)).toHaveFocus());
    await userEvent.keyboard('{Home}/');
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus());
  });

  it('marks what was scrubbed, cut or could not be read', () => {
    render(
      <BreadcrumbTimelineView
        event={{
          ...eventWith([crumb({ message: '', data: { token: '' } })]),
          annotations: [
            { path: '/breadcrumbs/0/message', action: 'removed', by: 'server', rule: '@email' },
            { path: '/breadcrumbs/0/data/token', action: 'masked', by: 'proxy' },
            { path: '/breadcrumbs', action: 'truncated', by: 'sdk' },
          ],
          unreadable: ['breadcrumbs/3'],
        }}
      />,
    );
    expect(screen.getByText('redacted: @email')).toBeInTheDocument();
    expect(screen.getByText('redacted')).toBeInTheDocument();
    expect(
      screen.getByText(/Some breadcrumbs could not be read.*Older breadcrumbs were dropped/),
    ).toBeInTheDocument();
  });

  it('says that nothing was recorded', () => {
    render(<BreadcrumbTimelineView event={eventWith([])} />);
    expect(screen.getByText('No breadcrumbs')).toBeInTheDocument();
  });

  it('takes a trail without an event', () => {
    render(<BreadcrumbTimelineView breadcrumbs={[crumb({ message: 'alone' })]} />);
    expect(messages()).toEqual(['alone']);
    expect(screen.queryByText('This event')).toBeNull();
  });

  it('draws hostile texts as text, equal steps without a clash, and no script address', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const same = crumb({
      type: 'http',
      category: hostile,
      level: hostile,
      data: { url: 'javascript:alert(1)', [hostile]: hostile },
    });
    render(
      <BreadcrumbTimelineView event={eventWith([same, crumb({ message: 'y'.repeat(100_000) }), same])} />,
    );
    expect(document.querySelector('img')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('button', { name: 'Show all 100,000 characters' })).toBeInTheDocument();
  });
});
