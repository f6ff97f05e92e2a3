import { act, cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RowSource } from '../../../model/index.js';
import '../../../styles/index.css';
import { still } from '../../../../test/helpers/still.js';
import { Root } from '../base/Root.js';
import { VirtualList, type VirtualListHandle, type VirtualListProps } from './index.js';

interface Row {
  id: string;
}

const HEIGHT = 32;

function rows(count: number, first = 0): RowSource<Row> {
  return { kind: 'indexed', count, get: (index) => ({ id: `r${first + index}` }) };
}

const renderRow: VirtualListProps<Row>['renderRow'] = ({ row }) =>
  row === undefined ? 'loading' : row === 'moved' ? 'moved' : `Row ${row.id}`;

function List(
  props: Partial<VirtualListProps<Row>> & { source: RowSource<Row>; handle?: React.Ref<VirtualListHandle> },
) {
  const { handle, ...rest } = props;
  return (
    <Root part="test">
      <VirtualList<Row>
        ref={handle ?? null}
        label="Rows"
        role="grid"
        rowHeight={HEIGHT}
        height={400}
        getKey={(row) => row.id}
        renderRow={renderRow}
        {...rest}
      />
    </Root>
  );
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** What a person sees at a height of the list, or nothing. */
function rowAt(list: HTMLElement, y: number): string | undefined {
  const box = list.getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + 40, box.top + y);
  return hit?.closest('[data-index]')?.textContent ?? undefined;
}

async function scrollTo(list: HTMLElement, top: number): Promise<void> {
  const before = list.scrollTop;
  const told = new Promise((resolve) => list.addEventListener('scroll', resolve, { once: true }));
  list.scrollTop = top;
  if (list.scrollTop !== before) await told;
  await frame();
  await frame();
}

afterEach(cleanup);

describe('VirtualList', () => {
  describe.each([1_000, 1_000_000, 5_000_000])('with %d rows', (count) => {
    it('shows rows at once and keeps few of them in the page', () => {
      render(<List source={rows(count)} />);
      const list = screen.getByRole('grid', { name: 'Rows' });
      expect(rowAt(list, 5)).toBe('Row r0');
      expect(list.querySelectorAll('[data-index]').length).toBeLessThan(40);
      expect(list).toHaveAttribute('aria-rowcount', String(count));
    });

    it('shows rows wherever the bar is dragged', async () => {
      render(<List source={rows(count)} />);
      const list = screen.getByRole('grid');
      const most = list.scrollHeight - list.clientHeight;
      for (const part of [0.1, 0.5, 0.77, 0.99, 1, 0.3, 0]) {
        await scrollTo(list, most * part);
        for (const y of [4, 150, 396]) expect(rowAt(list, y), `${part} at ${y}`).toMatch(/^Row r\d+$/);
      }
      expect(rowAt(list, 4)).toBe('Row r0');
    });

    it('shows the last row at the end of the bar, whole', async () => {
      render(<List source={rows(count)} />);
      const list = screen.getByRole('grid');
      await scrollTo(list, list.scrollHeight);
      expect(rowAt(list, 398)).toBe(`Row r${count - 1}`);
      const last = list.querySelector(`[data-index="${count - 1}"]`) as HTMLElement;
      expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        list.getBoundingClientRect().bottom + 0.5,
      );
      expect(last).toHaveAttribute('aria-rowindex', String(count));
    });

    it('goes to the last and first row with End and Home, and pages with PageUp and PageDown', async () => {
      render(<List source={rows(count)} />);
      const list = screen.getByRole('grid');
      await userEvent.tab();
      expect(document.activeElement).toHaveTextContent('Row r0');
      await userEvent.keyboard('{End}');
      expect(document.activeElement).toHaveTextContent(`Row r${count - 1}`);
      await frame();
      expect(rowAt(list, 398)).toBe(`Row r${count - 1}`);
      await userEvent.keyboard('{PageUp}');
      expect(document.activeElement).toHaveTextContent(`Row r${count - 12}`);
      await userEvent.keyboard('{ArrowUp}');
      expect(document.activeElement).toHaveTextContent(`Row r${count - 13}`);
      await userEvent.keyboard('{Home}');
      await frame();
      expect(document.activeElement).toHaveTextContent('Row r0');
      expect(rowAt(list, 4)).toBe('Row r0');
      await userEvent.keyboard('{PageDown}j{ArrowDown}k');
      expect(document.activeElement).toHaveTextContent('Row r12');
    });

    it('moves row by row under the wheel', async () => {
      const handle = createRef<VirtualListHandle>();
      render(<List source={rows(count)} handle={handle} />);
      const list = screen.getByRole('grid');
      const middle = Math.floor(count / 2);
      act(() => handle.current?.scrollToIndex(middle, 'start'));
      await frame();
      expect(rowAt(list, 4)).toBe(`Row r${middle}`);
      for (let step = 1; step <= 40; step++) {
        list.dispatchEvent(new WheelEvent('wheel', { deltaY: HEIGHT * 5 }));
        list.scrollTop += HEIGHT * 5;
        await frame();
        expect(rowAt(list, 4)).toBe(`Row r${Math.min(middle + step * 5, count - 13)}`);
      }
      const before = rowAt(list, 4);
      await still();
      expect(rowAt(list, 4)).toBe(before);
    });
  });

  it('keeps the focused row in the page however far it is scrolled away', async () => {
    render(<List source={rows(5_000_000)} />);
    const list = screen.getByRole('grid');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const focused = document.activeElement;
    await scrollTo(list, list.scrollHeight / 2);
    await still();
    expect(document.activeElement).toBe(focused);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('Row r3');
    await frame();
    expect(rowAt(list, 10)).toMatch(/^Row r\d$/);
  });

  it('keeps what is in view when rows are put before it', async () => {
    const { rerender } = render(<List source={rows(5_000)} />);
    const list = screen.getByRole('grid');
    await scrollTo(list, 3_210);
    const seen = [4, 200, 390].map((y) => rowAt(list, y));
    rerender(<List source={rows(5_040, -40)} />);
    expect([4, 200, 390].map((y) => rowAt(list, y))).toEqual(seen);
    await frame();
    await frame();
    expect([4, 200, 390].map((y) => rowAt(list, y))).toEqual(seen);
  });

  it('keeps what is in view when rows are put behind it, also past the size of a window', async () => {
    const { rerender } = render(<List source={rows(1_900)} />);
    const list = screen.getByRole('grid');
    await scrollTo(list, 20_011);
    const seen = rowAt(list, 4);
    for (const count of [2_000, 2_100, 12_000]) {
      rerender(<List source={rows(count)} />);
      expect(rowAt(list, 4)).toBe(seen);
      await frame();
    }
  });

  it('gives the focus to the next row when the focused one is removed', async () => {
    const items = Array.from({ length: 200 }, (_, index) => ({ id: `r${index}` }));
    const source = (list: Row[]): RowSource<Row> => ({
      kind: 'cursor',
      count: list.length,
      get: (at) => list[at],
    });
    const { rerender } = render(<List source={source(items)} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    rerender(<List source={source(items.filter((row) => row.id !== 'r2'))} />);
    expect(document.activeElement).toHaveTextContent('Row r3');
  });

  it.each([
    [
      'never reaches the end of a box that grows with its rows',
      { blockSize: 'auto', maxBlockSize: 'none' },
      0,
    ],
    ['never reaches the end of a box that lets its rows stand out', { overflow: 'visible' }, 0],
    [
      'reaches the end of a box with room left, with every length',
      { blockSize: 4000, maxBlockSize: 'none' },
      1,
    ],
    ['does not reach the end of a box that was not scrolled', { blockSize: 200 }, 0],
  ])('%s', async (_, style, times) => {
    const onEndReached = vi.fn();
    const { rerender } = render(<List source={rows(60)} style={style} onEndReached={onEndReached} />);
    await frame();
    rerender(<List source={rows(80)} style={style} onEndReached={onEndReached} />);
    await frame();
    await frame();
    expect(onEndReached).toHaveBeenCalledTimes(times * 2);
  });

  it('tells once that the end is near', async () => {
    const onEndReached = vi.fn();
    render(<List source={rows(300)} onEndReached={onEndReached} />);
    const list = screen.getByRole('grid');
    expect(onEndReached).not.toHaveBeenCalled();
    await scrollTo(list, list.scrollHeight);
    await scrollTo(list, list.scrollHeight - 420);
    expect(onEndReached).toHaveBeenCalledTimes(1);
  });

  it('starts at the top with a new generation', async () => {
    const { rerender } = render(<List source={rows(2_000)} anchorKey="a" />);
    const list = screen.getByRole('grid');
    await scrollTo(list, 20_000);
    rerender(<List source={rows(2_000, 7)} anchorKey="b" getKey={(row) => `b${row.id}`} />);
    await frame();
    expect(rowAt(list, 4)).toBe('Row r7');
  });

  it('draws every row of a list with virtualize off (SH-17)', () => {
    render(<List source={rows(400)} virtualize={false} />);
    expect(screen.getAllByRole('row')).toHaveLength(400);
  });

  describe('with measured rows', () => {
    const tall: VirtualListProps<Row>['renderRow'] = ({ row, index }) => (
      <div style={{ blockSize: 20 + (index % 7) * 13 }}>
        {typeof row === 'object' ? `Row ${row.id}` : 'x'}
      </div>
    );

    it.each([3_000, 60_000])('lays %d rows end to end', async (count) => {
      render(<List source={rows(count)} rowHeight={{ estimate: 59 }} renderRow={tall} role="list" />);
      const list = screen.getByRole('list');
      for (const part of [0, 0.2, 0.6, 0.95]) {
        await scrollTo(list, (list.scrollHeight - 400) * part);
        await still();
        const drawn = [...list.querySelectorAll<HTMLElement>('[data-index]:not([data-pinned])')].slice(-8);
        drawn.forEach((row, at) => {
          const next = drawn[at + 1];
          if (!next) return;
          expect(next.getBoundingClientRect().top).toBeCloseTo(row.getBoundingClientRect().bottom, 0);
        });
      }
    });

    it('reaches the last row with End', async () => {
      render(<List source={rows(3_000)} rowHeight={{ estimate: 40 }} renderRow={tall} role="list" />);
      await userEvent.tab();
      await userEvent.keyboard('{End}');
      await still();
      expect(document.activeElement).toHaveTextContent('Row r2999');
      const list = screen.getByRole('list');
      expect(rowAt(list, 396)).toBe('Row r2999');
    });
  });
});
