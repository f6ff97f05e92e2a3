'use client';
import { useMemo } from 'react';
import { withheldMessages } from '../../../i18n/kit/en/withheld.js';
import type { Listing, Resource } from '../../../model/index.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useKit } from '../base/useKit.js';
import { useLatest } from '../react/useLatest.js';
import { type RedactEvent, redacted } from './outcome.js';

/** How one kind of row goes through a function of events. */
export interface RowRedaction<T> {
  /** The row with its texts as the function leaves them. */
  redact(row: T, redactEvent: RedactEvent): T;
  /** What is left of a row when that fails: nothing that a payload said, and `text` for its title. */
  withhold(row: T, text: string): T;
}

/** A listing whose rows say what the host lets be seen. A row that fails says so; the rest of the list stays. */
export function useRedactedRows<T extends object>(
  resource: Resource<Listing<T>>,
  rows: RowRedaction<T> | undefined,
  component: string,
): Resource<Listing<T>> {
  const redact = useRedactedRow(rows, component);
  return useMemo(() => {
    if (!redact || resource.status !== 'success') return resource;
    const { source } = resource.data;
    const get = (index: number): T | 'moved' | undefined => {
      const row = source.get(index);
      return row === undefined || row === 'moved' ? row : redact(row);
    };
    return { ...resource, data: { ...resource.data, source: { ...source, get } } };
  }, [resource, redact]);
}

/** The same for one row. `undefined` when nothing is to be hidden. */
export function useRedactedRow<T extends object>(
  rows: RowRedaction<T> | undefined,
  component: string,
): ((row: T) => T) | undefined {
  const { redactEvent, onError } = useUIConfig();
  // A listener that changes changes no row.
  const listener = useLatest(onError);
  const text = useKit(withheldMessages)('withheld');
  return useMemo(() => {
    if (!redactEvent || !rows) return undefined;
    const withheld = new WeakMap<T, T>();
    return (row) => {
      const { shown, failed } = redacted(row, redactEvent, (redact) => rows.redact(row, redact));
      if (!failed) return shown;
      let rest = withheld.get(row);
      if (!rest) {
        rest = rows.withhold(row, text);
        withheld.set(row, rest);
        // Rows are asked for while the list is drawn, which is no time for a host's setState.
        queueMicrotask(() => listener.current(failed.error, { component, section: 'redaction' }));
      }
      return rest;
    };
  }, [redactEvent, rows, component, text, listener]);
}
