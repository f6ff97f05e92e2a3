'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { CrashEvent, EventSelector } from '../../model/index.js';
import { ELEMENT, Filled } from '../internal/base/Filled.js';
import { Button, IconButton } from '../internal/buttons/Button.js';
import { CopyButton } from '../internal/copying/CopyButton.js';
import { chevronLeftIcon, chevronRightIcon } from '../internal/icons/icons.js';
import { compareIcon } from '../internal/icons/moreIcons.js';
import { Hint } from '../internal/overlays/Hint.js';
import { RelativeTime } from '../internal/time/RelativeTime.js';
import type { issueDetailMessages } from './IssueDetail.messages.js';

export interface EventNavigationProps {
  /** Missing while it loads. */
  readonly event: CrashEvent | undefined;
  readonly which: EventSelector;
  readonly onEventChange: ((which: EventSelector) => void) | undefined;
  readonly isComparing: boolean;
  /** Opens and closes the comparison. Missing = none is offered. */
  readonly onComparingChange: ((isComparing: boolean) => void) | undefined;
  /** Where first and last event are those of a window: its name. */
  readonly window: string | undefined;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** Which event is shown, when it happened, and the way to its neighbours. */
export function EventNavigation({
  event,
  which,
  onEventChange,
  isComparing,
  onComparingChange,
  window,
  t,
}: EventNavigationProps): ReactElement {
  const { olderEventId: older, newerEventId: newer } = event ?? {};
  const go = (to: EventSelector | undefined) => () => to !== undefined && onEventChange?.(to);
  return (
    <nav className="cb-toolbar cb-issue-detail-navigation" data-wide="" aria-label={t('navigation')}>
      {onEventChange ? (
        <div className="cb-issue-detail-steps">
          <Button
            size="sm"
            aria-label={window ? t('inWindow', { name: t('oldestShort'), window }) : t('oldest')}
            aria-pressed={which === 'oldest'}
            onClick={go('oldest')}
          >
            {t('oldestShort')} {window ? <small className="cb-meta">{window}</small> : null}
          </Button>
          <IconButton
            icon={chevronLeftIcon}
            size="sm"
            variant="secondary"
            label={t('older')}
            aria-disabled={older === undefined}
            onClick={go(older)}
          />
          <IconButton
            icon={chevronRightIcon}
            size="sm"
            variant="secondary"
            label={t('newer')}
            aria-disabled={newer === undefined}
            onClick={go(newer)}
          />
          <Button size="sm" aria-label={t('latest')} aria-pressed={which === 'latest'} onClick={go('latest')}>
            {t('latestShort')}
          </Button>
        </div>
      ) : null}
      {event && onComparingChange ? (
        <Button
          size="sm"
          icon={compareIcon}
          aria-pressed={isComparing}
          onClick={() => onComparingChange(!isComparing)}
        >
          {t('compare')}
        </Button>
      ) : null}
      {event ? <EventStrip event={event} t={t} /> : null}
    </nav>
  );
}

function EventStrip({
  event,
  t,
}: {
  readonly event: CrashEvent;
  readonly t: EventNavigationProps['t'];
}): ReactElement {
  const { id, occurredAt, receivedAt } = event;
  return (
    <div className="cb-line cb-issue-detail-strip" data-wide="">
      <span className="cb-issue-detail-id">
        <Hint hint={id}>{t('eventId', { id: id.slice(0, 8) })}</Hint>{' '}
        <CopyButton text={id} label={t('copyEventId')} />
      </span>
      <span>
        <Filled
          text={t('occurred', { when: ELEMENT })}
          element={<RelativeTime at={occurredAt ?? receivedAt} mode="both" />}
        />
        {receivedAt && isLate(occurredAt, receivedAt) ? (
          <small className="cb-meta">
            {' '}
            <Received at={receivedAt} t={t} />
          </small>
        ) : null}
      </span>
    </div>
  );
}

function Received({ at, t }: { readonly at: string; readonly t: EventNavigationProps['t'] }): ReactElement {
  const [before = '', after = ''] = t('received', { when: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <RelativeTime at={at} mode="absolute" />
      {after}
    </>
  );
}

/** A minute is what delivery may take without being worth a word. */
function isLate(occurredAt: string | undefined, receivedAt: string): boolean {
  if (occurredAt === undefined) return false;
  return Math.abs(Date.parse(receivedAt) - Date.parse(occurredAt)) > 60_000;
}
