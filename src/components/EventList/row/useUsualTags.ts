'use client';
import { useMemo } from 'react';
import { usualTags } from '../../../insights/tags/usualTags.js';
import type { EventSummary, Listing } from '../../../model/index.js';
import { loadedRows } from '../../internal/listing/tools/loadedRows.js';

const LOOKED_AT = 100;

/** The most common value of every tag among the rows looked at. */
export type UsualTags = () => ReadonlyMap<string, string>;

/**
 * The usual tags of a generation's first rows. Counted once, so that rows do not change while others load, and not
 * before a cell asks: few lists show what is unusual.
 */
export function useUsualTags({ source, generation }: Listing<EventSummary>): UsualTags {
  const hasRows = source.count > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted once per generation
  return useMemo(() => {
    let counted: ReadonlyMap<string, string> | undefined;
    return () => (counted ??= usualTags(loadedRows(source, LOOKED_AT)));
  }, [generation, hasRows]);
}
