import type { Translate } from '../../i18n/index.js';
import type { ClockWarning, SourceSkew } from '../../insights/index.js';
import type { Annotation } from '../../model/index.js';
import type { BreadcrumbTimelineMessages } from './BreadcrumbTimeline.messages.js';

type Text = Translate<BreadcrumbTimelineMessages>;

/** What is missing from the trail. */
export function missingNotes(
  t: Text,
  annotations: readonly Annotation[],
  isUnreadable: boolean,
): readonly string[] {
  const isCut = annotations.some(({ path, action }) => path === '/breadcrumbs' && action !== 'annotated');
  return [...(isUnreadable ? [t('unreadable')] : []), ...(isCut ? [t('cut')] : [])];
}

/** What is odd about the times, and what was assumed. */
export function clockNotes(
  t: Text,
  warnings: readonly ClockWarning[],
  duration: (ms: number) => string,
): readonly string[] {
  return warnings.map(({ kind, count, ms }) => {
    if (kind === 'other-clock') return t('clockOther');
    return t(kind === 'after-event' ? 'clockAfter' : 'clockBack', { count, duration: duration(ms) });
  });
}

/** Which sources were moved, since their clock differs. */
export function skewNotes(
  t: Text,
  skews: readonly SourceSkew[],
  names: ReadonlyMap<string, string>,
  duration: (ms: number) => string,
): readonly string[] {
  return skews.map(({ source, ms }) =>
    t(ms > 0 ? 'sourceBehind' : 'sourceAhead', {
      source: names.get(source) ?? source,
      duration: duration(Math.abs(ms)),
    }),
  );
}
