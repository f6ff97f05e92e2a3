import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  DEFAULT_SCOPE,
  ErrorPanel,
  EventCompare,
  EventList,
  IssueDetail,
  IssueList,
  IssueListView,
  IssueQueues,
  ReleaseHealth,
  StackTrace,
  TagFacets,
} from '../src/index.js';
import { readyResource, toListing } from '../src/model/index.js';
import { buildEvent, buildException, buildIssue } from '../src/testing/index.js';
import { firstIssue, settled, showPanel } from './support/sandboxPage.js';

const scope = { projects: 'all' as const, environments: [], range: { last: '14d' as const } };

const CONTROLS = 'a[href], button, input, select, [role="radio"]';

/** Text that everybody sees, without what is for screen readers alone. */
function seenText(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.cb-visually-hidden, svg > title')) hidden.remove();
  return squeezed(copy.textContent ?? '');
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Why a title needs no hint, or `undefined` for one that only a mouse reaches. */
function reason(element: HTMLElement, seen: string): string | undefined {
  const { title } = element;
  if (seen.includes(squeezed(title))) return 'it stands in the panel';
  if (element.matches(CONTROLS)) return 'it says what a control does';
  if (element.closest('[role="gridcell"]')) return 'its cell shows it when it has the focus';
  if (
    element.closest('[role="listitem"], [role="row"]')?.querySelector('.cb-table-link, .cb-release-version')
  )
    return 'the row opens, and what opens says it';
  if (element.matches('time, .cb-count')) return 'it is what is shown, to the last digit';
  if (element.matches('.cb-frame-place')) return 'the menu of the frame says it';
  const said = `${element.getAttribute('aria-label')} ${element.parentElement?.textContent}`;
  if (element.textContent === '' && said.includes(title))
    return 'it is the word for an icon, and is read out';
  return undefined;
}

function orphans(root: Element): readonly string[] {
  const seen = seenText(root);
  return [...root.querySelectorAll<HTMLElement>('[title]')]
    .filter((element) => element.title !== '' && reason(element, seen) === undefined)
    .map(({ className, title }) => `${className}: ${title}`);
}

afterEach(cleanup);

describe('what stands in a title', () => {
  it('is also for those without a mouse, in every panel', { timeout: 60_000 }, async () => {
    const ref = await firstIssue();
    const panels: readonly (readonly [ReactElement, string])[] = [
      [<IssueList key="1" virtualize={false} showFrame />, '[role="row"] a, [role="row"] button'],
      [<IssueList key="2" virtualize={false} variant="compact" />, '.cb-table-row'],
      [<EventList key="3" issueRef={ref} virtualize={false} />, '[role="row"] time'],
      [<IssueDetail key="4" issueRef={ref} />, '.cb-stack-trace'],
      [<EventCompare key="9" issueRef={ref} />, '.cb-compare-short'],
      [<TagFacets key="5" issueRef={ref} />, '.cb-facet-value'],
      [<ReleaseHealth key="6" scope={scope} defaultDisplay="table" />, '.cb-release-facts'],
      [
        <IssueQueues key="7" scope={DEFAULT_SCOPE} onScopeChange={() => {}} variant="rail" />,
        '.cb-issue-queues-item',
      ],
      [<ErrorPanel key="8" />, '[role="row"] a, [role="row"] button'],
    ];
    for (const [panel, part] of panels) {
      const root = showPanel(panel);
      await settled(root, part);
      expect(orphans(root), `panel ${panel.key}`).toEqual([]);
      cleanup();
    }
  });

  it('is said in full by the release that a row shows', { timeout: 30_000 }, async () => {
    const root = showPanel(<ReleaseHealth scope={scope} defaultDisplay="table" />);
    await settled(root, '.cb-release-facts');
    const rows = root.querySelectorAll<HTMLElement>('.cb-release-row');
    expect(rows.length).toBeGreaterThan(2);
    for (const row of [...rows].slice(0, 3)) {
      await userEvent.click(row.querySelector<HTMLElement>('.cb-release-version') as HTMLElement);
      const detail = root.querySelector('.cb-release-detail') as HTMLElement;
      const said = [
        detail.textContent,
        ...[...detail.querySelectorAll('[aria-description]')].map((hint) =>
          hint.getAttribute('aria-description'),
        ),
      ].join('\n');
      const hints = ['release', 'crashFreeSessions', 'change', 'adoption'].flatMap((column) =>
        [...row.querySelectorAll<HTMLElement>(`[data-column="${column}"] [title]`)].map(({ title }) => title),
      );
      expect(hints.length).toBeGreaterThan(0);
      for (const hint of hints) expect(said).toContain(hint);
    }
  });

  it('opens by keyboard, by touch and by description, and closes with Escape', async () => {
    const event = {
      ...buildEvent(),
      exceptions: [{ ...buildException(), mechanism: { type: 'onerror', handled: false } }],
    };
    showPanel(<StackTrace event={event} />);
    const hint = screen.getByRole('button', { name: 'Unhandled' });
    const text = hint.getAttribute('aria-description') as string;
    expect(hint).not.toHaveAttribute('title');
    hint.focus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(text);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    await userEvent.pointer({ keys: '[TouchA]', target: hint });
    expect(await screen.findByRole('tooltip')).toHaveTextContent(text);
    await userEvent.pointer({ keys: '[TouchA]', target: document.body });
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  });

  it('shows in a list’s cell that the arrow keys came to', async () => {
    const issue = buildIssue({ period: { ...buildIssue().period, events: 12_345 } });
    showPanel(
      <IssueListView issues={readyResource(toListing([issue]))} scope={DEFAULT_SCOPE} virtualize={false} />,
    );
    const cell = screen.getByRole('gridcell', { name: /12,345/ });
    cell.tabIndex = -1;
    cell.focus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('12,345');
    cell.blur();
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  });

  it('explains a score by a press', async () => {
    showPanel(
      <IssueListView
        issues={readyResource(toListing([buildIssue()]))}
        scope={DEFAULT_SCOPE}
        columns={['impact']}
        virtualize={false}
      />,
    );
    const score = document.querySelector('.cb-issue-list-impact') as HTMLElement;
    await userEvent.click(score);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      score.getAttribute('aria-description') as string,
    );
  });
});
