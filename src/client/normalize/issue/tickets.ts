import type { LinkedTicket } from '../../../model/index.js';
import { readLink } from '../read/link.js';
import { compact, readArray, readObject, readText } from '../read/scalars.js';

/** More are drawn by nobody. */
const MOST = 50;
const LONGEST = 2000;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const TAG = /<[^<>]*>/g;
const ENTITIES: { readonly [name: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** What an issue is linked with: objects, on older servers HTML. Only its text and address are taken. */
export function readTickets(value: unknown): readonly LinkedTicket[] | undefined {
  const tickets = readArray(value)
    .slice(0, MOST)
    .flatMap((row) => ticketOf(row) ?? []);
  return tickets.length > 0 ? tickets : undefined;
}

function ticketOf(value: unknown): LinkedTicket | undefined {
  if (typeof value === 'string') return fromHtml(value.slice(0, LONGEST));
  const wire = readObject(value);
  return named(readText(wire?.displayName), readLink(wire?.url));
}

function fromHtml(html: string): LinkedTicket | undefined {
  const [, double, single] = HREF.exec(html) ?? [];
  return named(readText(plain(html.replace(TAG, ''))), readLink(plain(double ?? single ?? '')));
}

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity).trim();
}

function named(name: string | undefined, url: string | undefined): LinkedTicket | undefined {
  const shown = name ?? url;
  return shown === undefined ? undefined : compact({ name: shown, url });
}
