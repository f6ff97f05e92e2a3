import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePieces } from './codePieces.js';
import { showControls } from './showControls.js';
import { shownLine } from './shownLine.js';

const marked = (text: string, column: number): string | undefined => {
  const line = shownLine({ number: 1, text }, column);
  return line.mark && line.text.slice(line.mark.from, line.mark.to);
};

describe('shownLine', () => {
  it('marks the whole name around a column, whichever end the SDK counts from', () => {
    expect(marked('  return cart.total();', 10)).toBe('cart');
    expect(marked('  return cart.total();', 15)).toBe('total');
    expect(marked('  return cart.total();', 17)).toBe('total');
    expect(marked('x = a ?? b', 7)).toBe('?');
  });

  it('marks nothing beyond the line, on a blank, or in source that was cut before', () => {
    expect(marked('short', 400)).toBeUndefined();
    expect(marked('a b', 2)).toBeUndefined();
    expect(marked('{snip} e.n(t) {snip}', 10)).toBeUndefined();
    expect(marked('text', 0)).toBeUndefined();
  });

  it('loses no character without saying how many, and cuts tokens without changing them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6000 }), fc.nat(7000), (given, column) => {
        const text = given.replace(/[\r\n]+/g, '');
        const line = shownLine({ number: 1, text }, column);
        const kept = text.slice(line.before, text.length - line.after);
        expect(kept.length).toBeLessThanOrEqual(2000);
        expect(line.text).toBe(showControls(kept));
        const half = Math.floor(line.text.length / 2);
        const tokens = [
          { text: line.text.slice(0, half), type: 'string' as const },
          { text: line.text.slice(half) },
        ];
        expect(
          codePieces(line, tokens)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(line.text);
      }),
    );
  });
});
