import { waitFor } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ErrorPanel } from '../../src/components/ErrorPanel/index.js';
import { EventList } from '../../src/components/EventList/index.js';
import { IssueDetail } from '../../src/components/IssueDetail/index.js';
import { IssueList } from '../../src/components/IssueList/index.js';
import { ReleaseHealth } from '../../src/components/ReleaseHealth/index.js';
import { TagFacets } from '../../src/components/TagFacets/index.js';
import { type ServerState, withServer } from './answeringServer.js';
import { describeConformance } from './describeConformance.js';

const issue = { source: 'test', project: 'shop', id: '7' };
const range = { last: '14d' } as const;

/** Components that fetch, with what tells that the answer is drawn: a row, and nothing of the other states. */
const CONNECTED = [
  ['IssueList', 'cb-issue-list', IssueList, {}, '[role="row"] a, [role="row"] button'],
  ['EventList', 'cb-event-list', EventList, { issue }, '[role="row"] time'],
  ['IssueDetail', 'cb-issue-detail', IssueDetail, { issue }, '.cb-stack-trace'],
  ['TagFacets', 'cb-tag-facets', TagFacets, { issue }, 'li'],
  [
    'ReleaseHealth',
    'cb-release-health',
    ReleaseHealth,
    { scope: { projects: 'all', environments: [], range }, defaultDisplay: 'table' },
    'table',
  ],
  ['ErrorPanel', 'cb-error-panel', ErrorPanel, {}, '[role="row"] a, [role="row"] button'],
] as const;

const DRAWN: { readonly [state in ServerState]?: string } = { error: '[role="alert"]', empty: '.cb-empty' };

describe.each(['ready', 'error', 'empty'] as const)('when the server’s answer is: %s', (state) => {
  for (const [name, rootClass, component, props, row] of CONNECTED) {
    describeConformance(name, {
      component,
      props,
      rootClass,
      message: { component: name, key: 'label' },
      slots:
        state === 'error' ? { Error: {} } : state === 'empty' && name !== 'IssueDetail' ? { Empty: {} } : {},
      wrap: withServer(state),
      settled: (container) =>
        waitFor(() => {
          expect(container.querySelector('[aria-busy="true"]')).toBeNull();
          expect(container.querySelector(DRAWN[state] ?? row) ?? container).not.toBe(container);
        }),
    });
  }
});
