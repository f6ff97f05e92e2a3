import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText } from './diffText.js';
import { foldSame } from './foldSame.js';

const marked = (left: string, right: string) => {
  const draw = (pieces: ReturnType<typeof diffText>['left']) =>
    pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
  const pieces = diffText(left, right);
  return [draw(pieces.left), draw(pieces.right)];
};
const joined = (pieces: ReturnType<typeof diffText>['left']) => pieces.map(({ text }) => text).join('');
const kept = (pieces: ReturnType<typeof diffText>['left']) =>
  joined(pieces.filter(({ differs }) => !differs));

describe('diffText', () => {
  it.each([
    ['Chrome 141.0.7', 'Chrome 142.0.7', 'Chrome [141].0.7', 'Chrome [142].0.7'],
    ['GET /cart/17 200', 'GET /cart/17 500', 'GET /cart/17 [200]', 'GET /cart/17 [500]'],
    ['shop@1.4.2', 'shop@1.4.2-rc1', 'shop@1.4.2', 'shop@1.4.2[-rc1]'],
    [
      'user is null',
      'the card was refused by its bank',
      '[user is null]',
      '[the card was refused by its bank]',
    ],
    ['', 'x', '', '[x]'],
  ])('marks what differs in "%s" and "%s"', (left, right, one, two) => {
    expect(marked(left, right)).toEqual([one, two]);
  });

  it('loses no character, and leaves the same unmarked on both sides', () => {
    const word = fc.constantFrom('a', 'bb', ' ', '.', '12', '👩‍👩‍👧', 'é', '\n', '\ud800');
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const pieces = diffText(left, right);
        expect([joined(pieces.left), joined(pieces.right)]).toEqual([left, right]);
        expect(kept(pieces.left)).toBe(kept(pieces.right));
      }),
    );
  });

  it('stays quick and whole with texts of a megabyte', () => {
    const left = 'word '.repeat(200_000);
    const right = `${'word '.repeat(100_000)}other ${'word '.repeat(99_999)}`;
    const pieces = diffText(left, right);
    expect(joined(pieces.left)).toBe(left);
    expect(joined(pieces.right)).toBe(right);
  });
});

describe('foldSame', () => {
  it('keeps a row beside each difference and loses none', () => {
    const rows = [...'sssssdsssss'].map((state, at) => ({
      state: state === 's' ? ('same' as const) : ('differs' as const),
      at,
    }));
    const runs = foldSame(rows);
    expect(runs.map(({ isFolded, rows: run }) => [isFolded, run.length])).toEqual([
      [true, 4],
      [false, 3],
      [true, 4],
    ]);
    expect(runs.flatMap((run) => run.rows)).toEqual(rows);
  });
});
