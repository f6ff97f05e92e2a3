import '../../src/styles/index.css';
import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import {
  BreadcrumbTimeline,
  CrashboardUIConfig,
  DEFAULT_SCOPE,
  EventListView,
  IssueDetailView,
  IssueListView,
  StackTrace,
} from '../../src/index.js';
import { readyResource, toListing } from '../../src/model/index.js';
import {
  buildEvent,
  buildEventSummary,
  buildException,
  buildIssue,
} from '../../src/testing/builders/index.js';

it.each([
  ['ar', -1],
  ['en', 1],
])('back and forth point along the text (%s)', (locale, direction) => {
  const { container } = render(
    <CrashboardUIConfig locale={locale}>
      <IssueDetailView
        issue={readyResource(buildIssue())}
        event={readyResource(buildEvent())}
        sections={[]}
        onEventSelectorChange={() => {}}
      />
    </CrashboardUIConfig>,
  );
  const older = screen.getByRole('button', { name: 'Older event' }).querySelector('svg') as Element;
  const { transform } = getComputedStyle(older);
  expect(transform === 'none' ? 1 : new DOMMatrix(transform).a).toBe(direction);
  // The first button of the row is where reading begins.
  const [first, last] = [...container.querySelectorAll('.cb-issue-detail-steps button')].map(
    (button) => button.getBoundingClientRect().left,
  );
  expect(Math.sign((last ?? 0) - (first ?? 0))).toBe(direction);
});

/** Where a character is drawn. */
function placeOf(root: Element, text: string, character: string): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(text);
    if (at < 0 || !node.parentElement?.getClientRects().length) continue;
    const range = document.createRange();
    const index = at + text.indexOf(character);
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`“${text}” is not drawn`);
}

const message = 'cart.total is not a function!';

it.each<readonly [string, ReactElement]>([
  [
    'IssueListView',
    <IssueListView
      key="1"
      issues={readyResource(toListing([buildIssue({ value: message })]))}
      scope={DEFAULT_SCOPE}
      virtualize={false}
    />,
  ],
  [
    'EventListView',
    <EventListView
      key="2"
      events={readyResource(toListing([buildEventSummary({ message, title: message })]))}
      virtualize={false}
    />,
  ],
  [
    'IssueDetailView',
    <IssueDetailView
      key="3"
      issue={readyResource(buildIssue({ value: message }))}
      event={readyResource(buildEvent())}
      sections={[]}
    />,
  ],
  [
    'StackTrace',
    <StackTrace key="4" event={{ ...buildEvent(), exceptions: [{ ...buildException(), value: message }] }} />,
  ],
  [
    'BreadcrumbTimeline',
    <BreadcrumbTimeline
      key="5"
      breadcrumbs={[{ timestamp: '2026-06-30T12:00:00Z', type: 'default', level: 'error', message }]}
    />,
  ],
])('a message keeps its order where the page runs right to left: %s', (_, panel) => {
  const { container } = render(<CrashboardUIConfig locale="ar">{panel}</CrashboardUIConfig>);
  const end = placeOf(container, message, '!');
  expect(end).toBeGreaterThan(placeOf(container, message, 'u'));
});
