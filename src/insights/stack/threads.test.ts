import { describe, expect, it } from 'vitest';
import type { Exception, Frame } from '../../model/index.js';
import { defaultThread, threadTrace } from './threads.js';

const frame = (over: Partial<Frame> = {}): Frame => ({ context: [], ...over });
const thrown = (frames: readonly Frame[]): Exception => ({ stacktrace: { frames } });

describe('threadTrace', () => {
  const stacktrace = { frames: [frame()] };
  const exceptions = [{ ...thrown([frame()]), threadId: '2' }];

  it('starts with the crashed thread', () => {
    const threads = [{ id: '1', current: true }, { id: '2' }, { id: '3', crashed: true }];
    expect(defaultThread({ threads, exceptions })).toBe(2);
    expect(defaultThread({ threads: threads.slice(0, 2), exceptions })).toBe(1);
    expect(defaultThread({ threads: [], exceptions })).toBeUndefined();
  });

  it('draws the exceptions on the thread they were raised on, and only there', () => {
    const event = {
      threads: [
        { id: '1', stacktrace },
        { id: '2', stacktrace },
      ],
      exceptions,
    };
    expect(threadTrace(event, 1)).toMatchObject({ exceptions: [0] });
    expect(threadTrace(event, 1).stacktrace).toBeUndefined();
    expect(threadTrace(event, 0)).toMatchObject({ exceptions: [], stacktrace });
  });

  it('gives the thread’s stack to an exception that came without one', () => {
    const event = { threads: [{ id: '2', stacktrace }], exceptions: [{ type: 'E', threadId: '2' }] };
    expect(threadTrace(event, 0)).toMatchObject({ exceptions: [0], stacktrace });
  });
});
