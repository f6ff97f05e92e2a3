import { maskSecrets } from '../../redact/maskSecrets.js';
import { maskUrl } from '../../redact/maskUrl.js';
import { crumbKind } from './crumbKind.js';
import { crumbConsole, crumbNavigation, crumbRequest } from './crumbShapes.js';
import type { TimelineItem } from './timelineItems.js';

/** One crumb in one line, data included, times as recorded. */
export function crumbText({ crumb, isEvent }: TimelineItem): string {
  const request = crumbRequest(crumb);
  const navigation = crumbNavigation(crumb);
  const written = crumbConsole(crumb);
  const found = request?.rest ?? navigation?.rest ?? written?.rest ?? crumb.data ?? crumb.value;
  const rest = found && maskSecrets(found, '').data;
  const parts = [
    crumb.timestamp ?? '-',
    crumb.level,
    isEvent ? 'event' : crumbKind(crumb),
    crumb.category,
    request &&
      [request.method, request.url && maskUrl(request.url), request.status]
        .filter((part) => part !== undefined)
        .join(' '),
    navigation && `${navigation.from ?? '?'} -> ${navigation.to ?? '?'}`,
    written?.text ?? crumb.message,
    rest === undefined || JSON.stringify(rest) === '{}' ? undefined : JSON.stringify(rest),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('  ');
}

/** Crumbs as lines, in the order given. */
export function timelineText(items: readonly TimelineItem[]): string {
  return items.map(crumbText).join('\n');
}
