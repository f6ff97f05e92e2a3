import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIssue } from '../../../testing/builders/index.js';
import { firstFrame } from './firstFrame.js';

const { culprit: _culprit, function: _function, filename: _filename, ...rest } = buildIssue();
const frameOf = (over: { culprit?: string; function?: string; filename?: string }): string | undefined => {
  const frame = firstFrame({ ...rest, ...over });
  return frame && `${frame.name ?? '-'} ${frame.directory}${frame.file}`;
};

describe('the first own frame beside a culprit (IL-22)', () => {
  it.each([
    [
      'says both where the culprit is a route',
      { culprit: '/cart', function: 'loadCart', filename: 'src/cart.ts' },
      'loadCart src/cart.ts',
    ],
    [
      'says both where there is no culprit',
      { function: 'loadCart', filename: 'src/cart.ts' },
      'loadCart src/cart.ts',
    ],
    [
      'says the file where the culprit is the function',
      { culprit: 'loadCart', function: 'loadCart', filename: 'src/cart.ts' },
      '- src/cart.ts',
    ],
    ['says the function alone', { culprit: '/cart', function: 'loadCart' }, 'loadCart '],
    ['says the file alone', { culprit: '/cart', filename: 'src/cart.ts' }, '- src/cart.ts'],
    [
      'is not taken in by a name inside of another',
      { culprit: 'getCart(src/cart)', function: 'get', filename: 'src/cart.ts' },
      'get src/cart.ts',
    ],
  ] as const)('%s', (_, issue, said) => {
    expect(frameOf(issue)).toBe(said);
  });

  it.each([
    ['scripts', { culprit: 'loadCart(src/cart)', function: 'loadCart', filename: 'src/cart.ts' }],
    ['modules', { culprit: 'app.tasks in process', function: 'process', filename: 'app/tasks.py' }],
    ['methods', { culprit: 'com.shop.Cart in load', function: 'load', filename: 'Cart.java' }],
    ['files', { culprit: 'src/cart.ts', filename: 'src/cart.ts' }],
    ['nothing known', {}],
  ] as const)('says nothing twice: %s', (_, issue) => {
    expect(frameOf(issue)).toBeUndefined();
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (culprit, name, filename) => {
        const frame = firstFrame({ ...rest, culprit, function: name, filename });
        if (frame) expect(`${frame.name ?? ''}${frame.directory}${frame.file}`).not.toBe('');
      }),
    );
  });
});
