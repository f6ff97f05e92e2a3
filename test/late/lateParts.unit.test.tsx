import { readdirSync, readFileSync } from 'node:fs';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readGraph } from '../../scripts/layers/graph.js';
import { readyResource, toListing } from '../../src/model/index.js';
import {
  BUILDER_NOW,
  buildBreadcrumb,
  buildEvent,
  buildException,
  buildFrame,
  buildIssue,
  buildRelease,
  buildSessionSeries,
} from '../../src/testing/builders/index.js';

/** Every `import()` of the package, whoever writes the next one. */
const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => [`src/${path}`, readFileSync(`src/${path}`, 'utf8')]),
);
const late = [
  ...new Set(
    readGraph(sources)
      .edges.filter(({ kind, from }) => kind === 'dynamic' && /^src\/(client|hooks|components)\//.test(from))
      .map(({ to }) => to),
  ),
];

interface Trial {
  readonly part: string;
  /** Draws what has the part, and opens it where a reader would. */
  open(): Promise<void>;
  /** Shows that the part works. */
  works(): Promise<unknown>;
}

const at = new Date(BUILDER_NOW).toISOString();
const SOON = { timeout: 45_000 };
const components = () => import('../../src/components/internal/index.js');

async function show(element: ReactElement): Promise<void> {
  const { CrashboardUIConfig } = await import('../../src/components/config/index.js');
  render(
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC" onError={onError}>
      {element}
    </CrashboardUIConfig>,
  );
}
const onError = vi.fn();
const click = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }, SOON))[0] as HTMLElement);

const longEvent = {
  ...buildEvent(),
  exceptions: [
    {
      ...buildException(),
      stacktrace: {
        frames: Array.from({ length: 130 }, (_, line) =>
          buildFrame({ function: `step${line}`, line, inApp: true }),
        ),
      },
    },
  ],
  breadcrumbs: Array.from({ length: 130 }, (_, index) => buildBreadcrumb({ message: `crumb ${index}` })),
};
const issues = Array.from({ length: 130 }, (_, index) =>
  buildIssue({ ref: { id: String(index + 1) } as never }),
);

/** A connected list over a client whose code is late. */
async function connected(
  make: (client: typeof import('../../src/client/index.js')) => unknown,
): Promise<void> {
  const [{ IssueList }, { CrashboardProvider }, client] = await Promise.all([
    import('../../src/components/IssueList/index.js'),
    import('../../src/hooks/index.js'),
    import('../../src/client/index.js'),
  ]);
  await show(
    <CrashboardProvider client={make(client) as never}>
      <IssueList />
    </CrashboardProvider>,
  );
}
const rows = async () => waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(1), SOON);

const ofVendor = (vendor: 'sentry' | 'glitchtip' | 'bugsink', empty: unknown): Trial => ({
  part: `src/client/adapters/${vendor}/index.ts`,
  open: () =>
    connected(({ createClient }) =>
      createClient({
        vendor,
        baseUrl: 'https://errors.example',
        organization: 'acme',
        fetch: async () => Response.json(empty),
      }),
    ),
  works: () => screen.findByText(/no issues/i, {}, SOON),
});

const overlay = (
  name: string,
  draw: (kit: Awaited<ReturnType<typeof components>>) => ReactNode,
  text: string,
) => ({
  name,
  part: 'src/components/internal/overlays/Overlay.tsx',
  open: async () => {
    const kit = await components();
    await show(<kit.Root part="kit">{draw(kit)}</kit.Root>);
  },
  works: () => screen.findByText(text, {}, SOON),
});

const trials: readonly (Trial & { readonly name?: string })[] = [
  ofVendor('sentry', []),
  ofVendor('glitchtip', []),
  ofVendor('bugsink', { results: [], next: null }),
  {
    part: 'src/client/adapters/local/adapter.ts',
    open: () => connected(({ createLocalClient }) => createLocalClient({ events: [{ message: 'broken' }] })),
    works: rows,
  },
  {
    part: 'src/client/adapters/merged/adapter.ts',
    open: () =>
      connected(({ createLocalClient, createMergedClient }) =>
        createMergedClient({ EU: createLocalClient({ events: [{ message: 'broken' }] }) }),
      ),
    works: rows,
  },
  overlay(
    'a drawer',
    ({ Drawer }) => (
      <Drawer open onOpenChange={() => {}} title="Issue">
        inside
      </Drawer>
    ),
    'inside',
  ),
  overlay(
    'a dialog',
    ({ Dialog }) => (
      <Dialog open onOpenChange={() => {}} title="Sure?">
        inside
      </Dialog>
    ),
    'inside',
  ),
  overlay(
    'the help on keys',
    ({ KeyHelp }) => <KeyHelp open groups={[{ keys: [{ keys: ['j'], does: 'next row' }] }]} />,
    'next row',
  ),
  {
    name: 'copying by hand',
    part: 'src/components/internal/overlays/Overlay.tsx',
    async open() {
      const { CopyButton, Root } = await components();
      await show(
        <Root part="kit">
          <CopyButton label="Copy it" text="the text" />
        </Root>,
      );
      await click('Copy it');
    },
    works: () => screen.findByDisplayValue('the text', {}, SOON),
  },
  {
    part: 'src/components/IssueList/preview/PreviewContent.tsx',
    async open() {
      const { IssueListView } = await import('../../src/components/IssueList/index.js');
      const { longList } = await import('../../src/components/internal/listing/rows/longList.js');
      await longList.load();
      await show(
        <IssueListView
          issues={readyResource(toListing(issues.slice(0, 2)), at)}
          renderPreview={(_, draw) => draw(readyResource(longEvent, at))}
        />,
      );
      await click('Preview the stack');
    },
    works: () => screen.findByText(/step129/, {}, SOON),
  },
  {
    part: 'src/components/internal/actions/actionParts.ts',
    async open() {
      const { IssueListView } = await import('../../src/components/IssueList/index.js');
      const { longList } = await import('../../src/components/internal/listing/rows/longList.js');
      await longList.load();
      const never = () => new Promise<never>(() => {});
      await show(
        <IssueListView
          issues={readyResource(toListing(issues.slice(0, 2)), at)}
          actions={['resolve']}
          actionFeed={{
            runner: {
              runs: [],
              run: never,
              undo: never,
              retry: never,
              confirm: never,
              dismiss: () => {},
            },
          }}
        />,
      );
      // Rows are selected without it.
      await userEvent.click(screen.getAllByRole('checkbox')[1] as HTMLElement);
    },
    works: () => screen.findByText('1 issue selected', {}, SOON),
  },
  {
    part: 'src/components/ReleaseHealth/sessions/SessionsChart.tsx',
    async open() {
      const { ReleaseHealthView } = await import('../../src/components/ReleaseHealth/index.js');
      await show(
        <ReleaseHealthView
          releases={readyResource(toListing([buildRelease()]), at)}
          sessions={readyResource([buildSessionSeries()], at)}
        />,
      );
      // The same numbers stand there meanwhile.
      expect(await screen.findByRole('table', { name: /over time/ })).toBeInTheDocument();
    },
    works: () => screen.findByRole('img', { name: /Crash-free/ }, SOON),
  },
  {
    name: 'a list of issues',
    part: 'src/components/internal/VirtualList/index.ts',
    async open() {
      const { IssueListView } = await import('../../src/components/IssueList/index.js');
      await show(<IssueListView issues={readyResource(toListing(issues), at)} />);
    },
    works: () => waitFor(() => expect(screen.getAllByRole('row').length).toBeLessThan(130), SOON),
  },
  {
    name: 'a long stack',
    part: 'src/components/internal/VirtualList/index.ts',
    async open() {
      const { StackTraceView } = await import('../../src/components/StackTrace/index.js');
      await show(<StackTraceView event={longEvent} defaultDisplay="full" />);
    },
    works: () => waitFor(() => expect(document.querySelector('.cb-list')).not.toBeNull(), SOON),
  },
  {
    part: 'src/components/StackTrace/explain/Explanations.tsx',
    async open() {
      const { StackTraceView } = await import('../../src/components/StackTrace/index.js');
      const exceptions = [{ ...buildException(), type: 'TypeError', value: 'Failed to fetch' }];
      await show(<StackTraceView event={{ ...buildEvent(), exceptions }} />);
    },
    works: () => waitFor(() => expect(document.querySelector('.cb-explanation-means')).not.toBeNull(), SOON),
  },
  {
    part: 'src/components/StackTrace/evidence/EvidenceParts.ts',
    async open() {
      const { StackTraceView } = await import('../../src/components/StackTrace/index.js');
      const frames = [buildFrame({ filename: 'app.min.js' })];
      const exceptions = [{ ...buildException(), stacktrace: { frames } }];
      await show(<StackTraceView event={{ ...buildEvent(), exceptions }} />);
    },
    works: () => waitFor(() => expect(document.querySelector('.cb-stack-maps')).not.toBeNull(), SOON),
  },
  {
    part: 'src/components/StackTrace/find/FindBar.tsx',
    async open() {
      const { StackTraceView } = await import('../../src/components/StackTrace/index.js');
      await show(<StackTraceView event={longEvent} />);
      await click('Find in frames');
    },
    works: () => screen.findByRole('search', { name: 'Find in frames' }, SOON),
  },
  {
    part: 'src/components/EventCompare/index.ts',
    async open() {
      const [{ IssueDetail }, { CrashboardProvider }, { createLocalClient }] = await Promise.all([
        import('../../src/components/IssueDetail/index.js'),
        import('../../src/hooks/index.js'),
        import('../../src/client/index.js'),
      ]);
      const client = createLocalClient({ events: [{ message: 'broken' }, { message: 'broken' }] });
      const page = await client.listIssues({
        projects: 'all',
        environments: [],
        range: { last: '14d' },
        query: '',
        sort: 'lastSeen',
      });
      await show(
        <CrashboardProvider client={client}>
          <IssueDetail issueRef={page.items[0]?.ref as never} />
        </CrashboardProvider>,
      );
      await click('Compare with…');
    },
    works: () => screen.findByText('No differences.', {}, SOON),
  },
  {
    part: 'src/components/TagFacets/values/TagValues.tsx',
    async open() {
      const [{ TagFacets }, { withCapabilities }] = await Promise.all([
        import('../../src/components/TagFacets/index.js'),
        import('../conformance/answeringServer.js'),
      ]);
      const values = Array.from({ length: 9 }, (_, index) => ({ value: `v${index}`, count: 9 }));
      const wrap = withCapabilities(
        {},
        {
          listTagFacets: async () => [{ key: 'os', total: 81, distinct: 9, values }],
          listTagValues: async () => ({ items: values, skipped: 0 }),
        },
      );
      await show(wrap(<TagFacets issueRef={{ source: 'test', project: 'shop', id: '7' }} />));
      await click('All values of os');
    },
    works: () => screen.findByRole('searchbox', { name: 'Search loaded values' }, SOON),
  },
  {
    part: 'src/components/StackTrace/tools/MarkdownCopy.tsx',
    async open() {
      const { StackTraceView } = await import('../../src/components/StackTrace/index.js');
      await show(<StackTraceView event={buildEvent()} defaultDisplay="raw" />);
    },
    works: () => screen.findByRole('button', { name: 'Copy as Markdown' }, SOON),
  },
  {
    part: 'src/components/BreadcrumbTimeline/late/timelineParts.ts',
    async open() {
      const { BreadcrumbTimelineView } = await import('../../src/components/BreadcrumbTimeline/index.js');
      await show(<BreadcrumbTimelineView event={buildEvent()} />);
      await click('Copy as');
    },
    works: () => screen.findByRole('region', { name: 'What is copied' }, SOON),
  },
  {
    part: 'src/components/IssueDetail/ticket/TicketDialog.tsx',
    async open() {
      const { IssueDetailView } = await import('../../src/components/IssueDetail/index.js');
      const issue = readyResource(buildIssue(), at);
      await show(<IssueDetailView issue={issue} event={readyResource(buildEvent(), at)} sections={[]} />);
      await click('Write a ticket');
    },
    works: () => screen.findByRole('region', { name: 'The ticket' }, SOON),
  },
  {
    name: 'a long trail',
    part: 'src/components/internal/VirtualList/index.ts',
    async open() {
      const { BreadcrumbTimelineView } = await import('../../src/components/BreadcrumbTimeline/index.js');
      await show(<BreadcrumbTimelineView event={longEvent} initialCount={200} />);
    },
    works: () => waitFor(() => expect(document.querySelector('.cb-list')).not.toBeNull(), SOON),
  },
];

/** Not a place on the page: what is lost is an action, and `ProviderActions.test.ts` tries it. */
const isAction = (part: string): boolean => part === 'src/hooks/actions/ActionController.ts';

/** Colours only decorate the text that is there without them: no button, and they come with the next source shown. */
const isDecoration = (part: string): boolean => /^npm:refractor\/|\/code\/highlight\.ts$/.test(part);

function losing(part: string): { come(): void } {
  let isLost = true;
  vi.doMock(`../../${part.replace(/\.tsx?$/, '.js')}`, async (original) => {
    if (isLost) throw new Error('the chunk is gone');
    return original();
  });
  return {
    come() {
      isLost = false;
    },
  };
}

describe('late parts', () => {
  beforeEach(() => {
    vi.resetModules();
    onError.mockClear();
  });
  afterEach(async () => {
    for (const { part } of trials) vi.doUnmock(`../../${part.replace(/\.tsx?$/, '.js')}`);
    // They are carried out by the next import, in no order: without one, what the next test loses could be there.
    await import('../../src/model/index.js');
    vi.restoreAllMocks();
  });

  it('are all tried here', () => {
    const tried = new Set(trials.map(({ part }) => part));
    expect(late.length).toBeGreaterThan(10);
    expect(late.filter((part) => !isDecoration(part) && !isAction(part) && !tried.has(part))).toEqual([]);
    expect([...tried].filter((part) => !late.includes(part))).toEqual([]);
  });

  it.each(trials.map((trial) => [trial.name ?? trial.part, trial] as const))(
    'offer to try again, and work then: %s',
    async (_, { part, open, works }) => {
      const chunk = losing(part);
      await open();
      const retry = await screen.findByRole('button', { name: 'Try again' }, SOON);
      if (part.includes('/components/')) expect(onError).toHaveBeenCalledOnce();
      chunk.come();
      await userEvent.click(retry);
      await works();
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    },
  );
});
