'use client';
import { useMemo } from 'react';
import { useControllableState } from '../../config/index.js';
import { useNameSlips } from '../slips/useSlips.js';

export interface ColumnChoice<C> {
  readonly columns: readonly C[] | undefined;
  readonly defaultColumns: readonly C[];
  readonly onColumnsChange: ((columns: readonly C[]) => void) | undefined;
  /** Names of the list's own columns. */
  readonly names: readonly string[];
  readonly component: string;
}

/**
 * The columns of a list, and how a reader changes them: `undefined` where the host fixed them. A name that is no column,
 * e.g. one that a reader's storage kept from another version, is left out.
 */
export function useColumnChoice<C>({
  columns,
  defaultColumns,
  onColumnsChange,
  names,
  component,
}: ColumnChoice<C>): readonly [readonly C[], ((columns: readonly C[]) => void) | undefined] {
  const [chosen, choose] = useControllableState<readonly C[]>({
    value: columns,
    defaultValue: defaultColumns,
    onChange: onColumnsChange,
  });
  const unknown = useMemo(
    () => chosen.filter((column) => typeof column === 'string' && !names.includes(column)) as string[],
    [chosen, names],
  );
  useNameSlips(`column of ${component}`, unknown, names);
  const known = useMemo(
    () => (unknown.length === 0 ? chosen : chosen.filter((column) => !unknown.includes(column as string))),
    [chosen, unknown],
  );
  return [known, columns && !onColumnsChange ? undefined : choose];
}
