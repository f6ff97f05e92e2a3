import { act, cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import '../../../styles/index.css';
import { Root } from '../base/Root.js';
import { VirtualList, type VirtualListHandle } from './index.js';

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

const heightOf = (index: number): number => 20 + (index % 7) * 10;

function show(count: number, measured: boolean): (index: number, align: 'start' | 'end') => void {
  const handle = createRef<VirtualListHandle>();
  render(
    <Root part="test">
      <VirtualList<number>
        ref={handle}
        label="Rows"
        role="grid"
        rowHeight={measured ? { estimate: 32 } : 32}
        height={400}
        source={{ kind: 'indexed', count, get: (index) => index }}
        renderRow={({ row, index }) => (
          <div style={{ blockSize: measured ? heightOf(index) : undefined }}>Row {String(row)}</div>
        )}
      />
    </Root>,
  );
  return (index, align) => act(() => handle.current?.scrollToIndex(index, align));
}

/** The row at a height of the view. */
function rowAt(y: number): string | null | undefined {
  const box = screen.getByRole('grid').getBoundingClientRect();
  return document.elementFromPoint(box.left + 40, box.top + y)?.closest('[data-index]')?.textContent;
}

/** Frames that the list may take to find the place, and some in which it must not lose it. */
async function expectStays(y: number, row: number): Promise<void> {
  await expect.poll(() => rowAt(y)).toBe(`Row ${row}`);
  for (let time = 0; time < 20; time += 1) await frame();
  expect(rowAt(y)).toBe(`Row ${row}`);
}

afterEach(cleanup);

describe('VirtualList', () => {
  it.each([
    [1_000, 'of one height', false],
    [5_000_000, 'of one height', false],
    [1_000, 'of measured heights', true],
    [60_000, 'of measured heights', true],
  ] as const)('shows any of %d rows %s where it is asked to', async (count, _, measured) => {
    const scrollTo = show(count, measured);
    await frame();
    await frame();
    const middle = Math.floor(count / 2);
    // Far away, near by, at the edge of what is laid out, and back.
    for (const index of [middle, middle + 100, middle + 400, middle - 450, Math.floor(count / 3), 7]) {
      scrollTo(index, 'start');
      await expectStays(4, index);
    }
    for (const index of [Math.floor(count / 4), middle + 33, count - 1]) {
      scrollTo(index, 'end');
      await expectStays(395, index);
    }
  });
});
