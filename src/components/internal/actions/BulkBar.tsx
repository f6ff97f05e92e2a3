'use client';
import { type ReactElement, useRef, useState } from 'react';
import type { Issue } from '../../../model/index.js';
import { useAnnounce } from '../base/LiveRegion.js';
import { Button, IconButton } from '../buttons/Button.js';
import { closeIcon } from '../icons/icons.js';
import type { Selection } from '../selection/Selection.js';
import { useSelectionSize } from '../selection/useSelection.js';
import { ActionBar } from './ActionBar.js';
import type { Acting } from './useActing.js';

/** Finds all issues that match, page by page. Tells how many it has so far; resolves with those it could have. */
export type CollectIssues = (
  signal: AbortSignal,
  onProgress: (count: number) => void,
) => Promise<readonly Issue[]>;

export interface BulkBarProps {
  readonly acting: Acting;
  readonly selection: Selection<Issue>;
  /** The selected issues as they are now. */
  readonly issues: readonly Issue[];
  /** Rows in hand. */
  readonly loaded: number;
  onSelectLoaded(): void;
  /** How many match in all, where that is known to be within reach. */
  readonly matching: number | undefined;
  readonly collect: CollectIssues | undefined;
}

/** How many issues are selected, and what can be done to them. Says what it will do before it does. */
export function BulkBar(props: BulkBarProps): ReactElement | null {
  const { acting, selection, issues, loaded, onSelectLoaded, matching, collect } = props;
  const { t } = acting.words;
  const size = useSelectionSize(selection);
  if (size === 0) return null;
  const hasMore = matching !== undefined && collect !== undefined && matching > loaded;
  return (
    <div className="cb-bulk">
      <ActionBar acting={acting} issues={issues} label={t('bulkBar')}>
        <span className="cb-bulk-count">{t('selected', { count: size })}</span>
        <IconButton icon={closeIcon} label={t('clear')} size="sm" onClick={selection.clear} />
      </ActionBar>
      <div className="cb-bulk-more">
        {size < loaded ? (
          <Button size="sm" variant="ghost" onClick={onSelectLoaded}>
            {t('selectLoaded', { count: loaded })}
          </Button>
        ) : null}
        {hasMore && size < matching ? (
          <CollectButton acting={acting} selection={selection} matching={matching} collect={collect} />
        ) : null}
      </div>
    </div>
  );
}

interface CollectButtonProps {
  readonly acting: Acting;
  readonly selection: Selection<Issue>;
  readonly matching: number;
  readonly collect: CollectIssues;
}

/** Selects what matches but is not loaded: by its ids, which it collects first. */
function CollectButton({ acting, selection, matching, collect }: CollectButtonProps): ReactElement {
  const { t } = acting.words;
  const announce = useAnnounce();
  const [found, setFound] = useState<number>();
  const [note, setNote] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  const start = async (): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setFound(0);
    setNote(undefined);
    const issues = await collect(controller.signal, setFound).catch(() => []);
    setFound(undefined);
    if (controller.signal.aborted) return;
    selection.add(issues);
    announce(t('selected', { count: selection.size }));
    if (issues.length < matching) setNote(t('collectFailed', { count: issues.length }));
  };
  if (found !== undefined) {
    return (
      <>
        <span className="cb-run-note">{t('collecting', { count: found })}</span>
        <Button size="sm" variant="ghost" onClick={() => stop.current?.abort()}>
          {t('collectStop')}
        </Button>
      </>
    );
  }
  return (
    <>
      {note ? <span className="cb-run-note">{note}</span> : null}
      <Button size="sm" variant="ghost" onClick={() => void start()}>
        {t('selectMatching', { count: matching })}
      </Button>
    </>
  );
}
