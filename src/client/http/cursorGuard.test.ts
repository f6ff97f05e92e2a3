import { describe, expect, it } from 'vitest';
import { createCursorGuard } from './cursorGuard.js';

describe('cursor guard', () => {
  it('lets a chain through, also when a page is read again', () => {
    const guard = createCursorGuard();
    expect(guard.check('list', undefined, 'b')).toBe('b');
    expect(guard.check('list', 'b', 'c')).toBe('c');
    expect(guard.check('list', undefined, 'b')).toBe('b');
  });

  it('stops where a page leads to itself or to an earlier one', () => {
    const guard = createCursorGuard();
    guard.check('list', 'a', 'b');
    expect(guard.check('list', 'b', 'b')).toBeUndefined();
    expect(guard.check('list', 'b', 'a')).toBeUndefined();
  });

  it('keeps listings apart', () => {
    const guard = createCursorGuard();
    guard.check('one', 'a', 'b');
    expect(guard.check('two', 'b', 'a')).toBe('a');
  });
});
