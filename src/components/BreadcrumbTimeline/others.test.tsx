import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { BreadcrumbTimelineView } from './index.js';

const said = (message: string): Breadcrumb => ({ type: 'default', level: 'info', category: 'auth', message });
const eventOf = (id: string, ...messages: readonly string[]) =>
  buildEvent({ id, breadcrumbs: messages.map(said) });
const event = eventOf('1', 'signed in', 'coupon opened', 'cart drawn');
const open = async () => userEvent.click(screen.getByRole('button', { name: 'Other events' }));
const lists = (box: HTMLElement) =>
  within(box)
    .getAllByRole('list')
    .map((list) =>
      within(list)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    );

describe('trails of other events beside this one (BC-N07)', () => {
  it('says what all share before the crash, what only this one has and what it lacks, of how many', async () => {
    const loadOthers = vi.fn(async () => [
      event,
      eventOf('2', 'signed in', 'consent given', 'cart drawn'),
      eventOf('3', 'signed in', 'consent given', 'cart drawn'),
      eventOf('4'),
    ]);
    render(<BreadcrumbTimelineView event={event} loadOthers={loadOthers} />);
    expect(loadOthers).not.toHaveBeenCalled();
    await open();
    const box = await screen.findByRole('region', { name: 'Other events' });
    expect(
      await within(box).findByText(/^Compared with the last breadcrumbs of 2 other events/),
    ).toBeVisible();
    expect(within(box).getByRole('heading', { name: 'All 3 events have before the crash' })).toBeVisible();
    expect(lists(box)).toEqual([['signed in', 'cart drawn'], ['coupon opened'], ['consent given2 of 2']]);
    await userEvent.click(within(box).getByRole('button', { name: 'coupon opened' }));
    expect(document.activeElement).toHaveTextContent('coupon opened');
  });

  it('says when it could not be loaded, and tries again', async () => {
    const onError = vi.fn();
    const loadOthers = vi
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValueOnce([eventOf('2', 'signed in')]);
    render(
      <CrashboardUIConfig onError={onError}>
        <BreadcrumbTimelineView event={event} loadOthers={loadOthers} />
      </CrashboardUIConfig>,
    );
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/of 1 other event of this issue/)).toBeInTheDocument();
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('does not claim that anything is shared where nothing could be compared', async () => {
    render(<BreadcrumbTimelineView event={event} loadOthers={async () => [event]} />);
    await open();
    expect(await screen.findByText(/No other event of this issue has breadcrumbs/)).toBeInTheDocument();
    expect(screen.queryByText(/before the crash/)).not.toBeInTheDocument();
  });

  it('shows other events as the host lets them be seen', async () => {
    const hide = (one: typeof event) => ({
      ...one,
      breadcrumbs: one.breadcrumbs.map((step) => ({
        ...step,
        message: step.message?.replace('Zoe', '***') ?? '',
      })),
    });
    const others = [eventOf('2', 'hello Zoe'), eventOf('3', 'hello Zoe')];
    render(
      <CrashboardUIConfig redactEvent={hide}>
        <BreadcrumbTimelineView event={event} loadOthers={async () => others} />
      </CrashboardUIConfig>,
    );
    await open();
    expect(await screen.findByText('hello ***')).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('Zoe');
  });
});
