import { render, renderHook, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { normalizeEventSummary } from '../../src/client/normalize/eventSummary.js';
import { normalizeIssue } from '../../src/client/normalize/issue/issue.js';
import { EventListView } from '../../src/components/EventList/index.js';
import { eventCells } from '../../src/components/EventList/tools/exportEvents.js';
import { IssueDetailView } from '../../src/components/IssueDetail/index.js';
import { IssueListContext, useIssueListValue } from '../../src/components/IssueList/IssueListContext.js';
import { IssueListView } from '../../src/components/IssueList/index.js';
import { issueCells } from '../../src/components/IssueList/tools/exportIssues.js';
import { useSnapshot } from '../../src/components/IssueList/tools/useSnapshot.js';
import { DEFAULT_SCOPE, type Issue, readyResource, toListing } from '../../src/model/index.js';

const CONTEXT = { source: 'test', project: 'shop' } as const;

function issueOf(title: string, metadata: object): Issue {
  const wire = { id: '1', project: { id: '2', slug: 'shop', name: 'shop' }, title, metadata };
  return normalizeIssue(wire, { source: 'test', form: 'list' }) as Issue;
}

function Snapshots({ issue, children }: { issue: Issue; children: ReactNode }) {
  const value = useIssueListValue({ issues: readyResource(toListing([issue])), scope: DEFAULT_SCOPE });
  return <IssueListContext.Provider value={value}>{children}</IssueListContext.Provider>;
}

/** Every place that names an issue: the row, the header of the detail, rows as text, and the page that is saved. */
function namesOf(issue: Issue): readonly (readonly [place: string, text: string])[] {
  const resource = readyResource(toListing([issue]));
  const list = render(<IssueListView issues={resource} scope={DEFAULT_SCOPE} virtualize={false} />);
  const row = screen.getAllByRole('row').at(-1)?.textContent ?? '';
  list.unmount();
  const detail = render(
    <IssueDetailView
      issue={readyResource(issue)}
      event={{ status: 'pending', fetchStatus: 'idle' }}
      sections={[]}
    />,
  );
  const header = detail.container.querySelector('header')?.textContent ?? '';
  detail.unmount();
  const page = renderHook(() => useSnapshot(toListing([issue]).source, undefined), {
    wrapper: ({ children }) => <Snapshots issue={issue}>{children}</Snapshots>,
  }).result.current();
  const saved = new DOMParser().parseFromString(page, 'text/html').body.textContent ?? '';
  return [
    ['row', row],
    ['header', header],
    ['CSV', issueCells(issue).join(' ')],
    ['snapshot', saved],
  ];
}

const NOBODYS = /\?|<unknown>|<unlabeled|undefined/;

describe('what an issue is called, wherever it is named', () => {
  const issues: readonly [kind: string, title: string, metadata: object, says: readonly string[]][] = [
    ['without a type', 'Payment refused', { value: 'code 51' }, ['Payment refused', 'code 51']],
    ['with `?` for a type', '?: code 51', { type: '?', value: 'code 51' }, ['code 51']],
    ['with <unknown> for a type', '<unknown>: code 51', { type: '<unknown>', value: 'code 51' }, ['code 51']],
    ['whose type alone says it', '<unknown>: code 51', {}, ['code 51']],
    ['with a message under <unlabeled event>', '<unlabeled event>', { message: 'code 51' }, ['code 51']],
    ['of queries', 'N+1 Query', { title: 'N+1 Query', value: 'SELECT 1' }, ['N+1 Query', 'SELECT 1']],
    ['of feedback', 'User Feedback', { title: 'User Feedback', message: 'too slow' }, ['too slow']],
    [
      'named by a rule',
      'Database is down',
      { title: 'Database is down', type: 'ConnectionError', value: 'no route' },
      ['Database is down', 'ConnectionError', 'no route'],
    ],
    ['that nobody named', '<unlabeled event>', { title: '<unlabeled event>', type: '?' }, []],
  ];

  it.for(issues)('one %s', ([, title, metadata, says]) => {
    for (const [place, text] of namesOf(issueOf(title, metadata))) {
      for (const part of says) expect(text, place).toContain(part);
      expect(text, place).not.toMatch(NOBODYS);
    }
  });
});

describe('what an event is called, in its list and as text', () => {
  const ID = 'a'.repeat(32);
  const events: readonly [kind: string, wire: object, name: string | undefined][] = [
    ['with both', { title: 'Database is down', message: 'no route' }, 'Database is down: no route'],
    ['whose message its title repeats', { title: 'E: no route', message: 'no route' }, 'E: no route'],
    [
      'whose title is cut',
      { title: 'no route to the...', message: 'no route to the bank' },
      'no route to the bank',
    ],
    ['without a type', { title: '<unknown>: no route', message: '' }, 'no route'],
    ['under <unlabeled event>', { title: '<unlabeled event>', message: 'no route' }, 'no route'],
    ['that nobody named', { title: '<unlabeled event>', message: '' }, undefined],
  ];

  it.for(events)('one %s', ([, wire, name]) => {
    const summary = normalizeEventSummary({ id: ID, tags: [], ...wire }, CONTEXT);
    if (!summary) throw new Error('no event came out');
    render(<EventListView events={readyResource(toListing([summary]))} virtualize={false} />);
    const row = screen.getAllByRole('row').at(-1)?.textContent ?? '';
    expect(row).toContain(name ?? ID.slice(0, 8));
    expect(row).not.toMatch(NOBODYS);
    expect(eventCells(summary)[2]).toBe(name);
  });

  const raw: readonly [kind: string, wire: object, name: string | undefined][] = [
    ['exception `?`', { exception: { values: [{ type: '?', value: 'no route' }] } }, 'no route'],
    ['message', { logentry: { formatted: '<unlabeled event>' } }, undefined],
    ['transaction', { type: 'transaction', transaction: '<unlabeled transaction>' }, undefined],
  ];

  it.for(raw)('a raw one: %s', ([, wire, name]) => {
    expect(normalizeEvent({ event_id: ID, ...wire }, CONTEXT)?.title).toBe(name);
  });
});
