import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATE_NAMES } from '../stories/support/inStates/panelStates.js';
import { STATES, type StateName } from '../stories/support/states.js';

/** The states a component can be in. Those that take an event in hand neither load nor fail. */
const CAN_BE: { readonly [component: string]: readonly StateName[] } = {
  IssueList: STATES,
  EventList: STATES,
  ReleaseHealth: STATES,
  TagFacets: ['Default', 'Loading', 'Empty', 'Failed', 'Stale', 'Unsupported'],
  IssueDetail: ['Default', 'Loading', 'Empty', 'Failed', 'Stale'],
  StackTrace: ['Default', 'Empty'],
  BreadcrumbTimeline: ['Default', 'Empty', 'NoMatch'],
  EventSections: ['Default', 'Empty'],
  EventCompare: ['Default', 'Loading', 'Empty', 'Failed', 'Stale'],
  ErrorPanel: ['Default'],
  IssueActions: ['Default', 'Failed'],
};

/** Other words for a state, which would make it hard to find. */
const OTHER_NAMES = /export const (Ready|Error|RefreshError|RefreshFailed|FailedRequest|NoMatches|Pending)\b/;

describe.each(Object.entries(CAN_BE))('stories of %s', (component, states) => {
  const source = readFileSync(new URL(`../stories/${component}.stories.tsx`, import.meta.url), 'utf8');

  it('show every state it can be in, under its name', () => {
    const told = STATES.filter((state) => new RegExp(`export const ${state}\\b`).test(source));
    expect(told).toEqual(STATES.filter((state) => states.includes(state)));
  });

  it('call no state by another name', () => {
    expect(source).not.toMatch(OTHER_NAMES);
  });
});

describe('stories of every state', () => {
  const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const exported = (path: string): string[] =>
    [...read(path).matchAll(/^export const (\w+): Story/gm)].map(([, name = '']) => name);
  const panels = [
    ...(/export const PANELS[\s\S]*?\n\};/.exec(read('stories/support/inStates/panels.tsx')) ?? [
      '',
    ])[0].matchAll(/^ {2}(\w+): /gm),
  ].map(([, name = '']) => name);

  it('are as many as the table of states has', () => {
    expect(exported('stories/states/ByState.stories.tsx')).toEqual(STATE_NAMES);
  });

  it('have a page for every panel of the package', () => {
    const folders = readdirSync(new URL('../src/components', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name))
      .map(({ name }) => name);
    expect(panels.toSorted()).toEqual(folders.toSorted());
    expect(exported('stories/states/ByPanel.stories.tsx')).toEqual(panels);
  });
});

describe('documents in Storybook', () => {
  const folder = new URL('../stories/guides/', import.meta.url);
  const shown = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const pages = /GUIDES[^{]*\{([\s\S]*?)\n\};/.exec(
    readFileSync(new URL('../stories/support/guides/pages.ts', import.meta.url), 'utf8'),
  )?.[1];
  const told = [...String(pages).matchAll(/^ {2}'?([\w/-]+)'?: '([^']+)'/gm)].map(([, page, title]) => [
    title,
    page,
  ]);

  it('stand where links lead', () => {
    const placed = shown.map((text) => [
      /<Meta title="([^"]+)"/.exec(text)?.[1],
      /pageText\('([^']+)'\)/.exec(text)?.[1],
    ]);
    expect(placed.toSorted()).toEqual(told.toSorted());
  });
});
