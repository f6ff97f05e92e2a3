import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CrashboardUIConfig } from '../../src/components/config/index.js';
import type { Slots } from '../../src/components/config/types.js';
import { ErrorPanel } from '../../src/components/ErrorPanel/index.js';
import { EventListView } from '../../src/components/EventList/index.js';
import { IssueActions } from '../../src/components/IssueActions/index.js';
import { IssueDetail } from '../../src/components/IssueDetail/index.js';
import { IssueList, IssueListView } from '../../src/components/IssueList/index.js';
import { ReleaseHealthView } from '../../src/components/ReleaseHealth/index.js';
import { StackTraceView } from '../../src/components/StackTrace/index.js';
import { ELEMENTS } from '../../src/elements/elementSpecs.js';
import { readyResource, toListing } from '../../src/model/index.js';
import { buildEvent, buildEventSummary, buildIssue, buildRelease } from '../../src/testing/builders/index.js';
import { withServer } from './answeringServer.js';

function Broken(): never {
  throw new Error('the host broke it');
}

const brokenIssue = buildIssue({}, { variant: 1 });
const brokenEvent = buildEventSummary({}, { variant: 1 });
const issues = readyResource(toListing([brokenIssue, buildIssue({}, { variant: 2 })]));
const events = readyResource(toListing([brokenEvent, buildEventSummary({}, { variant: 2 })]));
const none = readyResource(toListing<never>([]));
const failed = { status: 'error', fetchStatus: 'idle', problem: { code: 'server' } } as const;
const pending = { status: 'pending', fetchStatus: 'fetching' } as const;
const own = <T,>(broken: T) => ({
  id: 'own',
  header: 'Own',
  render: (row: T): ReactNode => (row === broken ? <Broken /> : 'own cell'),
});

const throws = (): never => {
  throw new Error('the host broke it');
};
const event = buildEvent();
const release = readyResource(toListing([buildRelease()]));
const issueRef = { source: 'test', project: 'shop', id: '7' };
const ofServer = withServer('ready');
const ownSection = [{ id: 'own', title: 'Own section', render: () => <Broken /> }];
const ownAction = [{ id: 'own', label: 'Own action', icon: <Broken />, run: () => {} }];
const detail = () => expect(document.querySelector('.cb-stack-trace')).not.toBeNull();
const rows = () => expect(document.querySelectorAll('.cb-table-link').length).toBeGreaterThan(0);
const menu = async () => {
  const [more] = await screen.findAllByRole('button', { name: /^(?:More actions|Actions for)/ });
  if (screen.queryByRole('menu') === null) await userEvent.click(more as HTMLElement);
  expect(await screen.findByRole('menuitem', { name: 'Own action' })).toBeVisible();
};

/** A thing that a host gives, as it throws, with what has to stand all the same. */
type Given = readonly [element: ReactElement, stands: () => unknown];

/** By panel and prop. */
const PROPS: { readonly [prop: string]: Given } = {
  'IssueList.columns': [
    <IssueListView key="1" issues={issues} columns={['lastSeen', own(brokenIssue)]} />,
    () => screen.getByText('own cell'),
  ],
  'EventList.columns': [
    <EventListView key="2" events={events} columns={['user', own(brokenEvent)]} />,
    () => screen.getByText('own cell'),
  ],
  'ErrorPanel.columns': [
    ofServer(<ErrorPanel columns={['lastSeen', { id: 'own', header: 'Own', render: throws }]} />),
    rows,
  ],
  'IssueList.getHref': [<IssueListView key="3" issues={issues} href="/x/{id}" getHref={throws} />, rows],
  'ErrorPanel.getHref': [ofServer(<ErrorPanel getHref={throws} />), rows],
  'EventList.getHref': [<EventListView key="4" events={events} href="/x/{id}" getHref={throws} />, rows],
  'ReleaseHealth.getHref': [
    <ReleaseHealthView key="5" releases={release} getHref={throws} defaultDisplay="table" />,
    () => expect(document.querySelectorAll('[role="rowheader"]').length).toBeGreaterThan(0),
  ],
  'EventList.renderDetail': [
    <EventListView key="6" events={events} onEventClick={() => {}} renderDetail={throws} />,
    async () => {
      rows();
      if (document.activeElement === document.body) {
        await userEvent.click(document.querySelector('.cb-list-row') as HTMLElement);
        await userEvent.keyboard('j');
      }
      rows();
    },
  ],
  'StackTrace.getFrameLinks': [
    <StackTraceView key="7" event={event} getFrameLinks={throws} />,
    () => expect(document.querySelectorAll('.cb-frame-function').length).toBeGreaterThan(0),
  ],
  'IssueDetail.extraSections': [
    ofServer(<IssueDetail issueRef={issueRef} extraSections={ownSection} />),
    detail,
  ],
  'ErrorPanel.extraSections': [
    ofServer(<ErrorPanel extraSections={ownSection} defaultViewState={{ v: 1, issue: issueRef }} />),
    detail,
  ],
  'IssueDetail.extraActions': [ofServer(<IssueDetail issueRef={issueRef} extraActions={ownAction} />), menu],
  'IssueActions.extraActions': [
    ofServer(<IssueActions issues={[brokenIssue]} extraActions={ownAction} />),
    menu,
  ],
  'IssueList.extraActions': [ofServer(<IssueList extraActions={ownAction} />), menu],
  'ErrorPanel.extraActions': [ofServer(<ErrorPanel extraActions={ownAction} />), menu],
};

/** By option of `CrashboardUIConfig`; `redactEvent` is tried by its own tests, since it hides more when it throws. */
const OPTIONS: { readonly [option: string]: object } = {
  'links.frame': { links: { frame: throws } },
  inApp: { inApp: throws },
  coverage: { coverage: throws },
};

const SLOTS: { readonly [slot in keyof Slots]: Given } = {
  Empty: [
    <IssueListView key="1" issues={none} components={{ Empty: Broken }} />,
    () => screen.getByText('No issues'),
  ],
  Error: [
    <IssueListView key="2" issues={failed} components={{ Error: Broken }} />,
    () => screen.getByText(/failed to answer/),
  ],
  Loading: [
    <IssueListView key="3" issues={pending} components={{ Loading: Broken }} />,
    () => screen.getByText(/^Loading/),
  ],
  Anchor: [
    <IssueListView key="4" issues={issues} components={{ Anchor: Broken }} getHref={() => '/x'} />,
    () => expect(document.querySelector('a[href="/x"]')).not.toBeNull(),
  ],
};

async function costsNothing([element, stands]: Given, options: object = {}): Promise<void> {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const onError = vi.fn();
  render(
    <CrashboardUIConfig {...options} onError={onError}>
      {element}
    </CrashboardUIConfig>,
  );
  await waitFor(stands);
  await waitFor(() => expect(onError).toHaveBeenCalled());
  await waitFor(stands);
  expect(onError.mock.calls.at(0)?.[0]).toEqual(new Error('the host broke it'));
}

describe('what a host gives and what throws', () => {
  it('is tried for every prop that is drawn or asked while a panel is drawn', () => {
    const props = Object.entries(ELEMENTS).flatMap(([name, { properties }]) =>
      Object.keys(properties)
        .filter((prop) => /^(?:get|render)[A-Z]|^extra|^columns$/.test(prop))
        .map((prop) => `${name}.${prop}`),
    );
    expect(Object.keys(PROPS).sort()).toEqual(props.sort());
  });

  it.each(Object.entries(PROPS))('costs nothing else: the prop %s', (_, given) => costsNothing(given));

  it.each(Object.entries(SLOTS))('costs nothing else: the slot %s', (_, given) => costsNothing(given));

  it.each(Object.entries(OPTIONS))('costs nothing else: the option %s', (_, options) =>
    costsNothing(
      [
        <StackTraceView key="1" event={event} />,
        () => expect(document.querySelectorAll('.cb-frame-function').length).toBeGreaterThan(0),
      ],
      options,
    ),
  );
});
