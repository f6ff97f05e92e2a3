export interface ContenderProps {
  readonly count: number;
  /** More rows come page by page; otherwise all are in hand. */
  readonly isGrowing: boolean;
}

export const VIEW_HEIGHT = 640;
/** Rows drawn beyond the view, for contenders that take a number. */
export const OVERSCAN = 6;

const KEPT = 512;

/** Rows made by index. One in view stays the same object, as loaded rows do; the rest take no memory. */
export function keptRows<T>(make: (index: number) => T): (index: number) => T {
  const kept: ({ readonly index: number; readonly row: T } | undefined)[] = [];
  return (index) => {
    const known = kept[index % KEPT];
    if (known?.index === index) return known.row;
    const row = make(index);
    kept[index % KEPT] = { index, row };
    return row;
  };
}
