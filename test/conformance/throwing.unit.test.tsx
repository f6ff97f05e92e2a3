import { render, screen, waitFor } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CrashboardUIConfig } from '../../src/components/config/index.js';
import { EventListView } from '../../src/components/EventList/index.js';
import { IssueDetail } from '../../src/components/IssueDetail/index.js';
import { IssueListView } from '../../src/components/IssueList/index.js';
import { readyResource, toListing } from '../../src/model/index.js';
import { buildEventSummary, buildIssue } from '../../src/testing/builders/index.js';
import { withServer } from './answeringServer.js';

function Broken(): never {
  throw new Error('the host broke it');
}

const brokenIssue = buildIssue({}, { variant: 1 });
const brokenEvent = buildEventSummary({}, { variant: 1 });
const issues = readyResource(toListing([brokenIssue, buildIssue({}, { variant: 2 })]));
const events = readyResource(toListing([brokenEvent, buildEventSummary({}, { variant: 2 })]));
const none = readyResource(toListing<never>([]));
const failed = { status: 'error', fetchStatus: 'idle', problem: { code: 'server' } } as const;
const pending = { status: 'pending', fetchStatus: 'fetching' } as const;
const own = <T,>(broken: T) => ({
  id: 'own',
  header: 'Own',
  render: (row: T): ReactNode => (row === broken ? <Broken /> : 'own cell'),
});

/** What a host may give, with what has to stand all the same. */
const GIVEN: readonly (readonly [what: string, element: ReactElement, stands: () => unknown])[] = [
  [
    'a cell of IssueList, for one row',
    <IssueListView key="1" issues={issues} columns={['lastSeen', own(brokenIssue)]} />,
    () => screen.getByText('own cell'),
  ],
  [
    'a cell of EventList, for one row',
    <EventListView key="2" events={events} columns={['user', own(brokenEvent)]} />,
    () => screen.getByText('own cell'),
  ],
  [
    'the slot Empty',
    <IssueListView key="3" issues={none} components={{ Empty: Broken }} />,
    () => screen.getByText('No issues'),
  ],
  [
    'the slot Error',
    <IssueListView key="4" issues={failed} components={{ Error: Broken }} />,
    () => screen.getByText(/failed to answer/),
  ],
  [
    'the slot Loading',
    <IssueListView key="5" issues={pending} components={{ Loading: Broken }} />,
    () => screen.getByText(/^Loading/),
  ],
  [
    'the slot Anchor',
    <IssueListView key="6" issues={issues} components={{ Anchor: Broken }} getHref={() => '/x'} />,
    () => expect(document.querySelector('a[href="/x"]')).not.toBeNull(),
  ],
  [
    'a section of IssueDetail',
    withServer('ready')(
      <IssueDetail
        issueRef={{ source: 'test', project: 'shop', id: '7' }}
        extraSections={[{ id: 'own', title: 'Own section', render: () => <Broken /> }]}
      />,
    ),
    () => expect(document.querySelector('.cb-stack-trace')).not.toBeNull(),
  ],
];

describe('what a host gives and what throws', () => {
  it.each(GIVEN)('costs nothing else: %s', async (_what, element, stands) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    render(<CrashboardUIConfig onError={onError}>{element}</CrashboardUIConfig>);
    await waitFor(() => stands());
    await waitFor(() => expect(onError).toHaveBeenCalled());
    expect(onError.mock.calls.at(0)?.[0]).toEqual(new Error('the host broke it'));
  });
});
