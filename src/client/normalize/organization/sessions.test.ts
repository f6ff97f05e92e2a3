import { describe, expect, it } from 'vitest';
import { normalizeSessions } from './sessions.js';

describe('normalizeSessions', () => {
  it('counts no sessions where a server names more than anybody can have', () => {
    const group = {
      by: { release: '1.0', 'session.status': 'healthy' },
      series: { 'sum(session)': [Number.MAX_VALUE, 3] },
    };
    const intervals = ['2026-06-30T00:00:00Z', '2026-06-30T01:00:00Z'];
    const [series] = normalizeSessions([{ intervals, groups: [group, group] }]);
    expect(series?.points.map(({ healthy }) => healthy)).toEqual([undefined, 6]);
  });
});
