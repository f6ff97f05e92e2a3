import { act, cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RowSource } from '../../../model/index.js';
import '../../../styles/index.css';
import { still } from '../../../../test/helpers/still.js';
import { Root } from '../base/Root.js';
import { VirtualList, type VirtualListHandle, type VirtualListProps } from './index.js';

interface Row {
  id: string;
}

const ESTIMATE = 32;
const HEIGHTS = [20, 32, 61];
const heightOf = (id: number): number => HEIGHTS[Math.abs(id) % HEIGHTS.length] as number;

let drawings = 0;
const renderRow: VirtualListProps<Row>['renderRow'] = ({ row }) => {
  drawings += 1;
  if (typeof row !== 'object') return null;
  return <div style={{ blockSize: heightOf(Number(row.id)) }}>Row {row.id}</div>;
};

const rows = (count: number, first = 0): RowSource<Row> => ({
  kind: 'cursor',
  count,
  get: (index) => ({ id: String(first + index) }),
});

function List(props: Partial<VirtualListProps<Row>> & { handle?: React.Ref<VirtualListHandle> }) {
  const { handle, ...rest } = props;
  return (
    <Root part="test">
      <VirtualList<Row>
        ref={handle ?? null}
        source={rows(10_000)}
        label="Rows"
        role="list"
        rowHeight={{ estimate: ESTIMATE }}
        height={400}
        getKey={(row) => row.id}
        renderRow={renderRow}
        {...rest}
      />
    </Root>
  );
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
const list = (): HTMLElement => screen.getByRole('list');

async function wheel(by: number): Promise<void> {
  list().dispatchEvent(new WheelEvent('wheel', { deltaY: by }));
  list().scrollTop += by;
  await frame();
  await frame();
}

/** The row at a height of the view. */
function rowAt(y: number): HTMLElement {
  const box = list().getBoundingClientRect();
  const row = document.elementFromPoint(box.left + 40, box.top + y)?.closest<HTMLElement>('[data-index]');
  if (!row) throw new Error(`No row at ${y}`);
  return row;
}

const topOf = (row: HTMLElement): number => row.getBoundingClientRect().top;

/** Whether rows stand one below the other in the view, none missing and none over another. */
function expectEndToEnd(): void {
  const box = list().getBoundingClientRect();
  let y = 2;
  let index = Number(rowAt(y).dataset.index);
  while (y < 398) {
    const row = rowAt(y);
    expect(Number(row.dataset.index)).toBe(index);
    index += 1;
    y = row.getBoundingClientRect().bottom - box.top + 2;
  }
}

afterEach(cleanup);

describe('VirtualList with measured rows', () => {
  it('moves by as much as the wheel, down and up, through rows that were never measured', async () => {
    const handle = createRef<VirtualListHandle>();
    render(<List handle={handle} />);
    act(() => handle.current?.scrollToIndex(5_000, 'start'));
    await still();
    expect(rowAt(4).dataset.index).toBe('5000');
    for (const by of [...Array<number>(20).fill(90), ...Array<number>(60).fill(-90)]) {
      const row = rowAt(by > 0 ? 300 : 60);
      const before = topOf(row);
      await wheel(by);
      expect(row.isConnected).toBe(true);
      expect(Math.abs(topOf(row) - (before - by))).toBeLessThanOrEqual(1);
      expectEndToEnd();
    }
    const row = rowAt(4);
    const before = topOf(row);
    await still();
    expect(Math.abs(topOf(row) - before)).toBeLessThanOrEqual(1);
  });

  it('draws a row once while it scrolls, and asks no rows far from the view', async () => {
    let asked = 0;
    const all = Array.from({ length: 10_000 }, (_, index): Row => ({ id: String(index) }));
    const source: RowSource<Row> = {
      kind: 'cursor',
      count: all.length,
      get: (index) => {
        asked += 1;
        return all[index];
      },
    };
    render(<List source={source} />);
    await still();
    await wheel(90);
    drawings = 0;
    asked = 0;
    const first = Number(rowAt(4).dataset.index);
    for (let step = 0; step < 30; step++) await wheel(90);
    const passed = Number(rowAt(4).dataset.index) - first;
    expect(drawings).toBeLessThanOrEqual(passed * 1.25 + 10);
    expect(asked).toBeLessThan(30 * 200);
  });

  it('reaches the last row under the wheel, however far the estimate was off', async () => {
    render(<List source={rows(400)} rowHeight={{ estimate: 15 }} />);
    for (let step = 0; step < 400 && rowAt(396).dataset.index !== '399'; step++) await wheel(120);
    await still();
    list().scrollTop = list().scrollHeight;
    await still();
    const last = document.querySelector('[data-index="399"]') as HTMLElement;
    const { bottom } = list().getBoundingClientRect();
    expect(Math.abs(last.getBoundingClientRect().bottom - bottom)).toBeLessThanOrEqual(1);
    expectEndToEnd();
  });

  it('makes room for a row that grows in view', async () => {
    render(<List source={rows(300)} />);
    await still();
    const before = list().scrollHeight;
    const top = topOf(rowAt(4));
    // By itself, as a row does that opens: nobody draws the list.
    const inside = document.querySelector<HTMLElement>('[data-index="3"] > div');
    if (inside) inside.style.blockSize = `${heightOf(3) + 90}px`;
    await still();
    expect(topOf(rowAt(4))).toBe(top);
    expect(list().scrollHeight).toBe(before + 90);
    expectEndToEnd();
  });

  it('keeps what is in view when rows are put before it', async () => {
    const { rerender } = render(<List source={rows(2_000)} />);
    for (let step = 0; step < 30; step++) await wheel(90);
    await still();
    const seen = [4, 200, 390].map((y) => rowAt(y));
    const tops = seen.map(topOf);
    rerender(<List source={rows(2_040, -40)} />);
    await still();
    expect([4, 200, 390].map((y) => rowAt(y).textContent)).toEqual(seen.map((row) => row.textContent));
    const now = [4, 200, 390].map((y) => topOf(rowAt(y)));
    for (const [at, top] of now.entries()) expect(Math.abs(top - (tops[at] as number))).toBeLessThan(2);
  });

  it('keeps the focused row apart from those in view, and goes back to it', async () => {
    render(<List />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const focused = document.activeElement;
    for (const part of [0.4, 0.9, 0.2]) {
      list().scrollTop = list().scrollHeight * part;
      await still();
      expect(document.activeElement).toBe(focused);
      expectEndToEnd();
    }
    await userEvent.keyboard('{ArrowDown}');
    await still();
    expect(document.activeElement).toHaveTextContent('Row 3');
    expect(list().contains(rowAt(4))).toBe(true);
    expect(Number(rowAt(4).dataset.index)).toBeLessThan(8);
  });
});
