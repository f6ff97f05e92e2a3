import '../../src/styles/index.css';
import { render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { ErrorPanel } from '../../src/components/ErrorPanel/index.js';
import { CrashboardProvider } from '../../src/hooks/index.js';
import { DEFAULT_SCOPE, EventListView, IssueListView } from '../../src/index.js';
import { readyResource, toListing } from '../../src/model/index.js';
import { buildEventSummary, buildIssue } from '../../src/testing/builders/index.js';
import { Frame } from '../../stories/support/Frame.js';
import { sandboxClient } from '../../stories/support/sandboxClient.js';
import { NOW } from '../../stories/support/states.js';

const issues = readyResource(
  toListing(
    Array.from({ length: 300 }, (_, id) => buildIssue({ ref: { source: 't', project: 'p', id: `${id}` } })),
  ),
);
const events = readyResource(
  toListing(Array.from({ length: 300 }, (_, id) => buildEventSummary({ id: `e${id}` }))),
);
const change = (): void => {};
const look = { scope: DEFAULT_SCOPE, onScopeChange: change, height: '100%' };
const { client } = sandboxClient({ world: { issues: 300 }, now: () => NOW });

const PANELS: readonly (readonly [name: string, panel: ReactElement, isShort?: boolean])[] = [
  ['IssueList', <IssueListView key="1" {...look} issues={issues} />],
  ['IssueList as cards', <IssueListView key="2" {...look} issues={issues} variant="compact" />],
  [
    'IssueList with few rows',
    <IssueListView key="3" {...look} issues={readyResource(toListing([buildIssue()]))} />,
    true,
  ],
  [
    'IssueList while it loads',
    <IssueListView key="4" {...look} issues={{ status: 'pending', fetchStatus: 'fetching' }} />,
    true,
  ],
  ['EventList', <EventListView key="5" height="100%" events={events} />],
  [
    'EventList with its detail',
    <EventListView key="6" height="100%" events={events} renderDetail={() => 'x'} />,
  ],
  [
    'ErrorPanel',
    <CrashboardProvider key="7" client={client}>
      <ErrorPanel height="100%" />
    </CrashboardProvider>,
  ],
];

it.each(PANELS)(
  'a height of 100%% is that of the place, all parts of the panel included: %s',
  async (_, panel, isShort) => {
    const { container } = render(
      <Frame locale="en">
        <div style={{ blockSize: 560, inlineSize: 1100 }}>{panel}</div>
      </Frame>,
    );
    const place = container.firstElementChild as HTMLElement;
    const footer = await waitFor(() => {
      const found = container.querySelector<HTMLElement>('.cb-table-footer');
      if (!found || (!isShort && !container.querySelector('.cb-table-link'))) throw new Error('no rows yet');
      return found;
    });
    const bottom = place.getBoundingClientRect().bottom;
    expect(container.querySelector('.cb-root')?.getBoundingClientRect().height).toBe(560);
    expect(place.scrollHeight).toBe(560);
    expect(footer.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
    expect(footer.getBoundingClientRect().bottom).toBeGreaterThan(bottom - 4);
    const list = container.querySelector<HTMLElement>('.cb-list, .cb-table-frame') as HTMLElement;
    expect(list.clientHeight).toBeGreaterThan(isShort ? 40 : 280);
    expect(list.getBoundingClientRect().bottom).toBeLessThanOrEqual(footer.getBoundingClientRect().top + 1);
    if (!isShort) expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
  },
);

it('a cell of the host’s stays inside of its column', () => {
  render(
    <Frame locale="en">
      <div style={{ inlineSize: 1400 }}>
        <IssueListView
          issues={readyResource(toListing([buildIssue()]))}
          scope={DEFAULT_SCOPE}
          columns={[
            {
              id: 'team',
              header: 'Team',
              width: '6rem',
              render: () => 'The team that looks after all the payments',
            },
            'lastSeen',
          ]}
          virtualize={false}
        />
      </div>
    </Frame>,
  );
  const own = screen.getByText(/^The team/);
  const { left, top, width, height } = own.getBoundingClientRect();
  // What is drawn beside the column, not what the layout says: clipped text takes no place there.
  const beside = document.elementFromPoint(left + width + 4, top + height / 2);
  expect(own.contains(beside)).toBe(false);
  const style = getComputedStyle(own);
  expect(style.textOverflow).toBe('ellipsis');
  expect(style.overflowX).toBe('clip');
});
