import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CrashboardError } from '../../src/client/http/errors.js';
import type { Client } from '../../src/client/types/client.js';
import { ErrorPanel } from '../../src/components/ErrorPanel/index.js';
import { EventList } from '../../src/components/EventList/index.js';
import { IssueDetail } from '../../src/components/IssueDetail/index.js';
import { IssueList } from '../../src/components/IssueList/index.js';
import { ReleaseHealth } from '../../src/components/ReleaseHealth/index.js';
import { type Capability, type CapabilityName, ISSUE_ACTIONS } from '../../src/model/index.js';
import { withCapabilities } from './answeringServer.js';

const issueRef = { source: 'test', project: 'shop', id: '7' };

const calls: Partial<Client> = {
  serverInfo: async () => ({ vendor: 'test', can: ISSUE_ACTIONS, projects: 'all', via: 'direct' }),
  listProjects: async () => ({ items: [], skipped: 0 }),
  listActivity: async () => [],
  listTagFacets: async () => [{ key: 'os', values: [{ value: 'Linux' }] }],
};

const list = (
  <IssueList columns={['users', 'impact', 'priority', 'assignee', 'trend']} onColumnsChange={() => {}} />
);
const events = <EventList issueRef={issueRef} />;
const detail = <IssueDetail issueRef={issueRef} actions={ISSUE_ACTIONS} />;
const panel = <ErrorPanel />;
const releases = <ReleaseHealth />;

/** A control, by where it is drawn, its role and its name, and what has to be opened before. */
type Control = readonly [around: ReactElement, role: string, name: RegExp, open?: string];

/**
 * The controls that only this ability keeps; a text says why there is none to look for. An ability that is not here does
 * not compile.
 */
const CONTROLS: { readonly [name in CapabilityName]: readonly Control[] | string } = {
  'issues.list': 'without it there is no panel',
  'issues.search': 'what the server does not search is searched in the loaded rows',
  'issues.total': 'a number that is missing, no control',
  'issues.stats': 'numbers that are missing, no control',
  'issues.sortTrends': [
    [list, 'option', /^Trends$/],
    [list, 'button', /^Trend/],
  ],
  'issues.userCount': [
    [list, 'option', /^Users$/],
    [list, 'option', /^Impact$/],
    [list, 'columnheader', /^Users/],
    [list, 'columnheader', /^Impact/],
    [panel, 'button', /High impact/],
  ],
  'issues.priority': [[list, 'columnheader', /^Priority/]],
  'issues.substatus': [[panel, 'button', /Regressed/]],
  'issues.environments': 'the choices come from projects.environments',
  'issues.range': 'every server lists by the time of the last event',
  'issues.assign': [
    [list, 'columnheader', /^Assignee/],
    [detail, 'button', /^Assign/],
    [panel, 'button', /Unassigned/],
  ],
  'issues.merge': 'one issue cannot be merged; a selection asks abilityTo like the others',
  'issues.delete': [[detail, 'menuitem', /^Delete/, 'More actions']],
  'issues.resolve': [[detail, 'button', /^Resolve/]],
  'issues.resolveInRelease': [[detail, 'menuitem', /^In a release/, 'More ways to resolve']],
  'issues.resolveInCommit': [[detail, 'menuitem', /^In a commit/, 'More ways to resolve']],
  'issues.archive': [[detail, 'button', /^Archive/]],
  'issues.archiveForTime': [[detail, 'menuitem', /^For a time/, 'Archive']],
  'issues.archiveUntilEvents': [[detail, 'menuitem', /^Until more events/, 'Archive']],
  'issues.archiveUntilUsers': [[detail, 'menuitem', /^Until more users/, 'Archive']],
  'issues.archiveWithoutWindow': 'a choice inside a dialog, which needsArchiveWindow takes away',
  'issues.bookmark': [[detail, 'menuitem', /^Bookmark/, 'More actions']],
  'issues.seen': [[detail, 'menuitem', /^Mark as/, 'More actions']],
  'issues.activity': 'the section stays where comments can be written',
  'issues.comments': [[detail, 'textbox', /^Comment/]],
  'events.list': [[detail, 'heading', /All events/]],
  'events.search': [[events, 'combobox', /Search/]],
  'events.recommended': 'no control asks for it',
  'events.neighbours': 'the arrows are disabled where an event names no neighbours',
  'events.byDate': 'the brush of the time strip, which needs bars to be drawn',
  'events.attachments': [[detail, 'heading', /Attachments/]],
  'events.raw': [[detail, 'heading', /Raw data/]],
  'tags.facets': [[detail, 'region', /Tags of all events/]],
  'tags.baseline': [[detail, 'button', /^Compare with other issues$/]],
  'tags.values': 'the suggestions of a search box, which come up empty',
  'releases.list': [[panel, 'tab', /Releases/]],
  'releases.health': 'the panel of releases says what is unknown',
  'releases.commits': 'no control asks for it',
  'releases.deploys': 'no control asks for it',
  'sessions.series': 'the panel of releases says what is unknown',
  'people.members': 'the list of people, which says that nobody was found',
  'people.teams': 'the list of teams, which says that nobody was found',
  'projects.list': 'the select needs two projects',
  'projects.environments': [[list, 'button', /environments/i]],
  traces: 'no control asks for it',
};

async function controls([around, role, name, open]: Control, why?: Capability, lacking?: CapabilityName) {
  const refuse = () => Promise.reject(new CrashboardError('unsupported', 'not here'));
  const wrap = withCapabilities(lacking && why ? { [lacking]: why } : {}, {
    ...calls,
    ...(lacking === 'projects.environments' && { listEnvironments: refuse }),
  });
  const { container, unmount } = render(wrap(around));
  await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
  // What serverInfo allows comes after the rows.
  if (around === detail) await screen.findAllByRole('button', { name: /^(?:Resolve|Archive)/ });
  if (open) await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${open}`) }));
  const found = within(document.body).queryAllByRole(role, { name, hidden: true });
  if (open) await userEvent.keyboard('{Escape}');
  unmount();
  return found.length;
}

describe('what a server lacks is not offered', () => {
  const all = Object.entries(CONTROLS).flatMap(([name, some]) =>
    typeof some === 'string' ? [] : some.map((control) => [name as CapabilityName, control] as const),
  );

  it.for(all)('%s', async ([name, control]) => {
    expect(await controls(control), 'there while nobody says no').toBeGreaterThan(0);
    expect(await controls(control, { state: 'no', why: 'vendor' }, name), 'gone').toBe(0);
  });

  const missing = { state: 'no', why: 'scope', scope: 'event:admin' } as const;

  it('stays where only a right is missing, as a tab does', async () => {
    const tab: Control = [panel, 'tab', /Releases/];
    expect(await controls(tab, missing, 'releases.list')).toBe(1);
  });

  /** The control of each action, alone. */
  const ACTING = all.filter(
    ([name, [around]]) =>
      around === detail && /^issues\.(?!comments)/.test(name) && !/In[A-Z]|For|Until/.test(name),
  );

  it.for(ACTING)(
    '%s names the scope that is missing, and does nothing',
    async ([name, [, role, label, open]]) => {
      const done = vi.fn();
      render(
        withCapabilities({ [name]: missing }, { ...calls, updateIssues: done, deleteIssues: done })(detail),
      );
      await screen.findAllByRole('button', { name: /^(?:Resolve|Archive)/ });
      if (open) await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${open}`) }));
      const [control] = screen.getAllByRole(role, { name: label });
      expect(control).toHaveAttribute('aria-disabled', 'true');
      const said = `${control?.textContent} ${control?.getAttribute('aria-description')}`;
      expect(said).toContain('The token needs the scope event:admin');
      await userEvent.click(control as HTMLElement);
      expect(done).not.toHaveBeenCalled();
    },
  );

  it('says in place of the comment box which scope is missing', async () => {
    render(withCapabilities({ 'issues.comments': missing }, calls)(detail));
    expect(
      await screen.findByText('To write comments, the token needs the scope event:admin.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: /^Comment/ })).toBeNull();
  });

  it('names the scope where rows would stand, whatever could not be read', async () => {
    const refuse = () =>
      Promise.reject(new CrashboardError('forbidden', 'no', { status: 403, scope: 'project:releases' }));
    render(withCapabilities({ 'releases.list': missing }, { ...calls, listReleases: refuse })(panel));
    await userEvent.click(await screen.findByRole('tab', { name: /Releases/ }));
    expect(await screen.findByText(/The token needs the scope project:releases/)).toBeVisible();
    expect(screen.getByRole('tab', { name: /Releases/ })).toHaveAttribute('aria-selected', 'true');
  });

  const unread = (scope: string) => () =>
    Promise.reject(new CrashboardError('forbidden', 'no', { status: 403, scope }));
  const FILTERS: readonly (readonly [name: string, filter: RegExp, around: ReactElement, refused: object])[] =
    [
      ['IssueList', /^Project:/, list, { listProjects: unread('project:read') }],
      ['IssueList', /^Environment:/, list, { listEnvironments: unread('project:read') }],
      ['EventList', /^Environment:/, events, { listEnvironments: unread('project:read') }],
      ['ReleaseHealth', /^Project:/, releases, { listProjects: unread('project:read') }],
      ['ReleaseHealth', /^Environment:/, releases, { listEnvironments: unread('project:read') }],
    ];

  it.for(FILTERS)(
    '%s keeps the filter %s whose choices a token may not read, and says why',
    async ([, filter, around, refused]) => {
      render(withCapabilities({}, { ...calls, ...refused })(around));
      const control = await screen.findByRole('button', { name: filter });
      expect(control).toHaveAccessibleDescription(/could not be read.*needs the scope project:read/s);
      await userEvent.click(control);
      const menu = await screen.findByRole('menu');
      expect(within(menu).getByText(/needs the scope project:read/)).toBeVisible();
      expect(within(menu).getByRole('menuitemcheckbox', { name: /^All/ })).toBeChecked();
    },
  );

  it('offers to ask again for choices that could not be read', async () => {
    let isBack = false;
    const listEnvironments = async () => {
      if (isBack) return ['production'];
      throw new CrashboardError('unauthorized', 'no', { status: 401 });
    };
    render(withCapabilities({}, { ...calls, listEnvironments })(list));
    await userEvent.click(await screen.findByRole('button', { name: /^Environment:/ }));
    isBack = true;
    await userEvent.click(screen.getByRole('menuitem', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Environment:/ })).not.toHaveAccessibleDescription(),
    );
    await userEvent.click(screen.getByRole('button', { name: /^Environment:/ }));
    expect(screen.getByRole('menuitemcheckbox', { name: 'production' })).toBeInTheDocument();
  });

  it('lets a reader leave an environment whose choices could not be read', async () => {
    const scope = { environments: ['staging'] };
    const refused = { listEnvironments: unread('project:read') };
    render(withCapabilities({}, { ...calls, ...refused })(<IssueList defaultScope={scope} />));
    await userEvent.click(await screen.findByRole('button', { name: 'Environment: staging' }));
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'staging' }));
    expect(screen.getByRole('button', { name: 'Environment: All environments' })).toBeInTheDocument();
  });

  it('says beside the people that teams could not be read', async () => {
    const people = {
      listMembers: async () => ({ items: [{ type: 'user' as const, id: '1', name: 'Ada' }], skipped: 0 }),
      listTeams: unread('team:read'),
    };
    render(withCapabilities({}, { ...calls, ...people })(detail));
    await userEvent.click(await screen.findByRole('button', { name: /^Assign/ }));
    const box = await screen.findByRole('dialog', { name: /^Assign/ });
    expect(await within(box).findByText('Ada')).toBeVisible();
    expect(await within(box).findByText(/needs the scope team:read/)).toBeVisible();
  });
});
