import { describe, expect, it } from 'vitest';
import { checkRow, type RowModel } from './checkRows.js';

const REF = { source: 's', project: 'p', id: '1' };
const ISSUE = { ref: REF, project: { id: '7', slug: 'p' } };
const TRACE = { id: 't', items: [], isCut: false, skipped: 0 };

const bad: [why: string, model: RowModel, value: unknown][] = [
  ['no reference', 'issue', { project: ISSUE.project }],
  ['an id that is a number', 'issue', { ...ISSUE, ref: { ...REF, id: 1 } }],
  ['an empty title', 'issue', { ...ISSUE, title: '' }],
  ['a count of less than none', 'issue', { ...ISSUE, period: { events: -1 } }],
  ['a count that is no number', 'issue', { ...ISSUE, lifetime: { users: Number.NaN } }],
  ['a time without a zone', 'issue', { ...ISSUE, period: { lastSeen: '2026-06-30T21:04:09' } }],
  ['a member that is undefined', 'issue', { ...ISSUE, culprit: undefined }],
  ['a member nobody knows', 'issue', { ...ISSUE, shareId: 'x' }],
  ['an address of another scheme', 'issue', { ...ISSUE, permalink: 'javascript:alert(1)' }],
  ['a key that reaches a prototype', 'issue', { ...ISSUE, metadata: JSON.parse('{"__proto__": {}}') }],
  [
    'a trend out of order',
    'issue',
    {
      ...ISSUE,
      period: {
        trend: {
          points: [
            { timestamp: '2026-06-30T01:00:00.000Z', count: 1 },
            { timestamp: '2026-06-30T00:00:00.000Z', count: 1 },
          ],
        },
      },
    },
  ],
  ['an assignee of no kind', 'issue', { ...ISSUE, assignee: { type: 'robot', id: '1', name: 'r' } }],
  [
    'percent',
    'release',
    { version: '1', authors: [], projects: [{ project: ISSUE.project, health: { adoption: 64 } }] },
  ],
  ['no list of projects', 'release', { version: '1', authors: [] }],
  ['a label without a value', 'tagValue', { label: 'x' }],
  ['a person who is a team', 'member', { type: 'team', id: '1', name: 'x' }],
  ['a class instance', 'activity', { id: '1', type: 'note', data: new Date(0) }],
  ['a depth that is missing', 'trace', { ...TRACE, items: [{ id: '1', kind: 'span' }] }],
  ['an owner who is nobody', 'ownership', { owners: [null] }],
  ['a rate above one', 'sessions', [{ totals: { crashFreeSessions: 99 }, points: [] }]],
];

describe('checkRow', () => {
  it.each(bad)('rejects %s', (_, model, value) => {
    expect(checkRow(model, value)).not.toEqual([]);
  });

  it('accepts good models', () => {
    expect(checkRow('issue', ISSUE)).toEqual([]);
    expect(checkRow('trace', TRACE)).toEqual([]);
  });
});
