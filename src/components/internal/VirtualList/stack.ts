import type { VirtualItem } from '@tanstack/react-virtual';

/** The rows near the view, one after the other. The row with the tab stop may stand apart from them. */
export interface Stack {
  readonly first: VirtualItem;
  readonly last: VirtualItem;
}

/** `items` in their order, of which the first or the last may be far from the others. */
export function stackOf(items: readonly VirtualItem[]): Stack | undefined {
  const [head, second] = items;
  const tail = items.at(-1);
  const beforeTail = items.at(-2);
  if (!head || !tail) return undefined;
  const isHeadApart = second !== undefined && second.index !== head.index + 1;
  const isTailApart = beforeTail !== undefined && beforeTail.index !== tail.index - 1;
  return {
    first: isHeadApart && second ? second : head,
    last: isTailApart && beforeTail ? beforeTail : tail,
  };
}
