'use client';
import { type ReactElement, useState } from 'react';
import { type ActionRun, type ActionRunner, type Issue, issueKey } from '../../../model/index.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { ScrollBox } from '../base/ScrollBox.js';
import { Button, IconButton } from '../buttons/Button.js';
import { useChangeText } from '../data/changeText.js';
import { Icon } from '../icons/Icon.js';
import { alertIcon, checkIcon, closeIcon, type IconShape, infoIcon, refreshIcon } from '../icons/icons.js';
import { clockIcon } from '../icons/moreIcons.js';
import { useCountdown } from '../states/useCountdown.js';
import { type ActionWords, fullName } from './actionText.js';
import { ChangedIssues } from './ChangedIssues.js';
import { runText } from './runText.js';

export interface RunLineProps {
  readonly run: ActionRun;
  readonly runner: ActionRunner;
  readonly words: ActionWords;
  readonly note: string | undefined;
  /** Leads to an issue. */
  readonly onShow: ((issue: Issue) => void) | undefined;
  /** Issues that the reader is at already, by key. */
  readonly here: ReadonlySet<string>;
}

const ICONS: { readonly [status in ActionRun['status']]: IconShape } = {
  running: refreshIcon,
  waiting: clockIcon,
  asking: infoIcon,
  done: checkIcon,
  partly: alertIcon,
  failed: alertIcon,
  undone: checkIcon,
};

/** One action and what became of it, with what can be done about that. */
export function RunLine({ run, runner, words, note, onShow, here }: RunLineProps): ReactElement {
  const { t } = words;
  const { id, status } = run;
  const [isShown, setShown] = useState(false);
  const seconds = useCountdown(useWait(run), run.waitUntil);
  const isOver = status !== 'running' && status !== 'waiting';
  return (
    <div className="cb-run" data-status={status} aria-busy={!isOver || undefined}>
      <Icon icon={ICONS[status]} className="cb-run-icon" />
      <span className="cb-run-text">
        {isElsewhere(run, here) ? (
          <span className="cb-run-note">{t('ofOthers', { count: run.issues.length })} </span>
        ) : null}
        {runText(run, words, seconds)}
      </span>
      {status === 'asking' ? null : <Met run={run} words={words} />}
      {run.unread !== undefined && isOver && status !== 'asking' ? (
        <span className="cb-run-note">{t('unread', { count: run.unread })}</span>
      ) : null}
      {note ? <span className="cb-run-note">{note}</span> : null}
      <RunButtons {...{ run, runner, words, isShown, setShown }} />
      <WayBack {...{ run, words, onShow, here }} />
      {isOver && status !== 'asking' ? (
        <span className="cb-run-close">
          <IconButton icon={closeIcon} label={t('dismiss')} size="sm" onClick={() => runner.dismiss(id)} />
        </span>
      ) : null}
      {status === 'asking' || (run.changed?.length ?? 0) > 1 ? (
        <ChangedIssues run={run} words={words} />
      ) : null}
      {isShown ? <FailedIssues run={run} words={words} onShow={onShow} /> : null}
    </div>
  );
}

/** The reader is at some issues, and this was done to others. */
function isElsewhere({ issues }: ActionRun, here: ReadonlySet<string>): boolean {
  return here.size > 0 && !issues.some(({ ref }) => here.has(issueKey(ref)));
}

/** What the action met that the reader had not seen. */
function Met({ run, words }: Pick<RunLineProps, 'run' | 'words'>): ReactElement | null {
  const changeText = useChangeText();
  const { changed = [] } = run;
  const [only] = changed;
  if (!only) return null;
  const change = changed.length === 1 ? changeText(only) : undefined;
  return (
    <span className="cb-run-note">
      {change === undefined ? words.t('metSeveral', { count: changed.length }) : words.t('met', { change })}
    </span>
  );
}

/** The way back to the one issue that wants the reader's attention, where the reader has gone on to another. */
function WayBack({
  run,
  words,
  onShow,
  here,
}: Pick<RunLineProps, 'run' | 'words' | 'onShow' | 'here'>): ReactElement | null {
  const { issues, failed, status, changed = [] } = run;
  const [ref] = status === 'asking' ? changed.map((one) => one.ref) : failed.map((one) => one.ref);
  const key = ref && issueKey(ref);
  const issue = issues.find((one) => issueKey(one.ref) === key);
  const isOne = (status === 'asking' ? changed : failed).length === 1;
  if (!onShow || !issue || !isOne || here.has(issueKey(issue.ref))) return null;
  return (
    <Button size="sm" onClick={() => onShow(issue)}>
      {words.t('goTo', { what: words.what([issue]) })}
    </Button>
  );
}

interface RunButtonsProps extends Omit<RunLineProps, 'note' | 'onShow' | 'here'> {
  readonly isShown: boolean;
  setShown(isShown: boolean): void;
}

/** What the reader can do about it now. */
function RunButtons({ run, runner, words, isShown, setShown }: RunButtonsProps): ReactElement | null {
  const { t } = words;
  const { id, status, failed, issues } = run;
  if (status === 'asking') {
    return (
      <>
        <Button size="sm" variant="primary" onClick={() => void runner.confirm(id)}>
          {t(run.isUndo ? 'undoAnyway' : 'proceed')}
        </Button>
        <Button size="sm" onClick={() => runner.dismiss(id)}>
          {t('leave')}
        </Button>
      </>
    );
  }
  if (status === 'running' || status === 'waiting' || status === 'undone') return null;
  return (
    <>
      {run.canUndo ? (
        <Button size="sm" onClick={() => void runner.undo(id)}>
          {t('undo')}
        </Button>
      ) : null}
      {failed.length > 0 && issues.length > 1 ? (
        <Button size="sm" variant="ghost" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'hide' : 'show')}
        </Button>
      ) : null}
      {failed.length > 0 ? (
        <Button size="sm" onClick={() => void runner.retry(id)}>
          {t('retry')}
        </Button>
      ) : null}
    </>
  );
}

/** How long the server's wait lasts, in milliseconds. */
function useWait({ status, waitUntil }: ActionRun): number | undefined {
  const { now } = useUIConfig();
  if (status !== 'waiting' || waitUntil === undefined) return undefined;
  return Date.parse(waitUntil) - now();
}

/** More lines than this say no more. */
const MOST = 50;

function FailedIssues({ run, words, onShow }: Pick<RunLineProps, 'run' | 'words' | 'onShow'>): ReactElement {
  const { failed, issues } = run;
  const byKey = new Map(issues.map((issue) => [issueKey(issue.ref), issue]));
  const rest = failed.length - MOST;
  return (
    <ScrollBox as="div" label={words.t('results')} className="cb-actions-names">
      <ul className="cb-plain">
        {failed.slice(0, MOST).map(({ ref, problem }) => {
          const issue = byKey.get(issueKey(ref));
          return (
            <li key={issueKey(ref)} className="cb-actions-name">
              <IssueName issue={issue} id={ref.id} words={words} onShow={onShow} />
              <span className="cb-run-note">{words.reason(problem)}</span>
            </li>
          );
        })}
        {rest > 0 ? <li className="cb-actions-name">{words.t('andMore', { count: rest })}</li> : null}
      </ul>
    </ScrollBox>
  );
}

function IssueName({
  issue,
  id,
  words,
  onShow,
}: Pick<RunLineProps, 'words' | 'onShow'> & {
  readonly issue: Issue | undefined;
  readonly id: string;
}): ReactElement {
  const name = <bdi className="cb-plain">{issue ? fullName(issue, words.t) : id}</bdi>;
  if (!issue || !onShow) return name;
  return (
    <button type="button" className="cb-actions-name-link" onClick={() => onShow(issue)}>
      {name}
    </button>
  );
}
