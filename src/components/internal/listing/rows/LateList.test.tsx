import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toListing } from '../../../../model/index.js';
import type { VirtualListProps } from '../../VirtualList/index.js';

const { source } = toListing(Array.from({ length: 250 }, (_, index) => `Row ${index}`));
const list: VirtualListProps<string> = {
  source,
  label: 'Rows',
  role: 'grid',
  rowHeight: 20,
  height: 200,
  getKey: (row) => row,
  renderRow: ({ row }) => <span role="gridcell">{row}</span>,
};

const rows = () => screen.getAllByRole('row');
const texts = () => rows().map((row) => row.textContent);

/** The list's code, on its way until the test lets it come or fail. */
async function slowChunk() {
  let come = (_outcome: 'comes' | 'fails'): void => {};
  const outcome = new Promise<'comes' | 'fails'>((resolve) => {
    come = resolve;
  });
  vi.doMock('../../VirtualList/index.js', async (original) => {
    if ((await outcome) === 'fails') throw new Error('chunk');
    return original();
  });
  const { LateList } = await import('./LateList.js');
  return { LateList, come };
}

describe('LateList', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => {
    cleanup();
    vi.doUnmock('../../VirtualList/index.js');
  });

  it('has its first rows in server HTML, named and counted like the whole', async () => {
    // A server has none.
    vi.stubGlobal('document', undefined);
    const { LateList } = await slowChunk();
    vi.unstubAllGlobals();
    // Of the same React as the list's, which was loaded anew.
    const { serverHtml } = await import('../../../../../test/helpers/serverHtml.js');
    const page = document.createElement('div');
    page.innerHTML = serverHtml(<LateList {...list} />);
    document.body.append(page);
    expect(texts()).toEqual(Array.from({ length: 11 }, (_, index) => `Row ${index}`));
    expect(screen.getByRole('grid', { name: 'Rows' })).toHaveAttribute('aria-rowcount', '250');
    expect(rows().map((row) => row.tabIndex)).toEqual([0, ...Array.from({ length: 10 }, () => -1)]);
    page.remove();
  });

  it('fills a height it can work out, and has thirty rows where it cannot', async () => {
    const { LateList } = await slowChunk();
    const { rerender } = render(<LateList {...list} height={100} />);
    expect(rows()).toHaveLength(6);
    rerender(<LateList {...list} height={5_000} />);
    expect(rows()).toHaveLength(30);
    rerender(<LateList {...list} height="50vh" />);
    expect(rows()).toHaveLength(30);
  });

  it('shows the same rows in the browser until its code comes, and goes on where the reader was', async () => {
    const { LateList, come } = await slowChunk();
    render(<LateList {...list} />);
    const grid = screen.getByRole('grid', { name: 'Rows' });
    expect(texts()).toEqual(Array.from({ length: 11 }, (_, index) => `Row ${index}`));
    rows()[3]?.focus();
    grid.scrollTop = 40;
    come('comes');
    await waitFor(() => expect(screen.getByRole('grid')).not.toBe(grid), { timeout: 45_000 });
    expect(screen.getByRole('grid').scrollTop).toBe(40);
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Row 3'));
    expect(document.activeElement).toHaveAttribute('tabindex', '0');
  });

  it('hydrates the rows of the server when an earlier list has brought its code', async () => {
    vi.stubGlobal('document', undefined);
    const { LateList, come } = await slowChunk();
    vi.unstubAllGlobals();
    const { serverHtml } = await import('../../../../../test/helpers/serverHtml.js');
    const page = document.createElement('div');
    page.innerHTML = serverHtml(<LateList {...list} height={100} />);
    document.body.append(page);
    come('comes');
    const { longList } = await import('./longList.js');
    await longList.load();
    const onRecoverableError = vi.fn();
    render(<LateList {...list} height={100} />, { container: page, hydrate: true, onRecoverableError });
    expect(onRecoverableError).not.toHaveBeenCalled();
    page.remove();
  });

  it('takes a click that began before its code came', async () => {
    const { LateList, come } = await slowChunk();
    const { longList } = await import('./longList.js');
    const onClick = vi.fn();
    render(
      <LateList
        {...list}
        renderRow={({ row }) => (
          <button type="button" onClick={onClick}>
            {row}
          </button>
        )}
      />,
    );
    const grid = screen.getByRole('grid');
    const pressed = screen.getByRole('button', { name: 'Row 2' });
    fireEvent.pointerDown(pressed);
    come('comes');
    await act(async () => void (await longList.load()));
    expect(pressed).toBeInTheDocument();
    fireEvent.pointerUp(pressed);
    fireEvent.click(pressed);
    expect(onClick).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.getByRole('grid')).not.toBe(grid), { timeout: 45_000 });
  });

  it('leaves the focus alone where it was elsewhere', async () => {
    const { LateList, come } = await slowChunk();
    render(
      <>
        <input aria-label="Search" />
        <LateList {...list} />
      </>,
    );
    const grid = screen.getByRole('grid');
    screen.getByRole('textbox').focus();
    come('comes');
    await waitFor(() => expect(screen.getByRole('grid')).not.toBe(grid), { timeout: 45_000 });
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });

  it('draws every row, and tells the host, when its code does not come', async () => {
    const onError = vi.fn();
    const { LateList, come } = await slowChunk();
    // The same config module as the list's, which was loaded anew.
    const { CrashboardUIConfig: Config } = await import('../../../config/index.js');
    render(
      <Config onError={onError}>
        <LateList {...list} />
      </Config>,
    );
    expect(rows()).toHaveLength(11);
    await act(async () => come('fails'));
    await waitFor(() => expect(rows()).toHaveLength(250), { timeout: 45_000 });
    expect(texts().at(-1)).toBe('Row 249');
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(Error), { component: 'Kit', section: 'list' });
  });
});
