import '../../src/styles/index.css';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CrashboardUIConfig, IssueDetailView } from '../../src/index.js';
import { readyResource } from '../../src/model/index.js';
import { buildEvent, buildIssue } from '../../src/testing/builders/index.js';

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
