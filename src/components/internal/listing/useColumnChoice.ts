'use client';
import { useControllableState } from '../../config/index.js';

/** The columns of a list, and how a reader changes them: `undefined` where the host fixed them. */
export function useColumnChoice<C>(
  columns: readonly C[] | undefined,
  defaultColumns: readonly C[],
  onColumnsChange: ((columns: readonly C[]) => void) | undefined,
): readonly [readonly C[], ((columns: readonly C[]) => void) | undefined] {
  const [chosen, choose] = useControllableState<readonly C[]>({
    value: columns,
    defaultValue: defaultColumns,
    onChange: onColumnsChange,
  });
  return [chosen, columns && !onColumnsChange ? undefined : choose];
}
