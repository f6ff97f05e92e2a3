import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { BreadcrumbTimelineView, type TimelineSource } from './index.js';

const EVENT_AT = Date.parse('2026-01-01T12:00:10.000Z');
const ago = (ms: number): string => new Date(EVENT_AT - ms).toISOString();
const crumb = (ms: number, message: string): Breadcrumb => ({
  type: 'default',
  category: 'auth',
  level: 'info',
  message,
  timestamp: ago(ms),
});
const event = buildEvent({ breadcrumbs: [crumb(4_000, 'first'), crumb(1_000, 'last')], occurredAt: ago(0) });
const show = (...sources: readonly TimelineSource[]) =>
  render(<BreadcrumbTimelineView event={event} defaultOrder="oldest" sources={sources} />);
const chip = (name: RegExp) => screen.getByRole('button', { name });
const texts = () =>
  [...document.querySelectorAll('.cb-crumb')].map(
    (row) => row.querySelector('.cb-prose:not(.cb-crumb-category)')?.textContent,
  );

describe('more sources on the axis of a trail (ANC-03, BC-20)', () => {
  it('shows steps at hand in their places, each with the name of its source, and hides them on a press', async () => {
    show({
      id: 'logs',
      label: 'Logs',
      steps: [{ message: 'cart locked', timestamp: (EVENT_AT - 2_000) / 1000 }],
    });
    expect(texts()).toEqual(['first', 'cart locked', 'last', 'cart.total is not a function']);
    const row = screen.getByText('cart locked').closest('.cb-crumb') as HTMLElement;
    expect(within(row).getByText('Logs')).toBeInTheDocument();
    expect(screen.getByText('3 steps', { selector: 'p' })).toBeInTheDocument();
    await userEvent.click(chip(/^Logs 1$/));
    expect(texts()).toEqual(['first', 'last', 'cart.total is not a function']);
    expect(screen.getByText('2 breadcrumbs', { selector: 'p' })).toBeInTheDocument();
  });

  it('fetches when asked, and not again', async () => {
    const load = vi.fn(async () => [{ message: 'SELECT 1', timestamp: ago(500) }]);
    show({ id: 'spans', label: 'Spans', load });
    expect(load).not.toHaveBeenCalled();
    await userEvent.click(chip(/^Spans$/));
    expect(await screen.findByText('SELECT 1')).toBeInTheDocument();
    await userEvent.click(chip(/^Spans 1$/));
    await userEvent.click(chip(/^Spans$/));
    expect(screen.getByText('SELECT 1')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('lets no source take anything from another: each says its own state, a failure can be tried again', async () => {
    const flaky = vi
      .fn<NonNullable<TimelineSource['load']>>()
      .mockRejectedValueOnce(Object.assign(new Error('x'), { code: 'rate_limited' }))
      .mockResolvedValueOnce([{ message: 'came at last', timestamp: ago(100) }]);
    const onError = vi.fn();
    const sources: readonly TimelineSource[] = [
      { id: 'a', label: 'Errors', load: flaky },
      { id: 'b', label: 'Logs', load: () => new Promise(() => {}) },
      { id: 'c', label: 'Replay', load: async () => [] },
      {
        id: 'd',
        label: 'Spans',
        load: async () => Promise.reject(Object.assign(new Error('y'), { code: 'unsupported' })),
      },
      {
        id: 'e',
        label: 'Work',
        load: async () => ({ steps: [{ message: 'worked', timestamp: ago(50) }], isCut: true }),
      },
    ];
    render(
      <CrashboardUIConfig onError={onError}>
        <BreadcrumbTimelineView event={event} sources={sources} />
      </CrashboardUIConfig>,
    );
    for (const name of [/^Errors/, /^Logs/, /^Replay/, /^Spans/, /^Work/]) await userEvent.click(chip(name));
    expect(await screen.findByRole('button', { name: 'Errors failed' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    expect(chip(/^Logs loading/)).toHaveAttribute('aria-pressed', 'true');
    expect(chip(/^Replay none/)).toHaveAttribute('aria-pressed', 'true');
    expect(chip(/^Spans not on this server/)).toBeDisabled();
    expect(screen.getByText('Work: there is more than is shown here.')).toBeInTheDocument();
    expect(texts()).toEqual(expect.arrayContaining(['first', 'last', 'worked']));
    const problem = screen.getByRole('alert');
    expect(problem).toHaveTextContent('Errors: Too many requests');
    expect(onError).toHaveBeenCalledTimes(1);
    await userEvent.click(within(problem).getByRole('button', { name: /Try again|Retry/ }));
    expect(await screen.findByText('came at last')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says that a clock differs and what was done about it', () => {
    const steps = [
      { message: 'before', timestamp: ago(62_500) },
      { type: 'error', timestamp: ago(60_000), eventId: event.id },
    ];
    show({ id: 'trace', label: 'Errors of the trace', steps });
    expect(texts()).toEqual(['first', 'before', 'last', 'cart.total is not a function']);
    expect(
      screen.getByText(
        /^Errors of the trace: this clock is 1 min.* behind the event’s, so its steps were moved forward/,
      ),
    ).toBeInTheDocument();
  });

  it('offers sources also where the event has no breadcrumbs', async () => {
    const bare = buildEvent({ breadcrumbs: [], occurredAt: ago(0) });
    render(
      <BreadcrumbTimelineView
        event={bare}
        sources={[{ id: 'logs', label: 'Logs', steps: [{ message: 'a log', timestamp: ago(9) }] }]}
      />,
    );
    expect(screen.getByText('a log')).toBeInTheDocument();
  });

  it('shows other sources as the host lets events be seen, in the page and in copies', async () => {
    userEvent.setup();
    const hide = (one: typeof event) => ({
      ...one,
      breadcrumbs: one.breadcrumbs.map((step) => ({
        ...step,
        message: step.message?.replaceAll('Zoe', '***') ?? '',
      })),
    });
    render(
      <CrashboardUIConfig redactEvent={hide}>
        <BreadcrumbTimelineView
          event={event}
          sources={[{ id: 'logs', label: 'Logs', steps: [{ message: 'hello Zoe', timestamp: ago(9) }] }]}
        />
      </CrashboardUIConfig>,
    );
    expect(screen.getByText('hello ***')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Copy breadcrumbs' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('logs');
    expect(copied).not.toContain('Zoe');
  });

  it('cancels what is still on its way when the panel goes', async () => {
    const signals: AbortSignal[] = [];
    const load: TimelineSource['load'] = ({ signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const { unmount } = show({ id: 'logs', label: 'Logs', load, defaultOn: true });
    await waitFor(() => expect(signals.length).toBeGreaterThan(0));
    unmount();
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });
});
