'use client';
import { useEffect, useMemo, useState } from 'react';
import type { ComboboxOption } from './comboboxOption.js';

const DEBOUNCE_MS = 180;
const MOST = 50;
const NONE: readonly ComboboxOption[] = [];

export interface FoundOptions {
  readonly options: readonly ComboboxOption[];
  readonly status: 'ready' | 'loading' | 'failed';
}

/** Options that fit what is typed: filtered from those in hand, or asked for, the last question's answer winning. */
export function useOptions(props: {
  open: boolean;
  query: string;
  options: readonly ComboboxOption[];
  loadOptions: ((query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>) | undefined;
}): FoundOptions {
  const { open, query, options, loadOptions } = props;
  const [loaded, setLoaded] = useState<FoundOptions>({ options: NONE, status: 'loading' });
  useEffect(() => {
    if (!open || !loadOptions) return undefined;
    const controller = new AbortController();
    setLoaded((before) => ({ options: before.options, status: 'loading' }));
    const timer = setTimeout(() => {
      loadOptions(query, controller.signal).then(
        (found) => {
          if (!controller.signal.aborted) setLoaded({ options: found.slice(0, MOST), status: 'ready' });
        },
        () => {
          if (!controller.signal.aborted) setLoaded({ options: NONE, status: 'failed' });
        },
      );
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [open, query, loadOptions]);
  const filtered = useMemo(() => filterOptions(options, query), [options, query]);
  return loadOptions ? loaded : { options: filtered, status: 'ready' };
}

function filterOptions(options: readonly ComboboxOption[], query: string): readonly ComboboxOption[] {
  const text = query.trim().toLocaleLowerCase();
  const fits = (option: ComboboxOption): boolean =>
    `${option.label ?? ''} ${option.value}`.toLocaleLowerCase().includes(text);
  return (text === '' ? options : options.filter(fits)).slice(0, MOST);
}

/** The option an arrow key leads to, round and round. -1 when there is none. */
export function nextOption(at: number, step: number, length: number): number {
  if (length === 0) return -1;
  if (at < 0) return step > 0 ? 0 : length - 1;
  return (at + step + length) % length;
}
