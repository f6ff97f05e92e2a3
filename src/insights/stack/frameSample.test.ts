import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrashEvent, Frame } from '../../model/index.js';
import { frameIdentities, frameSample, timesInSample } from './frameSample.js';

const frame = (over: Partial<Frame>): Frame => ({ context: [], ...over });
const pay = frame({ function: 'pay', filename: 'src/cart.ts', line: 7 });
const event = (...frames: readonly Frame[]): CrashEvent =>
  ({
    platform: 'javascript',
    exceptions: [{ stacktrace: { frames } }],
    threads: [],
  }) as unknown as CrashEvent;
const sampleOf = (...events: readonly CrashEvent[]) => frameSample(events.map(frameIdentities));

describe('how many sampled events share a frame (ST-N10)', () => {
  it('counts an event once, however often the frame recurs in it', () => {
    const sample = sampleOf(event(pay, pay, pay), event(pay), event(frame({ function: 'other' })));
    expect(sample.events).toBe(3);
    expect(timesInSample(sample, pay, 'javascript')).toBe(2);
  });

  it('knows a frame again in another release, where its line has moved', () => {
    const moved = { ...pay, line: 19, absPath: 'https://cdn.example/assets/app.7c1.js' };
    expect(timesInSample(sampleOf(event(moved)), pay, 'javascript')).toBe(1);
  });

  it('does not take a function of the same name in another file for it', () => {
    const namesake = { ...pay, filename: 'src/invoice.ts' };
    expect(timesInSample(sampleOf(event(namesake)), pay, 'javascript')).toBe(0);
  });

  it('tells minified frames apart by their column: a bundle has one line and a hundred functions called n', () => {
    const n = (column: number) => frame({ function: 'n', filename: '/app.js', line: 1, column });
    const sample = sampleOf(event(n(900)), event(n(48_213)));
    expect(timesInSample(sample, n(900), 'javascript')).toBe(1);
    expect(timesInSample(sample, n(7000), 'javascript')).toBe(0);
  });

  it('says nothing of a frame that nothing is known of', () => {
    expect(timesInSample(sampleOf(event(frame({}))), frame({ line: 3 }), 'javascript')).toBeUndefined();
  });

  it('never counts more events than there are, whatever frames are called', () => {
    const text = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', '\n'), fc.string());
    const any = fc.record({ function: text, filename: text, line: fc.integer(), column: fc.integer() });
    fc.assert(
      fc.property(fc.array(fc.array(any), { maxLength: 6 }), (stacks) => {
        const events = stacks.map((frames) => event(...frames.map(frame)));
        const sample = sampleOf(...events);
        for (const one of stacks.flat()) {
          const times = timesInSample(sample, frame(one), 'javascript');
          if (one.function === '' && one.filename === '') expect(times).toBeUndefined();
          else expect(times).toSatisfy((count: number) => count >= 1 && count <= events.length);
        }
      }),
    );
  });
});
