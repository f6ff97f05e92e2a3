import { describe, expect, it } from 'vitest';
import type { Issue } from '../model/index.js';
import { createOverlay, INDEX_LAG_MS } from './overlay.js';

const ISSUE: Issue = {
  ref: { source: 's', project: 'shop', id: '1' },
  project: { id: '7', slug: 'shop' },
  status: 'unresolved',
};

describe('createOverlay', () => {
  it('shows a change while the index lags, and not any longer', () => {
    let now = 0;
    let told = 0;
    const overlay = createOverlay({ now: () => now });
    const stop = overlay.subscribe(() => {
      told += 1;
    });
    expect(overlay.apply(ISSUE)).toBe(ISSUE);
    overlay.change([ISSUE.ref], { status: 'resolved' });
    overlay.change([ISSUE.ref], { priority: 'high' });
    expect(overlay.apply(ISSUE)).toMatchObject({ status: 'resolved', priority: 'high' });
    expect(overlay.apply({ ...ISSUE, ref: { ...ISSUE.ref, source: 'other' } })).toMatchObject({
      status: 'unresolved',
    });
    now = INDEX_LAG_MS;
    expect(overlay.apply(ISSUE)).toBe(ISSUE);
    stop();
    overlay.change([ISSUE.ref], { status: 'resolved' });
    expect(told).toBe(2);
  });

  it('hides what was deleted, and takes back what failed', () => {
    const overlay = createOverlay({ now: () => 0 });
    overlay.remove([ISSUE.ref]);
    expect(overlay.apply(ISSUE)).toBeUndefined();
    overlay.revert([ISSUE.ref]);
    expect(overlay.apply(ISSUE)).toBe(ISSUE);
  });
});
