import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CrashboardUIConfig } from '../../config/index.js';
import { useLastVisit } from './useLastVisit.js';

const HOUR = 3_600_000;

function visits(stored?: string) {
  const kept = new Map<string, string>(
    stored === undefined ? [] : [['crashboard:issue-list-visit:v1', stored]],
  );
  const storage = {
    get: (key: string) => kept.get(key),
    set: (key: string, value: string) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
  };
  return (at: number) => {
    const now = () => at;
    const { result, unmount } = renderHook(() => useLastVisit(), {
      wrapper: ({ children }) => (
        <CrashboardUIConfig storage={storage} now={now}>
          {children}
        </CrashboardUIConfig>
      ),
    });
    const seen = result.current;
    unmount();
    return seen;
  };
}

describe('useLastVisit', () => {
  it('knows nothing the first time, and the time before later on (IL-N05)', () => {
    const visit = visits();
    expect(visit(HOUR)).toBeUndefined();
    expect(visit(5 * HOUR)).toBe(new Date(HOUR).toISOString());
  });

  it('takes coming back within half an hour for the same visit', () => {
    const visit = visits();
    visit(HOUR);
    visit(5 * HOUR);
    expect(visit(5 * HOUR + 60_000)).toBe(new Date(HOUR).toISOString());
  });

  it.each(['', '{', 'null', '{"at":"soon"}', '[]'])('takes %j in the store for a first visit', (stored) => {
    expect(visits(stored)(HOUR)).toBeUndefined();
  });
});
