import { expect, it, vi } from 'vitest';
import { buildRun } from '../../../../stories/support/scriptedRunner.js';
import type { ActionRun, Issue } from '../../../model/index.js';
import { buildIssue } from '../../../testing/builders/index.js';
import { undoLatest } from './triageKeys.js';
import type { Acting } from './useActing.js';

const issues: readonly Issue[] = [buildIssue()];

function undone(runs: readonly ActionRun[]): unknown {
  const undo = vi.fn();
  undoLatest({ feed: { runner: { runs, undo } } } as unknown as Acting);
  return undo.mock.calls.flat();
}

const older = buildRun({ status: 'archived' }, issues, { id: 'older' });
const sent = { id: 'latest', status: 'running', canUndo: false } as const;

it('undoes what is still on its way, not something older', () => {
  expect(undone([buildRun({ status: 'resolved' }, issues, sent), older])).toEqual(['latest']);
});

it('goes on to what is older once that is being undone', () => {
  expect(undone([buildRun({ status: 'resolved' }, issues, { ...sent, isUndo: true }), older])).toEqual([
    'older',
  ]);
});

it('undoes nothing that is older than what is being deleted', () => {
  expect(undone([buildRun('delete', issues, sent), older])).toEqual([]);
});
