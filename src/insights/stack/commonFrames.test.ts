import { describe, expect, it } from 'vitest';
import type { Exception } from '../../model/index.js';
import { sharedFrames } from './commonFrames.js';

const thrown = (names: string, over: Partial<Exception> = {}): Exception => ({
  stacktrace: {
    frames: [...names].map((name) => ({ function: name, filename: 'a.ts', line: 1, context: [] })),
  },
  ...over,
});

describe('sharedFrames', () => {
  it('counts the oldest frames that a cause has in common with what it caused', () => {
    expect(sharedFrames([thrown('abcx'), thrown('abcy'), thrown('abz')])).toEqual([
      { with: 1, count: 3 },
      { with: 2, count: 2 },
      undefined,
    ]);
  });

  it('says nothing where nothing is in common, or where the exceptions came on two threads', () => {
    expect(sharedFrames([thrown('xab'), thrown('ab')])).toEqual([undefined, undefined]);
    const threads = [thrown('abc', { threadId: '1' }), thrown('abc', { threadId: '2' })];
    expect(sharedFrames(threads)).toEqual([undefined, undefined]);
    expect(sharedFrames([{ type: 'A' }, { type: 'B' }])).toEqual([undefined, undefined]);
  });
});
