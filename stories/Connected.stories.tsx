import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ErrorPanel } from '../src/components/ErrorPanel/index.js';
import { EventCompare } from '../src/components/EventCompare/index.js';
import { EventList } from '../src/components/EventList/index.js';
import { IssueDetail } from '../src/components/IssueDetail/index.js';
import { IssueList } from '../src/components/IssueList/index.js';
import { ReleaseHealth } from '../src/components/ReleaseHealth/index.js';
import { TagFacets } from '../src/components/TagFacets/index.js';
import { CrashboardProvider, useIssues } from '../src/hooks/index.js';
import { DEFAULT_SCOPE, type IssueRef } from '../src/model/index.js';
import { atBuilderNow } from './support/decorators.js';
import { storySandbox } from './support/storySandbox.js';

/** The components as a host uses them: a provider with an address, and a server behind it. */
const meta: Meta = {
  title: 'Connected',
  decorators: [
    (Story) => (
      <CrashboardProvider client={{ baseUrl: '/crashboard', organization: storySandbox.organization }}>
        <Story />
      </CrashboardProvider>
    ),
    atBuilderNow,
  ],
};
export default meta;

const PATIENCE = { timeout: 45_000 };
const MOST_FREQUENT = { ...DEFAULT_SCOPE, sort: 'events' } as const;

export const Issues: StoryObj = {
  name: 'IssueList',
  render: () => <IssueList height={560} />,
  play: async ({ canvasElement }) => {
    const list = await within(canvasElement).findByRole('grid', {}, PATIENCE);
    await expect(within(list).getAllByRole('row').length).toBeGreaterThan(5);
  },
};

/** Any issue of the server, once its list is here. */
function WithIssue({ children }: { children: (issue: IssueRef) => ReactElement }): ReactElement {
  const issues = useIssues(MOST_FREQUENT);
  const first = issues.status === 'success' ? issues.data.source.get(0) : undefined;
  return typeof first === 'object' ? children(first.ref) : <p>Looking for an issue…</p>;
}

export const Detail: StoryObj = {
  name: 'IssueDetail',
  render: () => <WithIssue>{(issue) => <IssueDetail issueRef={issue} />}</WithIssue>,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole('heading', { name: /Stack trace/ })).toBeVisible(), PATIENCE);
  },
};

export const Events: StoryObj = {
  name: 'EventList',
  render: () => <WithIssue>{(issue) => <EventList issueRef={issue} />}</WithIssue>,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const strip = /([\d,]+) events counted/;
    const counted = async (): Promise<number> =>
      Number(
        strip.exec((await canvas.findByText(strip, {}, PATIENCE)).textContent)?.[1]?.replaceAll(',', ''),
      );
    const all = await counted();
    await userEvent.type(
      await canvas.findByRole('combobox', { name: 'Search events' }),
      'environment:staging{Enter}',
    );
    await waitFor(async () => expect(await counted()).toBeLessThan(all), PATIENCE);
  },
};

export const Compare: StoryObj = {
  name: 'EventCompare',
  render: () => <WithIssue>{(issue) => <EventCompare issueRef={issue} />}</WithIssue>,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('group', { name: 'Differences' }, PATIENCE)).toBeVisible();
  },
};

export const Tags: StoryObj = {
  name: 'TagFacets',
  render: () => <WithIssue>{(issue) => <TagFacets issueRef={issue} onFilter={() => {}} />}</WithIssue>,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect((await canvas.findAllByRole('heading', {}, PATIENCE)).length).toBeGreaterThan(1);
  },
};

export const Releases: StoryObj = {
  name: 'ReleaseHealth',
  render: () => <ReleaseHealth scope={{ projects: 'all', environments: [], range: { last: '14d' } }} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect((await canvas.findAllByRole('row', {}, PATIENCE)).length).toBeGreaterThan(3);
  },
};

export const Panel: StoryObj = {
  name: 'ErrorPanel',
  render: () => <ErrorPanel />,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByRole('grid')).toBeVisible(), PATIENCE);
  },
};
