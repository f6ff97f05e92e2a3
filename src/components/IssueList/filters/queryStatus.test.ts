import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryStatus, withStatus } from './queryStatus.js';

describe('status in a query', () => {
  it('reads the status a query names', () => {
    expect(queryStatus('is:unresolved level:error')).toBe('unresolved');
    expect(queryStatus('IS:Ignored')).toBe('archived');
    expect(queryStatus('level:error is:assigned')).toBe('all');
    expect(queryStatus('is:resolved is:unresolved')).toBeUndefined();
  });

  it('replaces the status and leaves the rest as written', () => {
    expect(withStatus('level:error is:unresolved "is:resolved yet"', 'resolved')).toBe(
      'is:resolved level:error "is:resolved yet"',
    );
    expect(withStatus('is:unresolved !is:assigned', 'all')).toBe('!is:assigned');
  });

  it('reads back what it wrote, for any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('unresolved', 'resolved', 'archived', 'all'),
        (query, status) => {
          const written = withStatus(query, status as 'all');
          expect(queryStatus(written)).toBe(status);
          expect(withStatus(written, status as 'all')).toBe(written);
        },
      ),
    );
  });
});
