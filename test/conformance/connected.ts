import type { ComponentType } from 'react';
import { ErrorPanel } from '../../src/components/ErrorPanel/index.js';
import { EventCompare } from '../../src/components/EventCompare/index.js';
import { EventList } from '../../src/components/EventList/index.js';
import { IssueDetail } from '../../src/components/IssueDetail/index.js';
import { IssueList } from '../../src/components/IssueList/index.js';
import { ReleaseHealth } from '../../src/components/ReleaseHealth/index.js';
import { TagFacets } from '../../src/components/TagFacets/index.js';

const issue = { source: 'test', project: 'shop', id: '7' };

type Connected = readonly [name: string, rootClass: string, component: Guest, props: object, row: string];
// biome-ignore lint/suspicious/noExplicitAny: props differ from component to component
type Guest = ComponentType<any>;

/** Components that fetch, with what tells that the answer is drawn: a row, and nothing of the other states. */
export const CONNECTED: readonly Connected[] = [
  ['IssueList', 'cb-issue-list', IssueList, {}, '[role="row"] a, [role="row"] button'],
  ['EventList', 'cb-event-list', EventList, { issueRef: issue }, '[role="row"] time'],
  ['EventCompare', 'cb-event-compare', EventCompare, { issueRef: issue }, '.cb-compare-short'],
  ['IssueDetail', 'cb-issue-detail', IssueDetail, { issueRef: issue }, '.cb-stack-trace'],
  ['TagFacets', 'cb-tag-facets', TagFacets, { issueRef: issue }, 'li'],
  [
    'ReleaseHealth',
    'cb-release-health',
    ReleaseHealth,
    { scope: { projects: 'all', environments: [], range: { last: '14d' } }, defaultDisplay: 'table' },
    'table',
  ],
  ['ErrorPanel', 'cb-error-panel', ErrorPanel, {}, '[role="row"] a, [role="row"] button'],
];
