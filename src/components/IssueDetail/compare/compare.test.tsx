import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../../../test/helpers/fakeClient.js';
import { CrashboardProvider } from '../../../hooks/index.js';
import { buildEvent, buildEventSummary, buildIssue } from '../../../testing/builders/index.js';
import { longList } from '../../internal/listing/rows/longList.js';
import { IssueDetail, type IssueDetailProps } from '../IssueDetail.js';

beforeAll(() => longList.load());

const [shown, older, third] = ['c', 'b', 'a'].map((letter) => letter.repeat(32)) as [string, string, string];
const LATE = { timeout: 30_000 };

function show(props: Partial<IssueDetailProps> = {}) {
  const client = fakeClient({
    getIssue: async () => buildIssue(),
    getEvent: async (_ref, which) =>
      buildEvent({
        id: which === 'latest' ? shown : which,
        olderEventId: which === 'latest' ? older : third,
      }),
    listEvents: async () => ({
      items: [shown, older, third].map((id) => buildEventSummary({ id })),
      skipped: 0,
    }),
    listTagFacets: async () => [],
    listEnvironments: async () => [],
  });
  return render(
    <CrashboardProvider client={client}>
      <IssueDetail issueRef={buildIssue().ref} {...props} />
    </CrashboardProvider>,
  );
}

const comparison = () => screen.findByRole('region', { name: 'Event comparison' }, LATE);
const names = (root: HTMLElement): string =>
  [...root.querySelectorAll('.cb-compare-event .cb-strong')].map((one) => one.textContent).join(' ');

describe('comparing from an issue', () => {
  it('opens beside the event before, moves the focus there, and closes again', async () => {
    const onCompareWithChange = vi.fn();
    show({ onCompareWithChange });
    const button = await screen.findByRole('button', { name: 'Compare with…' }, LATE);
    await userEvent.click(button);
    const root = await comparison();
    await waitFor(() => expect(names(root)).toBe('Event cccccccc Event bbbbbbbb'), LATE);
    expect(document.activeElement).toHaveClass('cb-issue-detail-section');
    expect(document.activeElement).toContainElement(root);
    expect(onCompareWithChange).toHaveBeenLastCalledWith('previous');
    await userEvent.click(button);
    expect(screen.queryByRole('region', { name: 'Event comparison' })).toBeNull();
    expect(onCompareWithChange).toHaveBeenLastCalledWith(null);
  });

  it('is open at once where a link says so, and takes no focus then', async () => {
    show({ compareWith: third });
    const root = await comparison();
    await waitFor(() => expect(names(root)).toBe('Event cccccccc Event aaaaaaaa'), LATE);
    expect(document.body).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Compare with…' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('puts a row of the event list beside the open event, by button and by key (EL-N02)', async () => {
    show();
    const list = await screen.findByRole('region', { name: 'Events' }, LATE);
    const buttons = await within(list).findAllByRole('button', { name: /^Compare with / }, LATE);
    expect(buttons).toHaveLength(2);
    await userEvent.click(buttons[1] as HTMLElement);
    const root = await comparison();
    await waitFor(() => expect(names(root)).toBe('Event cccccccc Event aaaaaaaa'), LATE);
    within(list).getAllByRole('row')[2]?.focus();
    await userEvent.keyboard('c');
    await waitFor(() => expect(names(root)).toBe('Event cccccccc Event bbbbbbbb'), LATE);
  });

  it('is not offered where the host leaves it out', async () => {
    show({ hiddenSections: ['compare'] });
    await screen.findByRole('region', { name: 'Events' }, LATE);
    expect(screen.queryByRole('button', { name: /^Compare/ })).toBeNull();
  });
});
