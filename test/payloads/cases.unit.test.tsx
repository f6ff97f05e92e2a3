import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createLocalClient } from '../../src/client/createLocalClient.js';
import { BreadcrumbTimeline } from '../../src/components/BreadcrumbTimeline/index.js';
import { EventSections } from '../../src/components/EventSections/index.js';
import { IssueDetailView } from '../../src/components/IssueDetail/index.js';
import { IssueListView } from '../../src/components/IssueList/index.js';
import { ReleaseHealthView } from '../../src/components/ReleaseHealth/index.js';
import { StackTrace } from '../../src/components/StackTrace/index.js';
import { startHere, timelineItems, timelineText } from '../../src/insights/index.js';
import {
  type CrashEvent,
  DEFAULT_SCOPE,
  type Issue,
  readyResource,
  type SessionCounts,
  toListing,
} from '../../src/model/index.js';
import { tagClause } from '../../src/search/index.js';
import { buildRelease } from '../../src/testing/builders/index.js';
import { json, missing, scripted } from '../client/scripted.js';
import { caseNames, caseOf, eventOf, inputOf, rawText } from './payload.js';

/** Everything that the panels of an event show of it. */
function drawn(event: CrashEvent): string {
  const { container } = render(
    <>
      <StackTrace event={event} />
      <EventSections event={event} />
      <BreadcrumbTimeline event={event} />
    </>,
  );
  return container.textContent ?? '';
}

const functions = (): (string | null)[] =>
  [...document.querySelectorAll('.cb-frame-function')].map((element) => element.textContent);

async function issuesOf(name: string): Promise<readonly Issue[]> {
  const { client } = scripted(({ path }) => (path.endsWith('/issues/') ? json(inputOf(name)) : missing()));
  return (await client.listIssues(DEFAULT_SCOPE)).items;
}

/** What the list's row and the detail's header say of the first issue. */
async function drawnIssue(name: string): Promise<{ row: string; header: string }> {
  const [issue] = await issuesOf(name);
  const list = render(
    <IssueListView
      issues={readyResource(toListing([issue as Issue]))}
      scope={DEFAULT_SCOPE}
      virtualize={false}
    />,
  );
  const row = screen.getAllByRole('row').at(-1)?.textContent ?? '';
  list.unmount();
  const detail = render(
    <IssueDetailView
      issue={readyResource(issue as Issue)}
      event={{ status: 'pending', fetchStatus: 'idle' }}
      sections={[]}
    />,
  );
  return { row, header: detail.container.querySelector('header')?.textContent ?? '' };
}

const CHECKS: { readonly [name: string]: () => void | Promise<void> } = {
  messageOnThread() {
    const event = eventOf('messageOnThread');
    const text = drawn(event);
    expect(text).toContain('step 1: ok\nstep 2: refused by bank');
  },

  nativeAddressOnly() {
    const event = eventOf('nativeAddressOnly');
    // As a debugger of the system prints them: the address in full, and the file it is from.
    expect(rawText(event)).toMatch(/0x0*55d0a1b4ca02 .*pos-terminal/);
    expect(rawText(event)).toMatch(/0x0*55d0a1b4c544 .*pos-terminal/);
    expect(rawText(event)).toMatch(/0x0*7f3a01c29d90 .*libc\.so\.6/);
    render(<StackTrace event={event} display="full" />);
    expect(functions()).toEqual(['0x55d0a1b4ca02', '0x55d0a1b4c544', '0x7f3a01c29d90']);
    expect(screen.getAllByText('pos-terminal')).toHaveLength(2);
  },

  exceptionGroupRaw() {
    expect(rawText(eventOf('exceptionGroupRaw')).split('\n')).toEqual([
      '  + Exception Group Traceback (most recent call last):',
      '  |   File "cart.py", line 8, in main',
      '  | ExceptionGroup: 2 lines failed (2 sub-exceptions)',
      '  +-+---------------- 1 ----------------',
      '    | ValueError: sku unknown',
      '    +---------------- 2 ----------------',
      '    | TypeError: price is None',
      '    +------------------------------------',
    ]);
  },

  suppressedLast() {
    const event = eventOf('suppressedLast');
    expect(event).toMatchObject({
      title: 'RuntimeException: checkout failed',
      culprit: 'run in com.shop.Main',
      mainException: 0,
    });
    expect(startHere(event)).toMatchObject({ exception: 0, frame: 0 });
    render(<StackTrace event={event} />);
    expect(screen.getByText('Suppressed')).toBeInTheDocument();
    expect(screen.queryByText('Caused by')).toBeNull();
    expect(screen.getByText('Start here').closest('.cb-frame')).toHaveTextContent('Main');
    expect(rawText(event).split('\n')).toEqual([
      'com.shop.RuntimeException: checkout failed',
      '\tat com.shop.Main.run(Main.java:3)',
      '\tSuppressed: java.io.IOException: stream already closed',
      '\t\tat com.shop.Res.close(Res.java:8)',
    ]);
  },

  csharpRaw() {
    expect(rawText(eventOf('csharpRaw'))).toContain('   at Shop.Cart.Total(Int32 id) in Cart.cs:line 9');
  },

  templateList() {
    const event = eventOf('templateList');
    expect(event.title).toBe('Sync of orders stopped after 312 rows');
    const text = drawn(event);
    expect(text).toContain('Sync of orders stopped after 312 rows');
    expect(text).toContain('Sync of %s stopped after %d rows');
  },

  ansiException() {
    const event = eventOf('ansiException');
    expect(event.title).toBe('BuildError: Module not found: ./cart');
    expect(event.exceptions[0]?.value).toBe('Module not found: ./cart');
    expect(rawText(event)).toBe('BuildError: Module not found: ./cart');
    expect(drawn(event)).not.toContain('[31m');
  },

  sourceLineWithoutNumber() {
    const event = eventOf('sourceLineWithoutNumber');
    expect(event.exceptions[0]?.stacktrace?.frames[0]?.context).toEqual([{ text: 'Decimal Total(Int32)' }]);
    expect(drawn(event)).toContain('Decimal Total(Int32)');
  },

  ravenPythonStore() {
    const event = eventOf('ravenPythonStore');
    expect(event).toMatchObject({
      level: 'error',
      title: "KeyError: 'sku'",
      user: { id: '7' },
      request: { url: 'https://shop.example/cart', method: 'GET' },
    });
    expect(event.unreadable).toBeUndefined();
  },

  storedErrorsFlat() {
    expect(drawn(eventOf('storedErrorsFlat'))).toContain('https://cdn.example.com/app.4f.js');
  },

  scrubbedTag() {
    render(<EventSections event={eventOf('scrubbedTag')} sections={['tags']} />);
    const row = screen.getByText('customer').closest('dt')?.nextElementSibling as HTMLElement;
    expect(within(row).getByText(/redacted: @email/)).toBeInTheDocument();
  },

  async tagClauseBackslash() {
    const { value, events } = inputOf('tagClauseBackslash') as { value: string; events: readonly unknown[] };
    const client = createLocalClient({ events });
    const found = async (mode: 'include' | 'exclude') => {
      const query = tagClause({ key: 'folder', value, mode });
      return (await client.listIssues({ ...DEFAULT_SCOPE, query })).items.map(({ title }) => title);
    };
    expect(await found('include')).toEqual(['one']);
    expect(await found('exclude')).toEqual(['two']);
  },

  async localOr() {
    const { query, events } = inputOf('localOr') as { query: string; events: readonly unknown[] };
    const page = await createLocalClient({ events }).listIssues({ ...DEFAULT_SCOPE, query });
    expect(page.ignoredTokens).toEqual(['OR']);
  },

  async sessionUnhandled() {
    const { total, byStatus } = inputOf('sessionUnhandled') as { total: unknown; byStatus: unknown };
    const { client } = scripted(({ path, query }) => {
      if (!path.endsWith('/sessions/')) return json([]);
      return json(query.getAll('groupBy').includes('session.status') ? byStatus : total);
    });
    const [series] = await client.getSessions({ projects: 'all' });
    expect(series?.totals).toMatchObject({ sessions: 2000, unhandled: 100 });
    expect(series?.points.map(({ unhandled }) => unhandled)).toEqual([50, 50]);
    const {
      sessions = 0,
      healthy = 0,
      errored = 0,
      crashed = 0,
      abnormal = 0,
      unhandled = 0,
    } = series?.totals ?? {};
    expect(healthy + errored + crashed + abnormal + unhandled).toBe(sessions);
  },

  async customTitle() {
    const { row, header } = await drawnIssue('customTitle');
    expect(row).toContain('Database is down');
    expect(row).toContain('could not connect to 10.0.0.4:5432');
    expect(header).toContain('Database is down');
  },

  async issueKindsSecondLine() {
    const { row, header } = await drawnIssue('issueKindsSecondLine');
    for (const text of [row, header]) expect(text).toContain('SELECT items.* FROM items WHERE order_id = %s');
  },

  flags() {
    render(<EventSections event={eventOf('flags')} sections={['contexts']} />);
    const table = within(screen.getByRole('group', { name: 'Feature flags' })).getByRole('table');
    expect(within(table).getByRole('row', { name: '1 new-cart on' })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: '2 pay-v2 off' })).toBeInTheDocument();
  },

  consoleArguments() {
    const event = eventOf('consoleArguments');
    const text = drawn(event);
    expect(text).toContain('cart changed {"items":3,"total":"41.80"}');
    expect(text).not.toContain('[object Object]');
    expect(timelineText(timelineItems(event.breadcrumbs))).toContain('"items":3');
  },

  dartAsync() {
    const event = eventOf('dartAsync');
    render(<StackTrace event={event} />);
    expect(functions()).toEqual(['load', 'main']);
    expect(screen.getByText('asynchronous suspension')).toBeInTheDocument();
    expect(rawText(event).split('\n')[2]).toBe('<asynchronous suspension>');
  },

  transactionWording() {
    const event = eventOf('transactionWording');
    expect(event.title).toBe('GET /orders');
    render(<StackTrace event={event} />);
    expect(screen.getByText('This event is a transaction, which has no stack trace.')).toBeInTheDocument();
  },

  unreadableTime() {
    expect(eventOf('unreadableTime').unreadable).toEqual(['breadcrumbs/0/timestamp', 'timestamp']);
  },

  missingActiveLine() {
    const frame = eventOf('missingActiveLine').exceptions[0]?.stacktrace?.frames[0];
    expect(frame?.context.map(({ number }) => number)).toEqual([9, 11]);
  },

  graphqlBody() {
    render(<EventSections event={eventOf('graphqlBody')} sections={['request']} />);
    const body = screen.getByRole('group', { name: 'Body' });
    expect(body).toHaveTextContent('query');
    expect(body.textContent).toContain('mutation {\n  pay(id: 3)\n}');
  },

  async tinyShare() {
    const { counts } = inputOf('tinyShare') as { counts: SessionCounts };
    const release = buildRelease();
    const { version } = release;
    const project = release.projects[0]?.project.slug;
    render(
      <ReleaseHealthView
        releases={readyResource(toListing([release]))}
        sessions={readyResource([
          {
            release: version,
            ...(project && { project }),
            totals: { crashFreeSessions: 0.999997, ...counts },
            points: [],
          },
        ])}
      />,
    );
    const split = await screen.findByRole('list', { name: 'How sessions ended' });
    const crashed = within(split).getByText('Crashed');
    expect(crashed).toHaveTextContent('<0.01%');
  },
};

/** Only a layout engine can tell. */
const IN_A_BROWSER = ['frameBaseline'];

describe('payloads that went wrong once', () => {
  it('are all checked', () => {
    expect([...Object.keys(CHECKS), ...IN_A_BROWSER].sort()).toEqual([...caseNames()].sort());
  });

  it.each(caseNames())('%s says what was wrong, what is right and where it was seen', (name) => {
    const { fault, right, seenIn, input } = caseOf(name);
    expect(fault).toMatch(/\w/);
    expect(JSON.stringify(right)).toMatch(/\w/);
    expect(seenIn).toEqual([expect.any(String), ...seenIn.slice(1)]);
    expect(input).toBeTypeOf('object');
  });

  it.each(Object.keys(CHECKS))('%s', (name) => CHECKS[name]?.());
});
