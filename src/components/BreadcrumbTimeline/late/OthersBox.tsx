'use client';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { compareTrails, crumbTitle, type TimelineItem } from '../../../insights/index.js';
import type { Breadcrumb, CrashEvent } from '../../../model/index.js';
import { useFormat, useUIConfig } from '../../config/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { refreshIcon } from '../../internal/icons/icons.js';
import { useLatest } from '../../internal/react/useLatest.js';
import { redacted } from '../../internal/redaction/outcome.js';
import { Skeleton } from '../../internal/states/Skeleton.js';
import type { LoadOthers } from '../BreadcrumbTimeline.types.js';
import { useTimeline } from '../timelineContext.js';

interface OthersBoxProps {
  event: CrashEvent;
  items: readonly TimelineItem[];
  load: LoadOthers;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  onGo: (item: TimelineItem) => void;
}

type State =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly events: readonly CrashEvent[] };

/** A list that is longer says less. */
const MOST_ROWS = 15;

/** The trail beside those of other events of the issue: what all share before the crash, and what only this one has. */
export function OthersBox({ event, items, load, headingLevel, onGo }: OthersBoxProps): ReactElement {
  const { t } = useTimeline();
  const { onError, redactEvent } = useUIConfig();
  const [state, setState] = useState<State>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  const latest = useLatest({ load, onError });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try, or another event, asks again
  useEffect(() => {
    const call = new AbortController();
    setState({ status: 'loading' });
    latest.current.load({ signal: call.signal }).then(
      (events) => !call.signal.aborted && setState({ status: 'ready', events }),
      (error: unknown) => {
        if (call.signal.aborted) return;
        setState({ status: 'failed' });
        latest.current.onError(error, { component: 'BreadcrumbTimeline', section: 'others' });
      },
    );
    return () => call.abort();
  }, [event.id, tries, latest]);
  const compared = useMemo(() => {
    if (state.status !== 'ready') return undefined;
    const trails = state.events
      .filter(({ id }) => id !== event.id)
      .flatMap((other) => {
        // What could not be redacted is not compared.
        const seen = redactEvent ? redacted(other, redactEvent, (redact) => redact(other)).shown : other;
        return seen ? [seen.breadcrumbs] : [];
      });
    return compareTrails(event.breadcrumbs, trails);
  }, [state, event, redactEvent]);
  return (
    <section className="cb-box cb-well cb-crumbs-others" aria-label={t('others')}>
      {state.status === 'loading' && <Skeleton lines={3} label={t('othersLoading')} />}
      {state.status === 'failed' && (
        <div className="cb-problem" data-compact="" role="alert">
          <p className="cb-problem-title">{t('othersFailed')}</p>
          <Button size="sm" variant="ghost" icon={refreshIcon} onClick={() => setTries(tries + 1)}>
            {t('othersRetry')}
          </Button>
        </div>
      )}
      {compared?.n === 0 && <p className="cb-note">{t('othersNone')}</p>}
      {compared !== undefined && compared.n > 0 && (
        <>
          <p className="cb-note">{t('othersCount', { count: compared.n })}</p>
          <Steps
            title={t('othersShared', { count: compared.n + 1 })}
            none={t('othersSharedNone')}
            rows={compared.steps.filter(({ others }) => others === compared.n)}
            items={items}
            headingLevel={headingLevel}
            onGo={onGo}
          />
          <Steps
            title={t('othersOnly')}
            none={t('othersOnlyNone')}
            rows={compared.steps.filter(({ others }) => others === 0)}
            items={items}
            headingLevel={headingLevel}
            onGo={onGo}
          />
          {compared.missing.length > 0 && (
            <List headingLevel={headingLevel} title={t('othersMissing')} total={compared.missing.length}>
              {compared.missing.slice(0, MOST_ROWS).map(({ crumb, others }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison never move
                <li key={at} className="cb-line">
                  <StepText crumb={crumb} />
                  <span className="cb-note">{t('othersOf', { count: others, of: compared.n })}</span>
                </li>
              ))}
            </List>
          )}
        </>
      )}
    </section>
  );
}

interface StepsProps {
  title: string;
  none: string;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  rows: readonly { readonly index: number }[];
  items: readonly TimelineItem[];
  onGo: (item: TimelineItem) => void;
}

/** The last ones, the crash nearest at the end, each with the way to its row. */
function Steps({ title, none, rows, items, headingLevel, onGo }: StepsProps): ReactElement {
  const { t } = useTimeline();
  const format = useFormat();
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const Heading = `h${headingLevel}` as const;
  if (rows.length === 0)
    return (
      <div>
        <Heading className="cb-crumbs-others-title">{title}</Heading>
        <p className="cb-note">{none}</p>
      </div>
    );
  return (
    <List headingLevel={headingLevel} title={title} total={rows.length}>
      {rows.slice(-MOST_ROWS).map(({ index }) => {
        const item = byId.get(String(index));
        if (item === undefined) return null;
        const { offsetMs } = item;
        return (
          <li key={index} className="cb-line">
            <button type="button" className="cb-link cb-crumbs-others-go" onClick={() => onGo(item)}>
              <StepText crumb={item.crumb} />
            </button>
            {offsetMs !== undefined && offsetMs < 0 && (
              <span className="cb-note">{t('before', { duration: format.duration(-offsetMs) })}</span>
            )}
          </li>
        );
      })}
    </List>
  );
}

function List({
  headingLevel,
  title,
  total,
  children,
}: {
  headingLevel: 2 | 3 | 4 | 5 | 6;
  title: string;
  total: number;
  children: React.ReactNode;
}): ReactElement {
  const { t } = useTimeline();
  const Heading = `h${headingLevel}` as const;
  return (
    <div>
      <Heading className="cb-crumbs-others-title">{title}</Heading>
      <ol className="cb-crumbs-others-list">{children}</ol>
      {total > MOST_ROWS && <p className="cb-note">{t('othersMore', { count: total - MOST_ROWS })}</p>}
    </div>
  );
}

function StepText({ crumb }: { crumb: Breadcrumb }): ReactElement {
  return (
    <bdi className="cb-path" dir="auto">
      {crumbTitle(crumb)}
    </bdi>
  );
}
