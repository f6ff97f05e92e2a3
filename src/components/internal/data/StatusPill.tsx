'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../../i18n/index.js';
import { statusMessages } from '../../../i18n/kit/en/status.js';
import type { IssueStatus, IssueSubstatus, StatusDetails } from '../../../model/index.js';
import { type Format, useFormat } from '../../config/index.js';
import { useKit } from '../base/useKit.js';
import type { IconShape } from '../icons/Icon.js';
import { arrowUpIcon, checkIcon, refreshIcon } from '../icons/icons.js';
import { archiveIcon } from '../icons/moreIcons.js';
import { Pill, type PillTone } from './Pill.js';

export interface StatusPillProps {
  status: IssueStatus | undefined;
  substatus?: IssueSubstatus | undefined;
  statusDetails?: StatusDetails | undefined;
}

type Key = keyof typeof statusMessages;

const WORDS: ReadonlyMap<string, { readonly text: Key; readonly tone: PillTone; readonly icon?: IconShape }> =
  new Map<string, { text: Key; tone: PillTone; icon?: IconShape }>([
    ['new', { text: 'statusNew', tone: 'status-new' }],
    ['ongoing', { text: 'statusOngoing', tone: 'status-ongoing' }],
    ['escalating', { text: 'statusEscalating', tone: 'status-escalating', icon: arrowUpIcon }],
    ['regressed', { text: 'statusRegressed', tone: 'status-regressed', icon: refreshIcon }],
    ['unresolved', { text: 'statusUnresolved', tone: 'status-ongoing' }],
    ['resolved', { text: 'statusResolved', tone: 'status-resolved', icon: checkIcon }],
    ['archived', { text: 'statusArchived', tone: 'status-archived', icon: archiveIcon }],
    ['reprocessing', { text: 'statusReprocessing', tone: 'neutral' }],
    ['pending_deletion', { text: 'statusPendingDeletion', tone: 'neutral' }],
    ['pending_merge', { text: 'statusPendingMerge', tone: 'neutral' }],
  ]);

/** An issue's state as a word. Its condition ("until 100 more events") is its hint and in the accessible name. */
export function StatusPill({ status, substatus, statusDetails }: StatusPillProps): ReactElement | null {
  const t = useKit(statusMessages);
  const format = useFormat();
  const word = wordOf(status, substatus);
  if (word === undefined) return null;
  const known = WORDS.get(word);
  const condition = statusCondition(t, format, status, substatus, statusDetails ?? {});
  return (
    <Pill tone={known?.tone ?? 'neutral'} icon={known?.icon} hint={condition} isSpoken>
      {known ? t(known.text) : word}
      {condition ? <span className="cb-visually-hidden">{`: ${condition}`}</span> : null}
    </Pill>
  );
}

function wordOf(status: IssueStatus | undefined, substatus: IssueSubstatus | undefined): string | undefined {
  return status === 'unresolved' || status === undefined ? (substatus ?? status) : status;
}

/** An issue's state as a word. `undefined` when the server does not report it. */
export function statusText(
  t: Translate<typeof statusMessages>,
  status: IssueStatus | undefined,
  substatus: IssueSubstatus | undefined,
): string | undefined {
  const word = wordOf(status, substatus);
  const known = word === undefined ? undefined : WORDS.get(word);
  return known ? t(known.text) : word;
}

/** How an issue was resolved or until when it is archived, in words. `undefined` where nothing is known. */
export function statusCondition(
  t: Translate<typeof statusMessages>,
  format: Format,
  status: IssueStatus | undefined,
  substatus: IssueSubstatus | undefined,
  details: StatusDetails,
): string | undefined {
  if (status === 'resolved') return resolvedText(t, details);
  if (status !== 'archived') return undefined;
  if (details.until) return t('archivedUntilTime', { time: format.date(details.until) });
  if (details.untilEvents !== undefined) return t('archivedUntilEvents', { count: details.untilEvents });
  if (details.untilUsers !== undefined) return t('archivedUntilUsers', { count: details.untilUsers });
  const key = ARCHIVED.get(substatus ?? '');
  return key ? t(key) : undefined;
}

const ARCHIVED: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['archived_until_escalating', 'archivedUntilEscalating'],
  ['archived_until_condition_met', 'archivedUntilCondition'],
  ['archived_forever', 'archivedForever'],
]);

function resolvedText(t: Translate<typeof statusMessages>, details: StatusDetails): string | undefined {
  if (details.inNextRelease) return t('resolvedInNextRelease');
  if (details.inRelease) return t('resolvedInRelease', { release: details.inRelease });
  if (details.inCommit) return t('resolvedInCommit', { commit: details.inCommit });
  return details.auto ? t('resolvedAuto') : undefined;
}
