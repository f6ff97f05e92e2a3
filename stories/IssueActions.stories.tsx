import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import {
  type AssigneeChoices,
  IssueActionsView,
  type IssueActionsViewProps,
} from '../src/components/IssueActions/index.js';
import { type ActionRun, type Issue, readyResource } from '../src/model/index.js';
import { BUILDER_NOW, buildIssue } from '../src/testing/builders/index.js';
import { atBuilderNow } from './support/decorators.js';
import { afterRuns, buildRun, refusals, useScriptedRunner } from './support/scriptedRunner.js';

const issues: readonly Issue[] = Array.from({ length: 12 }, (_, variant) => buildIssue({}, { variant }));
const [first] = issues as [Issue];
const ALL = [
  'resolve',
  'archive',
  'assign',
  'prioritize',
  'bookmark',
  'markSeen',
  'merge',
  'delete',
] as const;

const CHOICES: AssigneeChoices = {
  hasMe: true,
  suggested: [
    {
      actor: { type: 'user', id: '7', name: 'Grace Hopper', email: 'grace@shop.example' },
      reason: { type: 'commit', commit: '1f3a9c2e77' },
    },
    {
      actor: { type: 'team', id: '2', name: 'checkout' },
      reason: { type: 'rule', rule: 'path:src/checkout/*' },
    },
  ],
  people: readyResource([
    { type: 'user', id: '7', name: 'Grace Hopper', email: 'grace@shop.example' },
    { type: 'user', id: '8', name: 'Barbara Liskov', email: 'barbara@shop.example' },
    { type: 'user', id: '9', name: 'Tony Hoare', email: 'tony@shop.example' },
    { type: 'team', id: '2', name: 'checkout' },
    { type: 'team', id: '3', name: 'platform' },
  ]),
};

interface StoryArgs extends Omit<IssueActionsViewProps, 'runner'> {
  /** What was done before. */
  runs?: readonly ActionRun[];
}

function Scripted({ runs, ...props }: StoryArgs): ReactElement {
  const runner = useScriptedRunner(runs);
  return <IssueActionsView {...props} issues={afterRuns(props.issues, runner.runs)} runner={runner} />;
}

const meta: Meta<typeof Scripted> = {
  title: 'Components/IssueActions',
  component: Scripted,
  decorators: [atBuilderNow],
  args: {
    issues: [first],
    actions: ALL,
    resolveForms: ['nextRelease', 'release', 'commit'],
    archiveForms: ['escalating', 'forever', 'time', 'events', 'users'],
    canAssignMe: true,
    renderAssignees: (_issues, _query, draw) => draw(CHOICES),
    findReleases: async (_issues, query) =>
      ['shop@4.2.1', 'shop@4.2.0', 'shop@4.1.9']
        .filter((version) => version.includes(query))
        .map((value) => ({ value })),
  },
};
export default meta;
type Story = StoryObj<typeof Scripted>;

/** What a host allows and the server can do. */
export const Default: Story = { tags: ['SH-19'] };

/** Several issues: they can be merged, too. */
export const Several: Story = { args: { issues } };

/** A click on the arrow shows the other ways to resolve. */
export const WaysToResolve: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'More ways to resolve' }));
    const page = within(canvasElement.ownerDocument.body);
    await expect(await page.findByRole('menuitem', { name: 'In the next release' })).toBeVisible();
  },
};

/** People are found by name; whose code it is stands first, with the reason. */
export const Assign: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Assign' }));
    const page = within(canvasElement.ownerDocument.body);
    await expect(await page.findByRole('option', { name: /Grace Hopper.*suspect commit/ })).toBeVisible();
  },
};

/** What goes for ever is named before it goes. */
export const ConfirmDelete: Story = {
  args: { issues },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'More actions' }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('menuitem', { name: 'Delete…' }));
    await waitFor(() => expect(page.getByRole('button', { name: 'Delete 12 issues' })).toBeVisible());
  },
};

/** Sent, and not yet answered. */
export const Sending: Story = {
  args: { issues, runs: [buildRun({ status: 'resolved' }, issues, { status: 'running', doneCount: 0 })] },
};

/** Done, and to be taken back with one press. */
export const Done: Story = {
  args: { issues, runs: [buildRun({ status: 'resolved', in: 'nextRelease' }, issues)] },
};

export const Undone: Story = {
  args: {
    issues,
    runs: [
      buildRun({ status: 'archived', until: 'escalating' }, issues, { status: 'undone', canUndo: false }),
    ],
  },
};

/** The server refused three of twelve: each with its reason, and one press tries them again. */
export const PartlyFailed: Story = {
  args: {
    issues,
    runs: [
      buildRun({ status: 'resolved' }, issues, {
        status: 'partly',
        doneCount: 9,
        failed: refusals(issues, 3),
      }),
    ],
  },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Show' }));
    await expect(within(canvasElement).getAllByText('You are not allowed to do this')).toHaveLength(3);
  },
};

export const Failed: Story = {
  args: {
    runs: [
      buildRun({ status: 'resolved' }, [first], {
        status: 'failed',
        doneCount: 0,
        canUndo: false,
        failed: refusals([first], 1, { code: 'server', status: 500 }),
      }),
    ],
  },
};

/** Nothing is queued in silence: what could not be sent says so. */
export const Offline: Story = {
  args: {
    runs: [
      buildRun({ status: 'resolved' }, [first], {
        status: 'failed',
        doneCount: 0,
        canUndo: false,
        failed: refusals([first], 1, { code: 'network', hint: 'offline' }),
      }),
    ],
  },
};

/** The server limits requests: it goes on by itself. */
export const Waiting: Story = {
  args: {
    issues,
    runs: [
      buildRun({ status: 'resolved' }, issues, {
        status: 'waiting',
        doneCount: 4,
        waitUntil: new Date(BUILDER_NOW + 20_000).toISOString(),
      }),
    ],
  },
};

/** Somebody else was here meanwhile, and what is asked for cannot be taken back. */
export const Asking: Story = {
  args: {
    issues,
    runs: [
      buildRun('delete', issues, {
        status: 'asking',
        doneCount: 0,
        canUndo: false,
        changed: [
          {
            ref: first.ref,
            differences: ['status', 'assignee'],
            now: { ...first, status: 'resolved', assignee: { type: 'user', id: '7', name: 'Noa Lindqvist' } },
            by: 'Ada',
            at: new Date(BUILDER_NOW - 180_000).toISOString(),
          },
        ],
      }),
    ],
  },
};

/** Somebody changed one of them since: that one was left as it is. */
export const UndoAsking: Story = {
  args: {
    issues,
    runs: [
      buildRun({ status: 'resolved' }, issues, {
        status: 'asking',
        isUndo: true,
        doneCount: 1,
        changed: [
          {
            ref: first.ref,
            differences: ['status'],
            now: { ...first, status: 'archived' },
            by: 'Ada',
            at: new Date(BUILDER_NOW - 180_000).toISOString(),
          },
        ],
      }),
    ],
  },
};

/** The reader resolved what somebody else had archived meanwhile. */
export const Met: Story = {
  args: {
    runs: [
      buildRun({ status: 'resolved' }, [first], {
        changed: [
          {
            ref: first.ref,
            differences: ['status'],
            now: { ...first, status: 'archived' },
            by: 'Ada',
            at: new Date(BUILDER_NOW - 180_000).toISOString(),
          },
        ],
      }),
    ],
  },
};

/** The server refused a right: the control stays, does nothing, and says why on focus. */
export const Refused: Story = {
  args: { refused: { resolve: { code: 'forbidden', status: 403 }, delete: { code: 'forbidden' } } },
};

/** A reader who may change nothing sees no controls. */
export const ReadOnly: Story = { args: { actions: [] } };

/** The host's own action beside ours. */
export const OwnAction: Story = {
  args: {
    actions: ['resolve'],
    extraActions: [{ id: 'ticket', label: 'Create a ticket', run: () => undefined }],
  },
};
