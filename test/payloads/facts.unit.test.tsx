import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { normalizeIssue } from '../../src/client/normalize/issue/issue.js';
import { normalizeRelease } from '../../src/client/normalize/organization/release.js';
import { EventSections } from '../../src/components/EventSections/index.js';
import { IssueDetailView } from '../../src/components/IssueDetail/index.js';
import { ReleaseHealthView } from '../../src/components/ReleaseHealth/index.js';
import { type Issue, type Release, readyResource, toListing } from '../../src/model/index.js';

const PROJECT = { id: '2', slug: 'shop', name: 'shop' };

function detailOf(wire: object) {
  const issue = normalizeIssue({ id: '1', project: PROJECT, ...wire }, { source: 'test', form: 'detail' });
  return render(
    <IssueDetailView
      issue={readyResource(issue as Issue)}
      event={{ status: 'pending', fetchStatus: 'idle' }}
      sections={[]}
    />,
  );
}

const fact = (name: string) => screen.queryByText(name, { selector: 'dt' })?.nextElementSibling;

it('an issue says its tickets, its kind, how much feedback it has, and whether files came with it', () => {
  detailOf({
    title: 'N+1 Query',
    issueType: 'performance_n_plus_one_db_queries',
    userReportCount: 3,
    latestEventHasAttachments: true,
    annotations: [{ displayName: 'SHOP-12', url: 'https://jira.example.com/SHOP-12' }],
  });
  expect(screen.getByRole('link', { name: /SHOP-12/ })).toHaveAttribute(
    'href',
    'https://jira.example.com/SHOP-12',
  );
  expect(fact('Kind')).toHaveTextContent('performance_n_plus_one_db_queries');
  expect(fact('User feedback')).toHaveTextContent('3');
  expect(fact('Attachments')).toHaveTextContent('With the latest event');
});

it('an issue that is a plain error, without any of it, says nothing', () => {
  detailOf({ title: 'E', issueType: 'error', userReportCount: 0, annotations: [] });
  for (const name of ['Kind', 'User feedback', 'Attachments']) expect(fact(name), name).toBeUndefined();
  expect(screen.queryByText(/Linked with/)).toBeNull();
});

it('an event says by which hashes the server grouped it', () => {
  const event = normalizeEvent(
    { eventID: 'a'.repeat(32), entries: [], fingerprints: ['5d41402abc4b2a76b9719d911017c592'] },
    { source: 'test', project: 'shop' },
  );
  if (!event) throw new Error('no event came out');
  render(<EventSections event={event} />);
  expect(screen.getByText('5d41402abc4b2a76b9719d911017c592')).toBeInTheDocument();
});

it('a release says its last commit, and two builds of one version are told apart', () => {
  const healthData = { totalSessions: 100, crashFreeSessions: 100 };
  const releases = ['shop@1.2.0+build.77', 'shop@1.2.0+build.78'].map((version) =>
    normalizeRelease({
      version,
      lastCommit: { id: 'abc1234def5678', message: 'fix: totals\n\nlong' },
      projects: [{ ...PROJECT, healthData }],
    }),
  ) as Release[];
  render(<ReleaseHealthView releases={readyResource(toListing(releases))} />);
  expect(screen.getByText('fix: totals')).toBeInTheDocument();
  expect(screen.getByText('abc1234')).toBeInTheDocument();
  for (const build of ['77', '78'])
    expect(screen.getAllByRole('button', { name: new RegExp(`build\\.${build}`) }).length).toBeGreaterThan(0);
});
