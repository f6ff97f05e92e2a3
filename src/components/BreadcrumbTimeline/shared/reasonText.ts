import type { Translate } from '../../../i18n/index.js';
import type { RelevantCrumb } from '../../../insights/index.js';
import type { BreadcrumbTimelineMessages } from '../BreadcrumbTimeline.messages.js';

type Text = Translate<BreadcrumbTimelineMessages>;
type Duration = (ms: number) => string;

/** Why a step is likely relevant, in words. */
export function reasonText({ reason, values }: RelevantCrumb, t: Text, duration: Duration): string {
  const { status, words = '', statusBefore: before = 0, times = 1, ms = 0 } = values;
  switch (reason) {
    case 'failed-request':
      return status === undefined ? t('reasonFailedNone') : t('reasonFailedStatus', { status });
    case 'status-changed':
      return status === undefined
        ? t('reasonChangedNone', { before, times })
        : t('reasonChanged', { before, times, status });
    case 'error-log':
      return t('reasonErrorLog');
    case 'failure-told':
      return t('reasonFailureTold', { words });
    case 'device-state':
      return t(values.state === 'memory' ? 'reasonMemory' : 'reasonOffline');
    case 'last-action':
      return t('reasonLastAction');
    case 'last-navigation':
      return t('reasonLastNavigation');
    case 'silence':
      return t(values.untilError ? 'reasonSilenceUntil' : 'reasonSilence', { duration: duration(ms) });
    case 'shared-words':
      return t('reasonSharedWords', { words });
  }
}

/** The reason, how far from the error, and which words the two share. */
export function wholeReason(crumb: RelevantCrumb, t: Text, duration: Duration): string {
  const { offsetMs, words } = crumb;
  const distance =
    offsetMs === undefined
      ? undefined
      : offsetMs === 0
        ? t('atError')
        : t(offsetMs < 0 ? 'before' : 'after', { duration: duration(Math.abs(offsetMs)) });
  const shared = words === undefined ? undefined : t('hintWords', { words });
  return [reasonText(crumb, t, duration), distance, shared].filter((part) => part !== undefined).join(' · ');
}
