import { act, cleanup, render, screen } from '@testing-library/react';
import { useLayoutEffect, useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { type DevTools, devTools } from '../../../../test/helpers/devTools.js';
import type { RowSource } from '../../../model/index.js';
import '../../../styles/index.css';
import { Root } from '../base/Root.js';
import { VirtualList, type VirtualListProps } from './index.js';

interface Row {
  id: string;
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

function List(props: Partial<VirtualListProps<Row>> & { source: RowSource<Row> }) {
  return (
    <Root part="test">
      <VirtualList<Row>
        label="Rows"
        role="grid"
        rowHeight={32}
        height={400}
        getKey={(row) => row.id}
        renderRow={({ row }) =>
          typeof row === 'object' ? <span role="gridcell">{`Row ${row.id}`}</span> : null
        }
        {...props}
      />
    </Root>
  );
}

const rows = (count: number, kind: RowSource<Row>['kind'] = 'indexed'): RowSource<Row> => ({
  kind,
  count,
  get: (index) => ({ id: `r${index}` }),
});

const drawn = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-index]')];
const names = (): (string | null)[] => drawn().map((row) => row.textContent);

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly nodeId: string;
  readonly parentId?: string;
}

/** What a screen reader is given for this page. */
async function accessibilityTree(session: DevTools): Promise<readonly Node[]> {
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const trees = await Promise.all(
    framesOf(frameTree).map((frameId) => session.send('Accessibility.getFullAXTree', { frameId })),
  );
  return trees.flatMap((tree) => (tree as { nodes: readonly Node[] }).nodes);
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

function framesOf({ frame: { id }, childFrames = [] }: FrameTree): string[] {
  return [id, ...childFrames.flatMap(framesOf)];
}

/** Roles of what a node stands in, from the inside out, as far as a screen reader is told of them. */
function rolesAbove(node: Node, tree: readonly Node[]): (string | undefined)[] {
  const parent = tree.find(({ nodeId }) => nodeId === node.parentId);
  if (!parent) return [];
  return [...(parent.ignored ? [] : [parent.role?.value]), ...rolesAbove(parent, tree)];
}

const attributeOf = (index: number, property: string): string | null | undefined =>
  document.querySelector(`[data-index="${index}"]`)?.getAttribute(property);

afterEach(cleanup);

describe('VirtualList on paper', () => {
  it('holds every row from before the page is printed until after', () => {
    render(<List source={rows(700)} />);
    expect(drawn().length).toBeLessThan(60);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(names()).toEqual(Array.from({ length: 700 }, (_, index) => `Row r${index}`));
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(drawn().length).toBeLessThan(60);
  });

  it('lays them out one below the other, with nothing cut off', () => {
    render(<List source={rows(300)} />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const all = drawn();
    all.slice(1).forEach((row, at) => {
      expect(row.getBoundingClientRect().top).toBeCloseTo(
        (all[at] as HTMLElement).getBoundingClientRect().bottom,
        0,
      );
    });
  });

  it('is not cut off at its height on paper', async (test) => {
    const session = devTools(test, 'print media');
    render(<List source={rows(300)} />);
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const list = screen.getByRole('grid');
    const { height } = list.getBoundingClientRect();
    await session.send('Emulation.setEmulatedMedia', { media: '' });
    expect(height).toBeGreaterThanOrEqual(300 * 32);
  });

  it('prints a short list whole, however little room it has on the screen', async (test) => {
    const session = devTools(test, 'print media');
    render(<List source={rows(40)} fit height={200} />);
    const list = screen.getByRole('grid');
    expect(list.getBoundingClientRect().height).toBe(200);
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    const { height } = list.getBoundingClientRect();
    await session.send('Emulation.setEmulatedMedia', { media: '' });
    expect(height).toBe(40 * 32);
  });

  it('is no higher than its few rows where it may fit them', () => {
    render(<List source={rows(3)} fit height={200} />);
    expect(screen.getByRole('grid').getBoundingClientRect().height).toBe(3 * 32);
  });

  it('prints the first ten thousand rows of a list without end', () => {
    render(<List source={rows(5_000_000)} renderRow={() => null} />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(drawn()).toHaveLength(10_000);
  });
});

describe('VirtualList without virtual rows', () => {
  it('draws all of them in order and goes to any with the keys', async () => {
    render(<List source={rows(400)} virtualize={false} />);
    expect(names()).toEqual(Array.from({ length: 400 }, (_, index) => `Row r${index}`));
    const list = screen.getByRole('grid');
    (drawn()[0] as HTMLElement).focus();
    const end = new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true });
    act(() => void document.activeElement?.dispatchEvent(end));
    expect(document.activeElement).toHaveTextContent('Row r399');
    expect(list.scrollTop).toBe(list.scrollHeight - list.clientHeight);
  });

  it('draws a short list whole, so that the page’s own search finds every row', () => {
    render(<List source={rows(99)} />);
    expect(drawn()).toHaveLength(99);
  });
});

describe('VirtualList that outgrows being drawn whole', () => {
  /** A row that looks at the layout when it goes, as hosts' cells may. */
  function Measuring({ id }: Row) {
    const cell = useRef<HTMLSpanElement>(null);
    useLayoutEffect(() => {
      const element = cell.current;
      return () => void element?.closest('[role=grid]')?.getBoundingClientRect();
    }, []);
    return (
      <span role="gridcell" ref={cell}>
        Row {id}
      </span>
    );
  }

  it('stays where it is, with the focus on its row', async () => {
    const renderRow: VirtualListProps<Row>['renderRow'] = ({ row }) =>
      typeof row === 'object' ? <Measuring id={row.id} /> : null;
    const { rerender } = render(<List source={rows(60, 'cursor')} renderRow={renderRow} />);
    const list = screen.getByRole('grid');
    list.scrollTop = 1_200;
    document.querySelector<HTMLElement>('[data-index="44"]')?.focus({ preventScroll: true });
    await frame();
    rerender(<List source={rows(120, 'cursor')} renderRow={renderRow} />);
    await frame();
    expect(list.scrollTop).toBe(1_200);
    expect(document.activeElement).toHaveTextContent('Row r44');
    rerender(<List source={rows(90, 'cursor')} renderRow={renderRow} />);
    await frame();
    expect(list.scrollTop).toBe(1_200);
  });
});

describe('VirtualList over a server that can jump to a date', () => {
  it('says that nobody knows the total, and how far it is loaded', () => {
    render(<List source={rows(2_000, 'time')} total={-1} />);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '-1');
  });

  it('keeps what is in view while pages come and go around it', async () => {
    const source = (loaded: readonly [number, number], count = 2_000): RowSource<Row> => ({
      kind: 'time',
      count,
      get: (index) => (index >= loaded[0] && index < loaded[1] ? { id: `r${index}` } : undefined),
    });
    const { rerender } = render(<List source={source([900, 1100])} total={-1} />);
    const list = screen.getByRole('grid');
    list.scrollTop = 1_000 * 32;
    await frame();
    await frame();
    const seen = attributeOf(1_003, 'style');
    expect(document.querySelector('[data-index="1003"]')).toHaveTextContent('Row r1003');
    rerender(<List source={source([1_000, 1_200], 2_100)} total={-1} />);
    expect(document.querySelector('[data-index="1003"]')).toHaveTextContent('Row r1003');
    expect(attributeOf(1_003, 'style')).toBe(seen);
    expect(attributeOf(998, 'data-pending')).toBe('');
  });
});

describe('VirtualList over a long way', () => {
  it('holds as little after a thousand jumps as at the start', async () => {
    let asked = 0;
    const source: RowSource<Row> = {
      kind: 'cursor',
      count: 1_000_000,
      get: (index) => {
        asked++;
        return { id: `r${index}` };
      },
    };
    render(<List source={source} />);
    const list = screen.getByRole('grid');
    const far = list.scrollHeight - list.clientHeight;
    const counts: number[] = [];
    const perJump: number[] = [];
    for (let jump = 1; jump <= 1_000; jump++) {
      const before = asked;
      act(() => {
        list.scrollTop = (far * ((jump * 389) % 1_000)) / 1_000;
        list.dispatchEvent(new Event('scroll'));
      });
      counts.push(list.querySelectorAll('*').length);
      perJump.push(asked - before);
    }
    const most = (values: readonly number[]): number => Math.max(...values);
    expect(most(counts.slice(900))).toBeLessThanOrEqual(most(counts.slice(0, 100)));
    expect(most(counts)).toBeLessThan(120);
    // Nobody walks over rows that are not in view.
    expect(most(perJump)).toBeLessThan(400);
  });
});

describe('VirtualList to a screen reader', () => {
  it('is a named grid whose rows say their text and their place among all', async (test) => {
    const session = devTools(test, 'the accessibility tree');
    render(<List source={rows(5_000_000)} header={<div role="row">Header</div>} />);
    const list = screen.getByRole('grid');
    list.scrollTop = 32 * 40;
    await frame();
    await frame();
    const tree = await accessibilityTree(session);
    const grid = tree.find((node) => node.role?.value === 'grid');
    expect(grid?.name?.value).toBe('Rows');
    expect(list).toHaveAttribute('aria-rowcount', '5000001');
    const spoken = tree.filter((node) => node.role?.value === 'row').map((node) => node.name?.value);
    // The first row holds the tab stop, so it is there wherever the list is.
    expect(spoken.slice(0, 2)).toEqual(['Header', 'Row r0']);
    expect(spoken).toContain('Row r44');
    // Nothing between a row and its grid but groups.
    for (const row of tree.filter((node) => node.role?.value === 'row')) {
      expect(rolesAbove(row, tree).slice(0, 2)).toEqual(['rowgroup', 'grid']);
    }
    for (const row of drawn()) {
      expect(row).toHaveAttribute('aria-rowindex', String(Number(row.dataset.index) + 2));
    }
  });

  it('is a list whose items say which of how many they are', async (test) => {
    const session = devTools(test, 'the accessibility tree');
    render(
      <List
        source={rows(1_000_000)}
        role="list"
        renderRow={({ row }) => <span>{typeof row === 'object' ? `Row ${row.id}` : ''}</span>}
      />,
    );
    const tree = await accessibilityTree(session);
    expect(tree.find((node) => node.role?.value === 'list')?.name?.value).toBe('Rows');
    const items = tree.filter((node) => node.role?.value === 'listitem');
    expect(items.length).toBeGreaterThan(10);
    expect(attributeOf(3, 'aria-posinset')).toBe('4');
    expect(attributeOf(3, 'aria-setsize')).toBe('1000000');
    const texts = tree.filter((node) => node.role?.value === 'StaticText').map((node) => node.name?.value);
    expect(texts).toEqual(expect.arrayContaining(['Row r0', 'Row r12']));
  });
});
