import { describe, expect, it } from 'vitest';
import type { Exception, Frame } from '../model/index.js';
import { startFrame, startHere } from './startFrame.js';
import { defaultThread, threadTrace } from './threads.js';

const frame = (over: Partial<Frame> = {}): Frame => ({ context: [], ...over });
const source = [{ number: 1, text: 'x' }];
const thrown = (frames: readonly Frame[], mechanism = {}): Exception => ({
  stacktrace: { frames },
  mechanism,
});

describe('startFrame', () => {
  it('is the newest frame of the user’s own code', () => {
    expect(startFrame({ frames: [frame({ inApp: true }), frame({ inApp: true }), frame()] })).toEqual({
      frame: 1,
      reason: 'newest-in-app',
    });
  });

  it('is the newest frame with source when nothing is known to be the user’s own', () => {
    expect(startFrame({ frames: [frame(), frame({ context: source }), frame()] })?.reason).toBe(
      'newest-with-source',
    );
    expect(startFrame({ frames: [frame(), frame()] })).toEqual({ frame: 1, reason: 'newest' });
    expect(startFrame({ frames: [] })).toBeUndefined();
  });
});

describe('startHere', () => {
  it('prefers the root cause of a chain', () => {
    const own = [frame({ inApp: true })];
    expect(startHere({ exceptions: [thrown(own), thrown(own)] })).toMatchObject({ exception: 0 });
  });

  it('prefers what surfaced over what was merely being handled', () => {
    const own = [frame({ inApp: true })];
    expect(startHere({ exceptions: [thrown(own, { source: '__context__' }), thrown(own)] })).toMatchObject({
      exception: 1,
    });
  });

  it('falls back to the event’s own stack', () => {
    expect(startHere({ exceptions: [], stacktrace: { frames: [frame()] } })).toEqual({
      frame: 0,
      reason: 'newest',
    });
  });
});

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
