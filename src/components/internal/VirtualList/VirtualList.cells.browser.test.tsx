import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RowSource } from '../../../model/index.js';
import '../../../styles/index.css';
import { Root } from '../base/Root.js';
import { RowLink } from '../links/RowLink.js';
import { openRow } from '../listing/listingRows.js';
import { VirtualList, type VirtualListProps } from './index.js';

type Row = number;

const acted = vi.fn();

/** Three columns: a link, a button beside another, and text. Every fifth row is not in hand. */
const source = (pending = true): RowSource<Row> => ({
  kind: 'indexed',
  count: 5_000,
  get: (index) => (pending && index % 5 === 4 ? undefined : index),
});

const cells = ({ row, index }: { row: Row | 'moved' | undefined; index: number }) =>
  typeof row === 'number' ? (
    <>
      <span role="gridcell" className="cb-table-cell">
        <RowLink href="#row" onOpen={() => acted(`open ${row}`)}>
          Row {row}
        </RowLink>
      </span>
      <span role="gridcell" className="cb-table-cell">
        <button type="button" tabIndex={-1} onClick={() => acted(`first ${row}`)}>
          First
        </button>
        <button type="button" tabIndex={-1} onClick={() => acted(`second ${row}`)}>
          Second
        </button>
      </span>
      <span role="gridcell" className="cb-table-cell" style={{ display: 'none' }}>
        No room
      </span>
      <span role="gridcell" className="cb-table-cell">
        Text {row}
      </span>
    </>
  ) : (
    <span role="gridcell">Loading {index}</span>
  );

const rowProps = () => ({ className: 'cb-table-row', onKeyDown: openRow });

function show(props: Partial<VirtualListProps<Row>> = {}, dir?: 'rtl') {
  render(
    <div dir={dir}>
      <button type="button">Before</button>
      <Root part="test">
        <VirtualList<Row>
          label="Rows"
          role="grid"
          rowHeight={32}
          height={400}
          source={source()}
          renderRow={cells}
          getRowProps={rowProps}
          {...props}
        />
      </Root>
      <button type="button">After</button>
    </div>,
  );
}

const press = (keys: string) => userEvent.keyboard(keys);
const at = () => document.activeElement;

async function enter(keys = '') {
  await userEvent.click(screen.getByRole('button', { name: 'Before' }));
  await userEvent.tab();
  if (keys) await press(keys);
}

afterEach(() => {
  cleanup();
  acted.mockClear();
});

describe('VirtualList, from cell to cell', () => {
  it('goes through the cells of a row and back to it, past columns that are hidden', async () => {
    show();
    await enter();
    const seen: (string | null | undefined)[] = [];
    for (let step = 0; step < 6; step += 1) {
      seen.push(at()?.getAttribute('role') === 'row' ? 'row' : at()?.textContent);
      await press('{ArrowRight}');
    }
    expect(seen).toEqual(['row', 'Row 0', 'FirstSecond', 'Second', 'Text 0', 'Text 0']);
    await press('{ArrowLeft>6/}');
    expect(at()).toHaveAttribute('role', 'row');
  });

  it('leaves a cell for its row with Escape, and nothing else', async () => {
    show();
    await enter('{ArrowRight}{ArrowRight}{Escape}');
    expect(at()).toHaveAttribute('role', 'row');
    expect(at()).toHaveAttribute('data-index', '0');
    const left = vi.fn();
    document.addEventListener('keydown', left);
    await press('{Escape}');
    expect(left.mock.calls[0]?.[0].defaultPrevented).toBe(false);
    document.removeEventListener('keydown', left);
  });

  it('keeps the column along the rows, over rows that are not in hand, and out of the view', async () => {
    show();
    await enter('{ArrowRight>4/}{ArrowDown}');
    expect(at()).toHaveTextContent('Text 1');
    await press('jj{ArrowDown}');
    // This row is one cell as long as it is on its way.
    expect(at()).toHaveTextContent('Loading 4');
    await press('{ArrowDown}');
    expect(at()).toHaveTextContent('Text 5');
    await press('{ArrowUp>2/}');
    expect(at()).toHaveTextContent('Text 3');
    await press('{End}{ArrowUp}');
    expect(at()).toHaveTextContent('Text 4998');
    await press('{Home}');
    expect(at()).toHaveTextContent('Text 0');
    await press('{PageDown}');
    expect(at()?.textContent).toMatch(/^Text \d/);
  });

  it('acts on a cell’s control with Enter and Space, and opens the row from a cell without one', async () => {
    show();
    await enter('{Enter}{ArrowRight}{Enter}{ArrowRight}{Enter} {ArrowRight} {ArrowRight}{Enter} ');
    expect(acted.mock.calls.flat()).toEqual(['open 0', 'open 0', 'first 0', 'first 0', 'second 0', 'open 0']);
  });

  it('is one tab stop wherever in a row the focus is', async () => {
    show();
    await enter('{ArrowRight}{ArrowRight}');
    await userEvent.tab();
    expect(at()).toHaveTextContent('After');
    await userEvent.tab({ shift: true });
    expect(at()).toHaveAttribute('role', 'row');
    expect(at()).toHaveAttribute('data-index', '0');
    await userEvent.tab({ shift: true });
    expect(at()).toHaveTextContent('Before');
  });

  it('goes the other way where text runs from right to left', async () => {
    show({}, 'rtl');
    await enter('{ArrowLeft}');
    expect(at()).toHaveTextContent('Row 0');
    await press('{ArrowLeft}');
    expect(at()).toHaveTextContent('FirstSecond');
    await press('{ArrowRight}{ArrowRight}');
    expect(at()).toHaveAttribute('role', 'row');
  });

  it('leaves keys with Shift, Space on a row and x to a selection', async () => {
    show();
    const seen: boolean[] = [];
    const listen = (event: KeyboardEvent) => seen.push(event.defaultPrevented);
    await enter();
    document.addEventListener('keydown', listen);
    await press('{Shift>}{ArrowDown}{ArrowRight}{/Shift} x');
    document.removeEventListener('keydown', listen);
    expect(seen).toEqual([false, false, false, false, false]);
    expect(at()).toHaveAttribute('data-index', '0');
  });

  it('shows where the focus is', async () => {
    show();
    await enter('{ArrowRight}{ArrowRight}');
    expect(getComputedStyle(at() as Element).outlineStyle).toBe('solid');
  });

  it('gives the cell in its place the focus when its row is removed or comes into hand', async () => {
    const list = (rows: RowSource<Row>) => (
      <Root part="test">
        <VirtualList<Row>
          label="Rows"
          role="grid"
          rowHeight={32}
          height={400}
          source={rows}
          renderRow={cells}
        />
      </Root>
    );
    const { rerender } = render(list(source(false)));
    document.querySelector<HTMLElement>('[data-index="2"]')?.focus();
    await press('{ArrowRight}{ArrowRight}');
    rerender(list({ ...source(false), count: 2 }));
    expect(at()).toHaveTextContent('FirstSecond');
    expect(at()?.closest('[data-index]')).toHaveAttribute('data-index', '1');
  });

  it('has nothing to go across in a list without cells', async () => {
    show({ role: 'list', renderRow: ({ row }) => <span>{`Item ${row}`}</span> });
    await enter('{ArrowRight}');
    expect(at()).toHaveAttribute('role', 'listitem');
  });
});
