'use client';
import { type ReactElement, useEffect, useRef } from 'react';
import {
  type ActionRun,
  type ActionRunner,
  type Issue,
  type IssueCommand,
  type IssueRef,
  issueKey,
} from '../../../model/index.js';
import { useAnnounce } from '../base/LiveRegion.js';
import type { ActionWords } from './actionText.js';
import { RunLine } from './RunLine.js';
import { runText } from './runText.js';

export interface RunLinesProps {
  readonly runner: ActionRunner;
  readonly words: ActionWords;
  /** Only what was done to these issues. @default everything */
  readonly about?: readonly IssueRef[] | undefined;
  /** Leads to an issue. With it, what was done to others than those `about` is told too, and the way to them. */
  readonly onShow?: ((issue: Issue) => void) | undefined;
  /** Said after the latest line, e.g. how many are left. */
  readonly note?: string | undefined;
}

/** More lines than this would push the rows away; older ones come up as these are dismissed. */
const MOST = 3;

/** What became of the latest actions, where they were started: undo, retry, or a question. Announced politely. */
export function RunLines({ runner, words, about, onShow, note }: RunLinesProps): ReactElement | null {
  const shown = shownRuns(runner.runs, onShow ? undefined : about);
  const here = new Set(about?.map(issueKey));
  useAnnounced(shown, words, note);
  if (shown.length === 0) return null;
  return (
    <div className="cb-plain" role="group" aria-label={words.t('results')}>
      {shown.map((run, index) => (
        <RunLine
          key={run.id}
          run={run}
          runner={runner}
          words={words}
          note={index === 0 ? note : undefined}
          onShow={onShow}
          here={here}
        />
      ))}
    </div>
  );
}

/** What still wants something from the reader, and the latest thing that does not. */
function shownRuns(runs: readonly ActionRun[], about: readonly IssueRef[] | undefined): readonly ActionRun[] {
  const keys = about && new Set(about.map(issueKey));
  const own = keys ? runs.filter(({ issues }) => issues.some(({ ref }) => keys.has(issueKey(ref)))) : runs;
  return own
    .filter((run, index) => !isSuperseded(run, own.slice(0, index)))
    .filter(({ status }, index) => index === 0 || (status !== 'done' && status !== 'undone'))
    .slice(0, MOST);
}

/** It failed, and the reader has tried all of that anew since: what became of it stands in other lines. */
function isSuperseded({ status, failed, command }: ActionRun, newer: readonly ActionRun[]): boolean {
  if (status !== 'failed' && status !== 'partly') return false;
  const again = new Set(
    newer
      .filter((one) => partOf(one.command) === partOf(command))
      .flatMap(({ issues }) => issues.map(({ ref }) => issueKey(ref))),
  );
  return failed.every(({ ref }) => again.has(issueKey(ref)));
}

/** What of an issue it is about. */
function partOf(command: IssueCommand): string | undefined {
  return typeof command === 'string' ? command : Object.keys(command)[0];
}

function useAnnounced(runs: readonly ActionRun[], words: ActionWords, note: string | undefined): void {
  const announce = useAnnounce();
  const told = useRef<ReadonlyMap<string, ActionRun['status']> | undefined>(undefined);
  useEffect(() => {
    const before = told.current;
    told.current = new Map(runs.map(({ id, status }) => [id, status]));
    // What was there before the panel is no news.
    const news = before && runs.find(({ id, status }) => status !== 'running' && before.get(id) !== status);
    if (news) announce([runText(news, words), note].filter(Boolean).join('. '));
  }, [runs, words, note, announce]);
}
