import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay } from '../../client/changes/overlay.js';
import type { Client } from '../../client/types/client.js';
import { buildIssue } from '../../testing/builders/index.js';
import { ProviderActions } from './ProviderActions.js';

/** How often the code is still to be lost. */
let losses = 0;

vi.mock('./ActionController.js', async (original) => {
  const real = await original<typeof import('./ActionController.js')>();
  return {
    get ActionController() {
      if (losses-- > 0) throw new Error('Failed to fetch dynamically imported module');
      return real.ActionController;
    },
  };
});

const issue = buildIssue();

function setUp(): { actions: ProviderActions; updateIssues: ReturnType<typeof vi.fn> } {
  const updateIssues = vi.fn(async (refs: readonly unknown[]) => ({ done: refs, failed: [] }));
  const client = { id: issue.ref.source, updateIssues } as unknown as Client;
  return {
    actions: new ProviderActions({ client, overlay: createOverlay(), invalidate: () => {} }),
    updateIssues,
  };
}

beforeEach(() => {
  losses = 0;
});
afterEach(() => vi.restoreAllMocks());

describe('the actions of a provider', () => {
  it('carry out the first action although their code is still to come', async () => {
    const { actions, updateIssues } = setUp();
    expect(actions.runs).toEqual([]);
    const run = await actions.run({ status: 'resolved' }, [issue]);
    expect(updateIssues).toHaveBeenCalledOnce();
    expect(actions.runs).toEqual([run]);
  });

  it('say for every issue that an action failed whose code does not come, and do it when asked again', async () => {
    const { actions, updateIssues } = setUp();
    const told = vi.fn();
    actions.subscribe(told);
    losses = 1;
    const lost = await actions.run({ status: 'resolved' }, [issue]);
    expect(lost).toMatchObject({ status: 'failed', doneCount: 0, canUndo: false });
    expect(lost.failed.map(({ ref }) => ref)).toEqual([issue.ref]);
    expect(actions.runs).toEqual([lost]);
    expect(told).toHaveBeenCalled();
    expect(updateIssues).not.toHaveBeenCalled();

    const run = await actions.retry(lost.id);
    expect(updateIssues).toHaveBeenCalledOnce();
    expect(actions.runs).toEqual([run]);
  });

  it('forget a lost action once the reader tries it anew by other means', async () => {
    const { actions } = setUp();
    losses = 1;
    await actions.run({ status: 'resolved' }, [issue]);
    const run = await actions.run({ status: 'resolved' }, [issue]);
    expect(actions.runs).toEqual([run]);
  });

  it('forget a lost action that is dismissed', async () => {
    const { actions } = setUp();
    losses = 1;
    const lost = await actions.run('delete', [issue]);
    actions.dismiss(lost.id);
    expect(actions.runs).toEqual([]);
  });
});
