import { crumbKind, type TimelineItem } from './breadcrumbs.js';
import { crumbNavigation, crumbRequest } from './crumbShapes.js';
import { maskUrl } from './maskUrl.js';

/** One crumb in one line, data included, times as recorded. */
export function crumbText({ crumb, isEvent }: TimelineItem): string {
  const request = crumbRequest(crumb);
  const navigation = crumbNavigation(crumb);
  const rest = request?.rest ?? navigation?.rest ?? crumb.data ?? crumb.value;
  const parts = [
    crumb.at ?? '-',
    crumb.level,
    isEvent ? 'event' : crumbKind(crumb),
    crumb.category,
    request &&
      [request.method, request.url && maskUrl(request.url), request.status]
        .filter((part) => part !== undefined)
        .join(' '),
    navigation && `${navigation.from ?? '?'} -> ${navigation.to ?? '?'}`,
    crumb.message,
    rest === undefined || JSON.stringify(rest) === '{}' ? undefined : JSON.stringify(rest),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('  ');
}

/** Crumbs as lines, in the order given. */
export function timelineText(items: readonly TimelineItem[]): string {
  return items.map(crumbText).join('\n');
}
