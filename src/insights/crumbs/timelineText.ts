import type { Breadcrumb, Json } from '../../model/index.js';
import { maskSecrets } from '../../redact/maskSecrets.js';
import { maskUrl } from '../../redact/maskUrl.js';
import { crumbKind } from './crumbKind.js';
import { crumbConsole, crumbNavigation, crumbRequest } from './crumbShapes.js';
import type { TimelineItem } from './timelineItems.js';

/** One crumb in one line, data included: when it was recorded, and how many seconds from the error. */
export function crumbText({ crumb, isEvent, offsetMs, source }: TimelineItem): string {
  const { said, rest } = contentOf(crumb);
  const json = rest === undefined ? '' : JSON.stringify(maskSecrets(rest, '').data);
  const parts = [
    crumb.timestamp ?? '-',
    isEvent || offsetMs === undefined ? undefined : distance(offsetMs),
    source,
    crumb.level,
    isEvent ? 'event' : crumbKind(crumb),
    crumb.category,
    ...said,
    json === '{}' ? undefined : json,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('  ');
}

/** What a crumb says in words, and the data that the words do not show. */
function contentOf(crumb: Breadcrumb): {
  readonly said: readonly (string | undefined)[];
  readonly rest: Json | undefined;
} {
  const request = crumbRequest(crumb);
  if (request !== undefined) {
    const { method, url, status, rest } = request;
    const line = [method, url && maskUrl(url), status].filter((part) => part !== undefined).join(' ');
    return { said: [line, crumb.message], rest };
  }
  const navigation = crumbNavigation(crumb);
  if (navigation !== undefined) {
    const line = `${maskUrl(navigation.from ?? '?')} -> ${maskUrl(navigation.to ?? '?')}`;
    return { said: [line, crumb.message], rest: navigation.rest };
  }
  const written = crumbConsole(crumb);
  return { said: [written?.text ?? crumb.message], rest: written?.rest ?? crumb.data ?? crumb.value };
}

/** Seconds before (`-`) or after (`+`) the error. */
function distance(ms: number): string {
  return `${ms < 0 ? '-' : '+'}${(Math.abs(ms) / 1000).toFixed(3)} s`;
}

/** Crumbs as lines, in the order given. */
export function timelineText(items: readonly TimelineItem[]): string {
  return items.map(crumbText).join('\n');
}
