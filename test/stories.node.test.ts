import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
