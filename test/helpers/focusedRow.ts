import { cdp, server } from 'vitest/browser';
import type { DevTools } from './devTools.js';

/** A node of the browser's accessibility tree. */
interface AXNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** What a screen reader gets of the row that has the focus. */
export interface FocusedRow {
  readonly name: string;
  /** Roles of what is in the row. */
  readonly cells: readonly (string | undefined)[];
  /** Name of the grid around it. */
  readonly grid: string | undefined;
}

interface Frame {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly Frame[];
}

/** Reads the focused row from the browser's own accessibility tree, or from the page where a driver gives none. */
export function focusedRow(): Promise<FocusedRow> | FocusedRow {
  return server.browser === 'chromium' ? fromTree(cdp() as unknown as DevTools) : fromPage();
}

function fromPage(): FocusedRow {
  const row = document.activeElement?.closest('[role=row]');
  if (!row) throw new Error('no focused row in the page');
  return {
    name: row.getAttribute('aria-label') ?? row.textContent,
    cells: Array.from(row.children, (cell) => cell.getAttribute('role') ?? undefined),
    grid: row.closest('[role=grid]')?.getAttribute('aria-label') ?? undefined,
  };
}

async function fromTree(session: DevTools): Promise<FocusedRow> {
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: Frame };
  for (const frameId of framesOf(frameTree)) {
    const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as { nodes: AXNode[] };
    const focused = nodes.find((node) => node.role?.value === 'row' && has(node, 'focused'));
    if (!focused) continue;
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    let up: AXNode | undefined = focused;
    while (up && up.role?.value !== 'grid') up = byId.get(up.parentId ?? '');
    return {
      name: focused.name?.value ?? '',
      cells: focused.childIds?.map((id) => byId.get(id)?.role?.value) ?? [],
      grid: up?.name?.value,
    };
  }
  throw new Error('no focused row in any accessibility tree');
}

function has({ properties }: AXNode, property: string): boolean {
  return properties?.some(({ name, value }) => name === property && value.value === true) ?? false;
}

function framesOf({ frame, childFrames = [] }: Frame): readonly string[] {
  return [frame.id, ...childFrames.flatMap(framesOf)];
}
