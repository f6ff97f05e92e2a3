import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  hostile,
  huge,
  pythonReleases,
  redactedTwins,
  twins,
} from '../../../stories/support/comparedEvents.js';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { type CrashEvent, readyResource } from '../../model/index.js';
import { BUILDER_NOW, buildEventSummary } from '../../testing/builders/index.js';
import { CrashboardUIConfig, type UIConfig } from '../config/index.js';
import { EventCompareView, type EventCompareViewProps } from './index.js';

const AT = new Date(BUILDER_NOW).toISOString();

function show(
  [left, right]: readonly [CrashEvent, CrashEvent],
  over: Partial<EventCompareViewProps> = {},
  config: UIConfig = {},
) {
  return render(
    <CrashboardUIConfig now={() => BUILDER_NOW} timeZone="UTC" locale="en" {...config}>
      <EventCompareView left={readyResource(left, AT)} right={readyResource(right, AT)} {...over} />
    </CrashboardUIConfig>,
  );
}

const table = (name: string) => screen.getByRole('table', { name });
const row = (name: string, label: RegExp) => within(table(name)).getByRole('row', { name: label });

describe('a comparison of two events', () => {
  it('says in words what differs before it shows it (ID-N03)', () => {
    show(pythonReleases);
    const short = screen.getByText(/^Stack differs: 1 frame only in A and 1 frame changed\./);
    expect(short.textContent).toContain('1 variable differs: record.');
    expect(short.textContent).toContain('3 tags differ: environment, release, and queue.');
    expect(screen.getByText('14 differences')).toBeVisible();
  });

  it('is a table of both events, in which each row says how it stands', async () => {
    const { container } = show(pythonReleases);
    expect(
      within(table('Tags'))
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toEqual(['Name', 'A: event 0f3c2a90', 'B: event 7d10aa42']);
    const release = row('Tags', /release \(differs\)/);
    const marks = [...release.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['2', '0', '1', '7']);
    expect(row('Tags', /queue \(only in B\)/)).toHaveTextContent('not in A');
    expect(row('Stack trace', /^A ?only in A|only in A/)).toHaveTextContent('refresh');
    expect(row('Breadcrumbs', /only in A/)).toHaveTextContent('SELECT');
    await expectNoAxeViolations(container);
  });

  it('folds what is the same with its number, and opens it in its place', async () => {
    show(pythonReleases);
    expect(screen.queryByRole('row', { name: /\(same\)/ })).toBeNull();
    await userEvent.click(within(table('Tags')).getByRole('button', { name: '5 values are the same' }));
    expect(within(table('Tags')).getAllByRole('row', { name: /\(same\)/ })).toHaveLength(5);
    expect(screen.queryByRole('table', { name: 'SDK' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^SDK 2 the same/ }));
    expect(table('SDK')).toBeVisible();
  });

  it('is stepped through by n and p, and opened by f', async () => {
    show(pythonReleases);
    screen.getByRole('button', { name: 'Next difference' }).focus();
    await userEvent.keyboard('n');
    const first = document.activeElement;
    expect(first).toHaveTextContent('compute');
    await userEvent.keyboard('n');
    expect(document.activeElement).toHaveTextContent('refresh');
    await userEvent.keyboard('p');
    expect(document.activeElement).toBe(first);
    await userEvent.click(screen.getByRole('button', { name: 'Next difference' }));
    expect(document.activeElement).toHaveTextContent('refresh');
    await userEvent.keyboard('f');
    expect(screen.getAllByRole('row', { name: /\(same\)/ }).length).toBeGreaterThan(10);
  });

  it('says so where nothing differs, and where both are one event', () => {
    const { unmount } = show(twins);
    expect(screen.getByText('Same stack. No differences.')).toBeVisible();
    unmount();
    show([twins[0], twins[0]]);
    expect(screen.getByText('A and B are the same event.')).toBeVisible();
  });

  it('claims nothing of what is hidden, and shows no secret', () => {
    const { container } = show(redactedTwins);
    expect(screen.getByText('Same stack. No differences in what can be compared.')).toBeVisible();
    expect(screen.getByText('2 values are hidden or cut, so nobody can tell.')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Show what is the same' }));
    expect(row('Additional data', /api_key \(unknown\)/)).toBeVisible();
    expect(container).not.toHaveTextContent('sk-1');
    expect(container).not.toHaveTextContent('sk-2');
  });

  it('redacts both events as the host wants, before they are compared', () => {
    const redactEvent = (event: CrashEvent): CrashEvent => ({
      ...event,
      tags: event.tags.map(({ key }) => ({ key, value: '[redacted]' })),
    });
    const { container } = show(pythonReleases, {}, { redactEvent });
    expect(container.querySelector('.cb-compare-short')).not.toHaveTextContent('tags differ');
    expect(within(table('Event')).getByRole('row', { name: /environment/ })).toBeVisible();
  });

  it('shows neither event where redacting fails', () => {
    const onError = vi.fn();
    show(
      pythonReleases,
      {},
      {
        onError,
        redactEvent: () => {
          throw new Error('no');
        },
      },
    );
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('alert')).toBeVisible();
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('says honestly that an event is gone, and offers others', async () => {
    const onCompareWithChange = vi.fn();
    const choices = [buildEventSummary({}, { variant: 3 })];
    show(pythonReleases, {
      right: { status: 'error', fetchStatus: 'idle', problem: { code: 'not_found', status: 404 } },
      compareWith: 'gone-event-id',
      onCompareWithChange,
      choices,
    });
    expect(screen.getByText('Event B was not found')).toBeVisible();
    expect(screen.getByText(/retention period/)).toBeVisible();
    const select = screen.getByRole('combobox', { name: 'Compare with' });
    expect(select).toHaveDisplayValue('Event gone-eve');
    await userEvent.selectOptions(select, choices[0]?.id ?? '');
    expect(onCompareWithChange).toHaveBeenCalledWith(choices[0]?.id);
  });

  it('draws hostile names and values as text, and what nobody sees as its code', () => {
    const { container } = show(hostile);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('a[href^="javascript"]')).toBeNull();
    expect(row('Tags', /same to the eye/)).toHaveTextContent('admin[U+200B]');
    expect(container.querySelector('.cb-compare-short')?.textContent).not.toMatch(/\u202e/);
  });

  it('draws a bounded number of rows, and the others on demand', async () => {
    const { container } = show(huge);
    expect(container.querySelectorAll('.cb-compare-row').length).toBeLessThan(400);
    const before = within(table('Tags')).getAllByRole('row').length;
    await userEvent.click(within(table('Tags')).getByRole('button', { name: /^Show [\d,]+ more rows/ }));
    expect(within(table('Tags')).getAllByRole('row').length).toBeGreaterThan(before + 100);
  });
});
