/** Which rows of a list are selected, by key. A change costs what it changes, however long the list is. */
export interface Selection<T> {
  readonly size: number;
  /** Another number after every change. */
  readonly version: number;
  has(key: string): boolean;
  /**
   * In the order in which they were selected. With `get`, as they are now where they are still in memory at their
   * place.
   */
  rows(get?: (index: number) => T | 'moved' | undefined): readonly T[];
  /** Selects a row, or no longer. It becomes the start of the next range. */
  set(row: T, index: number, isSelected: boolean): void;
  /** Selects from the row that was set last to this one; without one, this one. Rows not in memory are left out. */
  extendTo(index: number, get: (index: number) => T | 'moved' | undefined): void;
  /** Selects these too. */
  add(rows: Iterable<T>): void;
  clear(): void;
  /** Calls `listener` after every change. Returns an unsubscribe function. */
  subscribe(listener: () => void): () => void;
}

/** A selection of nothing. */
export function createSelection<T>(keyOf: (row: T) => string): Selection<T> {
  const selected = new Map<string, { readonly row: T; readonly index: number }>();
  const listeners = new Set<() => void>();
  let anchor: number | undefined;
  let version = 0;
  const changed = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  return {
    get size() {
      return selected.size;
    },
    get version() {
      return version;
    },
    has: (key) => selected.has(key),
    rows: (get) =>
      [...selected].map(([key, { row, index }]) => {
        const now = get?.(index);
        return now !== undefined && now !== 'moved' && keyOf(now) === key ? now : row;
      }),
    set(row, index, isSelected) {
      anchor = index;
      if (isSelected) selected.set(keyOf(row), { row, index });
      else selected.delete(keyOf(row));
      changed();
    },
    extendTo(index, get) {
      anchor ??= index;
      for (let at = Math.min(anchor, index); at <= Math.max(anchor, index); at += 1) {
        const row = get(at);
        if (row !== undefined && row !== 'moved') selected.set(keyOf(row), { row, index: at });
      }
      changed();
    },
    add(rows) {
      for (const row of rows) {
        const key = keyOf(row);
        // What was selected in the list keeps its place.
        if (!selected.has(key)) selected.set(key, { row, index: -1 });
      }
      changed();
    },
    clear() {
      anchor = undefined;
      if (selected.size === 0) return;
      selected.clear();
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
