'use client';
import { type ReactElement, useMemo, useState } from 'react';
import type { Issue, Listing } from '../../model/index.js';
import { lazyModule, useLazyModule } from '../internal/useLazyModule.js';
import type { IssueToolsProps } from './IssueTools.js';

const chunk = /* @__PURE__ */ lazyModule(() => import('./IssueTools.js'));

export interface ListTools {
  readonly listing: Listing<Issue>;
  /** How many issues a row stands for. Missing = itself alone. */
  readonly countAt: ((index: number) => number) | undefined;
  /** The slot behind a row. */
  slotOf(index: number): number;
  /** `null` until its chunk has come. */
  readonly menu: ReactElement | null;
}

type Options = Pick<IssueToolsProps, 'query' | 'columns' | 'onColumnsChange' | 'messages'>;

/** What can be done with a list as a whole, and the list as that leaves it. */
export function useIssueTools(listing: Listing<Issue>, options: Options): ListTools {
  const tools = useLazyModule(chunk, true);
  const [isFolded, setFolded] = useState(false);
  const { source, generation } = listing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation is folded anew
  const fold = useMemo(() => (isFolded ? tools?.foldIssues() : undefined), [isFolded, tools, generation]);
  const shown = useMemo(() => {
    if (!fold) return listing;
    fold.extend(source);
    return { ...listing, generation: `${generation} folded`, source: fold.over(source) };
  }, [fold, listing, source, generation]);
  const countAt = useMemo(() => fold && ((index: number) => fold.groupAt(index).count), [fold]);
  return {
    listing: shown,
    countAt,
    slotOf: (index) => (fold ? fold.groupAt(index).slot : index),
    menu: tools ? (
      <tools.IssueTools
        {...options}
        source={shown.source}
        loaded={source.count}
        isFolded={fold !== undefined}
        onFoldChange={setFolded}
      />
    ) : null,
  };
}
