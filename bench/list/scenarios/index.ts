import type { Scenario } from '../harness/types.js';
import { append } from './append.js';
import { bulk } from './bulk.js';
import { contest } from './contest.js';
import { keys } from './keys.js';
import { measured } from './measured.js';

export const SCENARIOS: readonly Scenario[] = [
  contest({
    name: 'issues',
    title: 'IssueList as shipped',
    text: 'The panel over rows in hand, against bare lists with the panel’s own rows inside the same context.',
    own: 'issue-list',
    floor: 'issue-rows-tanstack',
    scaled: 'issue-rows-scaled',
  }),
  contest({
    name: 'events',
    title: 'EventList as shipped',
    text: 'The panel over rows in hand, against bare lists with the panel’s own cells inside the same context.',
    own: 'event-list',
    floor: 'event-rows-tanstack',
    scaled: 'event-rows-scaled',
  }),
  contest({
    name: 'rows',
    title: 'The list alone',
    text: 'The list inside the panels (crashboard) and other libraries, with one plain row that all can draw.',
    own: 'crashboard',
    floor: 'tanstack-virtual',
    scaled: 'react-scaled',
    others: ['react-virtuoso'],
    products: ['ag-grid', 'mui-data-grid'],
    fullOnly: true,
  }),
  append,
  bulk,
  keys,
  measured,
];
