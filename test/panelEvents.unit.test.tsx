import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  CrashboardUIConfig,
  DEFAULT_SCOPE,
  EventListView,
  IssueActions,
  IssueDetailView,
  IssueListView,
  type PanelEvent,
} from '../src/index.js';
import { readyResource, toListing } from '../src/model/index.js';
import { buildEvent, buildEventSummary, buildIssue } from '../src/testing/builders/index.js';
import { withCapabilities } from './conformance/answeringServer.js';

const issue = buildIssue();
const rows = { issues: readyResource(toListing([issue])), scope: DEFAULT_SCOPE, virtualize: false };
const serverInfo = async () => ({
  vendor: 'test',
  can: ['resolve' as const],
  projects: 'all' as const,
  via: 'direct' as const,
});

interface Deed {
  readonly around: ReactElement;
  act(): Promise<void>;
  readonly told: { readonly [detail: string]: unknown };
}

const press = async (role: string, name: RegExp): Promise<void> =>
  userEvent.click((await screen.findAllByRole(role, { name }))[0] as HTMLElement);
const sections = [{ id: 'one', title: 'First part', render: () => 'body' }];
const detail = (
  <IssueDetailView issue={readyResource(issue)} event={readyResource(buildEvent())} sections={sections} />
);

/** Every kind of event that the type names, and what brings it about. */
const DEEDS: { readonly [type in PanelEvent['type']]: Deed } = {
  issueOpened: {
    around: <IssueListView {...rows} onIssueClick={() => {}} />,
    act: () => press('button', new RegExp(String(issue.type))),
    told: { component: 'IssueList' },
  },
  eventOpened: {
    around: (
      <EventListView
        events={readyResource(toListing([buildEventSummary()]))}
        onEventClick={() => {}}
        virtualize={false}
      />
    ),
    act: async () => {
      const row = (await screen.findAllByRole('row')).at(-1) as HTMLElement;
      await userEvent.click(row.querySelector('.cb-table-link') as HTMLElement);
    },
    told: { component: 'EventList' },
  },
  scopeChanged: {
    around: <IssueListView {...rows} onScopeChange={() => {}} />,
    act: async () => {
      await userEvent.type(screen.getByRole('combobox', { name: /Search/ }), ' secret{Enter}');
    },
    told: { component: 'IssueList', members: ['query'] },
  },
  acted: {
    around: withCapabilities(
      {},
      { serverInfo, updateIssues: () => new Promise(() => {}) },
    )(<IssueActions issues={[issue]} actions={['resolve']} />),
    act: () => press('button', /^Resolve$/),
    told: { component: 'IssueActions', action: 'resolve', issues: 1 },
  },
  sectionToggled: {
    around: detail,
    act: () => press('button', /First part/),
    told: { component: 'IssueDetail', section: 'one', isOpen: false },
  },
  copied: {
    around: detail,
    act: () => press('button', /Copy event ID/),
    told: { component: 'Kit' },
  },
};

describe('onEvent', () => {
  it.each(Object.entries(DEEDS))(
    'is told of %s, once, and without a word of the payload',
    async (type, deed) => {
      // Gives the page a clipboard.
      userEvent.setup();
      const onEvent = vi.fn();
      render(
        <CrashboardUIConfig locale="en" onEvent={onEvent}>
          {deed.around}
        </CrashboardUIConfig>,
      );
      await deed.act();
      await vi.waitFor(() => expect(onEvent).toHaveBeenCalled());
      expect(onEvent.mock.calls).toEqual([[{ type, ...deed.told }]]);
      const said = JSON.stringify(onEvent.mock.calls);
      for (const word of ['secret', issue.title, issue.value, issue.ref.id])
        if (word && word.length > 2) expect(said).not.toContain(word);
    },
  );
});
