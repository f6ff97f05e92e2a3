import type { Json, JsonObject } from '../../model/index.js';
import { maskSecrets } from '../../redact/maskSecrets.js';
import { maskUrl } from '../../redact/maskUrl.js';
import type { TimelineItem } from '../crumbs/timelineItems.js';
import { timelineText } from '../crumbs/timelineText.js';
import { codeBlock } from './markdown.js';

/** Crumbs as a block of Markdown, in which none of their text is markup. */
export function trailMarkdown(items: readonly TimelineItem[]): string {
  return `## Breadcrumbs\n\n${codeBlock(timelineText(items), 'text')}\n`;
}

/** Crumbs as JSON, with their distance from the error. Credentials in data and addresses are masked. */
export function trailJson(items: readonly TimelineItem[]): string {
  const rows = items.map(({ crumb, isEvent, offsetMs, source }) => {
    const { data, ...rest } = crumb;
    return {
      ...rest,
      ...(isEvent && { isEvent }),
      ...(source !== undefined && { source }),
      ...(offsetMs !== undefined && { offsetMs }),
      ...(data !== undefined && { data: withMaskedUrls(maskSecrets(data, '').data) }),
    };
  });
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

/** Where requests and navigations keep their addresses. */
const URLS = new Set(['url', 'from', 'to']);

function withMaskedUrls(data: Json): Json {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const members = Object.entries(data as JsonObject);
  return Object.fromEntries(
    members.map(([name, value]) => [
      name,
      URLS.has(name) && typeof value === 'string' ? maskUrl(value) : value,
    ]),
  );
}
