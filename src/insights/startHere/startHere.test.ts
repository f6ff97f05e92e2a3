import { describe, expect, it } from 'vitest';
import type { Exception, Frame } from '../../model/index.js';
import { startFrame, startHere } from './startHere.js';

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

describe('ST-N01 startFrame', () => {
  const own = frame({ inApp: true, filename: 'src/cart.ts', function: 'pay' });

  it.each<[string, string, Partial<Frame>]>([
    ['an SDK', 'node', { module: '@sentry/node/build/wrap' }],
    ['a runtime', 'node', { filename: 'node:internal/process/task_queues' }],
    ['a bundler', 'javascript', { filename: 'webpack/bootstrap' }],
    [
      'a dependency that the SDK calls in-app',
      'javascript',
      { filename: 'node_modules/axios/lib/core/settle.js' },
    ],
    ['a panic handler', 'rust', { function: 'rust_begin_unwind' }],
    ['a proxy', 'java', { module: 'com.acme.Cart$$EnhancerBySpringCGLIB$$1f2', function: 'pay' }],
    ['generated code', 'go', { filename: 'api/cart.pb.go', function: 'Unmarshal' }],
    ['generated code', 'python', { filename: 'api/cart_pb2.py', function: 'parse' }],
    ['generated code', 'dart', { absPath: 'package:shop/cart.g.dart', function: '_cartFromJson' }],
    ['a compiler’s helper', 'javascript', { filename: 'src/cart.ts', function: 'asyncGeneratorStep' }],
  ])('is never a frame of %s, on %s', (_, platform, over) => {
    const foreign = frame({ inApp: true, context: source, ...over });
    expect(startFrame({ frames: [own, foreign] }, { platform })).toEqual({
      frame: 0,
      reason: 'newest-in-app',
    });
  });

  it('follows the page’s rule and the reader’s choice', () => {
    const frames = [own, frame({ inApp: false, filename: 'node_modules/@acme/ui/a.js' })];
    const rules = { platform: 'node', overrides: { 'package:@acme/ui': true } };
    expect(startFrame({ frames }, rules)).toMatchObject({ frame: 1 });
    expect(startFrame({ frames }, { inApp: () => false })).toMatchObject({ reason: 'newest' });
  });
});

describe('startHere', () => {
  it('never lets a suppressed exception win over the cause', () => {
    const own = [frame({ inApp: true })];
    const exceptions = [
      thrown(own, { exceptionId: 2, parentId: 0, type: 'suppressed' }),
      thrown(own, { exceptionId: 1, parentId: 0, source: 'cause' }),
      thrown(own, { exceptionId: 0 }),
    ];
    expect(startHere({ exceptions })).toMatchObject({ exception: 1 });
  });

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
