'use client';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { ChangedMatch } from '../../../insights/index.js';
import type { CrashEvent, Resource, SuspectCommit } from '../../../model/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { SafeLink } from '../../internal/links/SafeLink.js';
import { ProblemNotice } from '../../internal/states/ProblemNotice.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import { useTrace } from '../traceContext.js';
import type { stackEvidenceMessages } from './StackEvidence.messages.js';
import type { Asked, ReleaseChanges, StackEvidence } from './types.js';

type Texts = Translate<typeof stackEvidenceMessages>;

interface ChangesProps {
  evidence: StackEvidence;
  t: Texts;
}

/** Which commits the server suspects, and which frames stand in files that the release changed. */
export function Changes({ evidence, t }: ChangesProps): ReactElement | null {
  const { suspects, changes } = evidence;
  const asks = [suspects, changes].flatMap((asked) => asked?.onAsk ?? []);
  if (isIdle(suspects) && isIdle(changes)) {
    if (asks.length === 0) return null;
    const onClick = (): void => {
      for (const ask of asks) ask();
    };
    return (
      <p className="cb-line">
        <Button size="sm" onClick={onClick}>
          {t('changesAsk')}
        </Button>
        <span className="cb-meta">{t('changesHint')}</span>
      </p>
    );
  }
  return (
    <>
      {suspects && !isIdle(suspects) && <Suspects asked={suspects} t={t} />}
      {changes && !isIdle(changes) && <Changed asked={changes} t={t} />}
    </>
  );
}

function isIdle(asked: Asked<unknown> | undefined): boolean {
  const answer = asked?.answer;
  return answer === undefined || (answer.status === 'pending' && answer.fetchStatus === 'idle');
}

interface AnswerProps<T> {
  asked: Asked<T>;
  title: string;
  asking: string;
  unsupported: string;
  children: (data: T) => ReactNode;
}

function Answer<T>({ asked, title, asking, unsupported, children }: AnswerProps<T>): ReactElement {
  const answer: Resource<T> | undefined = asked.answer;
  if (answer?.status === 'success') return <>{children(answer.data)}</>;
  if (answer?.status !== 'error') return <p className="cb-meta">{asking}</p>;
  if (answer.problem.code === 'unsupported') return <p className="cb-meta">{unsupported}</p>;
  return <ProblemNotice compact problem={answer.problem} what={title} onRetry={asked.onAsk} />;
}

/** A commit has many relatives; who needs more looks at the repository. */
const MOST_COMMITS = 5;
const MOST_MESSAGE = 200;

function Suspects({ asked, t }: { asked: Asked<readonly SuspectCommit[]>; t: Texts }): ReactElement {
  const texts = { title: t('suspects'), asking: t('suspectsAsking'), unsupported: t('suspectsUnsupported') };
  return (
    <Answer asked={asked} {...texts}>
      {(suspects) =>
        suspects.length === 0 ? (
          <p className="cb-meta">{t('suspectsNone')}</p>
        ) : (
          <div className="cb-evidence-part">
            <p className="cb-strong">{t('suspects')}</p>
            <ul className="cb-evidence-rows" aria-label={t('suspects')}>
              {suspects.slice(0, MOST_COMMITS).map((suspect) => (
                <Suspect key={suspect.commit.id} suspect={suspect} t={t} />
              ))}
            </ul>
          </div>
        )
      }
    </Answer>
  );
}

/** What was committed, by whom, when, and why the server names it. */
function Suspect({ suspect, t }: { suspect: SuspectCommit; t: Texts }): ReactElement {
  const { commit, author, reason } = suspect;
  const message = commit.message?.split('\n', 1)[0]?.slice(0, MOST_MESSAGE);
  const name = author?.name ?? author?.email ?? t('suspectUnknown');
  const why = reason === undefined ? t('suspectNoReason') : t('suspectReason', { reason });
  return (
    <li className="cb-plain">
      <bdi>{message || t('suspectNoMessage', { commit: commit.id.slice(0, 12) })}</bdi>{' '}
      <span className="cb-meta">
        {t('suspectBy', { author: name, reason: why })}
        {commit.createdAt !== undefined && (
          <>
            {' · '}
            <RelativeTime at={commit.createdAt} />
          </>
        )}
        {commit.pullRequestUrl !== undefined && (
          <>
            {' · '}
            <SafeLink href={commit.pullRequestUrl}>{t('suspectPull')}</SafeLink>
          </>
        )}
      </span>
    </li>
  );
}

function Changed({ asked, t }: { asked: Asked<ReleaseChanges>; t: Texts }): ReactElement {
  const { event, changed } = useTrace();
  const rows = useMemo(() => changedPlaces(event, changed), [event, changed]);
  const texts = { title: t('changes'), asking: t('changesAsking'), unsupported: t('changesUnsupported') };
  if (event.release === undefined) return <p className="cb-meta">{t('changesNoRelease')}</p>;
  return (
    <Answer asked={asked} {...texts}>
      {({ files, isCapped }) => {
        const count = new Set(files.map(({ path }) => path)).size;
        if (count === 0) return <p className="cb-meta">{t('changesEmpty')}</p>;
        return (
          <div className="cb-evidence-part">
            {rows.length === 0 ? (
              <p className="cb-meta">{t('changesNone', { count })}</p>
            ) : (
              <>
                <p className="cb-strong">{t('changes')}</p>
                <ul className="cb-evidence-rows" aria-label={t('changes')}>
                  {rows.map((row) => (
                    <ChangedRow key={row.match.path} row={row} t={t} />
                  ))}
                </ul>
              </>
            )}
            {isCapped && <p className="cb-meta">{t('changesCapped', { count: files.length })}</p>}
          </div>
        );
      }}
    </Answer>
  );
}

interface ChangedPlace {
  readonly match: ChangedMatch;
  readonly frames: number;
}

function ChangedRow({ row: { match, frames }, t }: { row: ChangedPlace; t: Texts }): ReactElement {
  const messages = [...new Set(match.changes.flatMap(({ message }) => message?.split('\n', 1)[0] ?? []))];
  const facts = [match.by === 'name' && t('changesName'), ...messages.slice(0, 2)];
  return (
    <li className="cb-plain">
      {t('changesFrames', { count: frames, path: match.path })}{' '}
      <bdi className="cb-meta">
        {facts
          .filter((fact) => fact !== false)
          .map((fact) => fact.slice(0, MOST_MESSAGE))
          .join(' · ')}
      </bdi>
    </li>
  );
}

/** A trace stands in few files; the rest are marked at their frames. */
const MOST_PLACES = 10;

/** The changed files that frames of the event stand in, most frames first. */
function changedPlaces(
  { exceptions, stacktrace }: CrashEvent,
  changed: ReturnType<typeof useTrace>['changed'],
): readonly ChangedPlace[] {
  const places = new Map<string, { match: ChangedMatch; frames: number }>();
  const stacks = [...exceptions.map((one) => one.stacktrace), stacktrace];
  for (const frame of changed === undefined ? [] : stacks.flatMap((stack) => stack?.frames ?? [])) {
    const match = changed?.(frame);
    if (match === undefined) continue;
    const place = places.get(match.path) ?? { match, frames: 0 };
    place.frames += 1;
    places.set(match.path, place);
  }
  return [...places.values()].sort((a, b) => b.frames - a.frames).slice(0, MOST_PLACES);
}
