import { render } from '@testing-library/react';
import { type ComponentType, createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CrashboardUIConfig } from '../../src/components/config/index.js';
import { EventListView } from '../../src/components/EventList/index.js';
import { IssueListView } from '../../src/components/IssueList/index.js';
import { PANELS, propNames } from '../../src/components/internal/slips/propNames.js';
import { ELEMENTS } from '../../src/elements/elementSpecs.js';
import { mount } from '../../src/elements/mount.js';
import * as all from '../../src/index.js';
import { readyResource, toListing } from '../../src/model/index.js';
import { buildEvent, buildEventSummary, buildIssue } from '../../src/testing/builders/index.js';
import { withServer } from '../conformance/answeringServer.js';

const ref = { source: 'test', project: 'shop', id: '7' };
/** What a panel cannot do without. */
const NEEDED: { readonly [panel: string]: object } = {
  IssueQueues: { scope: all.DEFAULT_SCOPE, onScopeChange: () => {} },
  IssueDetail: { issueRef: ref },
  IssueActions: { issues: [buildIssue()], actions: ['resolve'] },
  EventList: { issueRef: ref },
  EventCompare: { issueRef: ref },
  StackTrace: { event: buildEvent() },
  BreadcrumbTimeline: { event: buildEvent() },
  TagFacets: { issueRef: ref },
  EventSections: { event: buildEvent() },
};

const panelOf = (name: string) => (all as unknown as { [name: string]: ComponentType<object> })[name];
/** `pageSize` → `pageSiez`. */
const misspelled = (name: string): string =>
  name.at(-1) === name.at(-2) ? `${name}x` : `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}`;

function warnings() {
  const spy = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => spy.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith('Crashboard:'));
}

const show = (name: string, props: object) =>
  render(
    withServer('ready')(createElement(panelOf(name) as ComponentType<object>, { ...NEEDED[name], ...props })),
  );

describe('a host without types is told of a slip of the pen', () => {
  it('knows the props of every panel', () => {
    const specs = Object.entries(ELEMENTS).map(([name, { attributes, events, properties }]) => [
      name,
      [attributes, events, properties].flatMap((names) => Object.keys(names)).sort(),
    ]);
    expect(PANELS.map((name) => [name, [...propNames(name)].sort()])).toEqual(specs);
  });

  it.for(PANELS)('%s names the prop that was probably meant, for each of its props, once', (panel) => {
    const told = warnings();
    const slips = propNames(panel).map((name) => [name, misspelled(name)] as const);
    const props = Object.fromEntries(slips.map(([, slip]) => [slip, 'x']));
    show(panel, props);
    show(panel, props);
    for (const [name, slip] of slips) {
      const own = told().filter((text) => text.includes(`"${slip}"`));
      expect(own, slip).toHaveLength(1);
      expect(own[0]).toContain(`there is no prop of ${panel} "${slip}"`);
      expect(own[0], name).toContain('Did you mean');
    }
  });

  it.for(PANELS)('%s says nothing of attributes and events of its element', (panel) => {
    const told = warnings();
    show(panel, {
      id: 'mine',
      className: 'mine',
      title: 'mine',
      role: 'region',
      tabIndex: -1,
      hidden: true,
      style: { color: 'red' },
      lang: 'en',
      dir: 'ltr',
      'data-mine': '',
      'aria-describedby': 'x',
      onClick: () => {},
      onKeyDownCapture: () => {},
      onDoubleClick: () => {},
      onPointerEnter: () => {},
    });
    expect(told()).toEqual([]);
  });

  it('says nothing in production', () => {
    const told = warnings();
    vi.stubEnv('NODE_ENV', 'production');
    show('IssueList', { silentt: 1, columns: ['evnts'] });
    vi.unstubAllEnvs();
    expect(told()).toEqual([]);
  });

  const at = '2026-06-30T12:00:00Z';
  it('draws a list of issues with a column that there is not, and names the one that was meant', () => {
    const told = warnings();
    const issues = readyResource(toListing([buildIssue()]), at);
    const { getAllByRole } = render(
      <IssueListView issues={issues} columns={['evnts' as 'events', 'users']} />,
    );
    expect(getAllByRole('row').length).toBeGreaterThan(1);
    expect(told()).toEqual(['Crashboard: there is no column of IssueList "evnts". Did you mean "events"?']);
  });

  it('draws a list of events with a column that there is not, and names the one that was meant', () => {
    const told = warnings();
    const events = readyResource(toListing([buildEventSummary()]), at);
    const { getAllByRole } = render(
      <EventListView events={events} columns={['time', 'realease' as 'release']} />,
    );
    expect(getAllByRole('row').length).toBeGreaterThan(1);
    expect(told()).toEqual([
      'Crashboard: there is no column of EventList "realease". Did you mean "release"?',
    ]);
  });

  it('names slots, options and components with texts', () => {
    const told = warnings();
    const slips = { Achor: () => null };
    const messages = { IssueLst: { label: 'x' } };
    const props = { locales: 'de', components: slips, messages } as object;
    render(
      <CrashboardUIConfig {...props}>
        <IssueListView issues={readyResource(toListing([buildIssue()]), at)} />
      </CrashboardUIConfig>,
    );
    expect(told().sort()).toEqual([
      'Crashboard: there is no component with texts "IssueLst". Did you mean "IssueList"?',
      'Crashboard: there is no option of CrashboardUIConfig "locales". Did you mean "locale"?',
      'Crashboard: there is no slot "Achor". Did you mean "Anchor"?',
    ]);
  });

  it('names the panel that was meant, or all there are', () => {
    const host = document.createElement('div');
    expect(() => mount(host, 'IssueLst' as 'IssueList', {})).toThrow('Did you mean "IssueList"?');
    expect(() => mount(host, 'Zebra' as 'IssueList', {})).toThrow('There are: ErrorPanel,');
  });
});
