import { useCallback, useContext } from 'react';
import type { Translate } from '../../../i18n/index.js';
import { changeMessages } from '../../../i18n/kit/en/change.js';
import { priorityMessages } from '../../../i18n/kit/en/priority.js';
import { statusMessages } from '../../../i18n/kit/en/status.js';
import type { ChangedMeanwhile, Issue } from '../../../model/index.js';
import { useFormat } from '../../config/format.js';
import type { Format } from '../../config/formatter.js';
import { NowContext } from '../base/clock.js';
import { useKit } from '../base/useKit.js';
import { priorityText } from './priorityText.js';
import { statusText } from './StatusPill.js';

const messages = { ...changeMessages, ...statusMessages, ...priorityMessages };

type Say = Translate<typeof messages>;

/** Says what somebody did to an issue, who and when: "Resolved by Ada, 2 min. ago". `undefined` where nothing is known. */
export function useChangeText(): (change: ChangedMeanwhile) => string | undefined {
  const t = useKit(messages);
  const format = useFormat();
  const now = useContext(NowContext);
  return useCallback(
    (change) => {
      const what = change.now && whatChanged(change, change.now, t);
      if (!what) return undefined;
      const { at, by: name } = change;
      const when = at === undefined ? undefined : whenText(at, now, format);
      if (name === undefined) return when === undefined ? what : t('changeAt', { what, when });
      return when === undefined ? t('changeBySomeone', { what, name }) : t('changeBy', { what, name, when });
    },
    [t, format, now],
  );
}

function whatChanged({ differences }: ChangedMeanwhile, now: Issue, t: Say): string {
  return differences.flatMap((one) => wordFor(one, now, t) ?? []).join(' · ');
}

function wordFor(
  difference: ChangedMeanwhile['differences'][number],
  { status, substatus, assignee, priority }: Issue,
  t: Say,
): string | undefined {
  if (difference === 'events') return t('changeEvents');
  if (difference === 'priority')
    return priority && t('changePriority', { priority: priorityText(t, priority) });
  if (difference === 'assignee')
    return assignee ? t('changeAssigned', { name: assignee.name }) : t('changeUnassigned');
  const isBack = status === 'unresolved' && substatus !== 'regressed' && substatus !== 'escalating';
  return isBack ? t('changeReopened') : statusText(t, status, substatus);
}

/** What just happened is not in the future, however the clocks differ. */
function whenText(at: string, now: number | null | undefined, format: Format): string {
  return typeof now === 'number' ? format.relative(at, Math.max(now, Date.parse(at))) : format.date(at);
}
