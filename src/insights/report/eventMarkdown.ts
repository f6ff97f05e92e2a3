import { titleOf } from '../../model/event/eventTitle.js';
import type { CrashEvent } from '../../model/index.js';
import { maskUrl } from '../../redact/maskUrl.js';
import { eventCrumb, eventTime } from '../crumbs/breadcrumbs.js';
import { timelineItems } from '../crumbs/timelineItems.js';
import { timelineText } from '../crumbs/timelineText.js';
import { relevantCrumbs } from '../relevance/relevantCrumbs.js';
import { frameName, framePosition } from '../stack/frames.js';
import { stackText } from '../stackText/index.js';
import { startHere } from '../startHere/startHere.js';
import { startStack } from '../startHere/startStack.js';
import { codeBlock, codeSpan, fitLines, longestRun } from './markdown.js';

/** A part of an event as Markdown. */
export type MarkdownSection = 'facts' | 'start' | 'stack' | 'steps' | 'tags';

/** All parts, in the order they are written. */
export const markdownSections: readonly MarkdownSection[] = ['facts', 'start', 'stack', 'steps', 'tags'];

/** How an event is written down. */
export interface EventMarkdownOptions {
  /** The stack as it is shown, where that is not all of it. */
  readonly stack?: string | undefined;
  /** The issue that it belongs to, as people call it, e.g. `SHOP-3F`. */
  readonly issue?: string | undefined;
  /** Where the event or its issue can be opened. `http(s)` only. */
  readonly link?: string | undefined;
  /** What of the event to write; the title and the link always are. @default all of them */
  readonly sections?: readonly MarkdownSection[] | undefined;
  /** Most characters; what does not fit is left out with a word. At least 500. @default 8000 */
  readonly maxLength?: number | undefined;
}

const USUAL_LENGTH = 8000;
const LEAST_LENGTH = 500;
/** Steps before the error; who needs more opens the event. */
const LAST_STEPS = 10;
const MOST_TAGS = 12;
/** Of one value: the whole of it stands in the event. */
const MOST_VALUE = 200;

/**
 * An event as Markdown, for a ticket, a chat or an assistant: what broke, where to start, the stack as its runtime prints
 * it, the steps before, the tags, within a size. Everything from the payload stands in code, so that none of it is markup
 * or a mention. Variables, headers, cookies and bodies are never part of it. Give it the event as redacted.
 */
export function eventMarkdown(event: CrashEvent, options: EventMarkdownOptions = {}): string {
  const page = new Page(Math.max(LEAST_LENGTH, options.maxLength ?? USUAL_LENGTH));
  const { stack = textOf(event), sections = markdownSections } = options;
  const has = (section: MarkdownSection): boolean => sections.includes(section);
  page.add(`# ${codeSpan(short(event.title ?? titleOf(event).title ?? '')) || 'Event'}`);
  const named: NamedLine = ['Issue', options.issue && codeSpan(short(options.issue))];
  page.addLines(has('facts') ? [named, ...facts(event)] : [named], ['Link', linkOf(options.link)]);
  if (has('start')) page.add(startText(event));
  const rest = [
    has('steps') ? stepsText(event) : undefined,
    has('tags') ? tagsText(event) : undefined,
  ].filter((part) => part !== undefined);
  // The stack gets what the others leave, and never less than half.
  if (stack !== '' && has('stack'))
    page.addStack(
      stack,
      rest.reduce((sum, part) => sum + part.length + GAP.length, 0),
    );
  for (const part of rest) {
    const title = part.slice(0, part.indexOf('\n'));
    if (!page.add(part)) page.add(`${title}\n\nLeft out to stay within ${page.most} characters.`);
  }
  return page.text();
}

type NamedLine = readonly [name: string, value: string | undefined];

/** With its end; empty where there is no value. */
function lineOf([name, value]: NamedLine): string {
  return value ? `- ${name}: ${value}\n` : '';
}

const GAP = '\n\n';
/** Fewer characters of a stack say nothing. */
const LEAST_STACK = 100;

/** Parts below each other, as long as there is room. */
class Page {
  readonly #parts: string[] = [];
  readonly most: number;
  #left: number;

  constructor(most: number) {
    this.most = most;
    this.#left = most - 1;
  }

  /** `false` where it does not fit. */
  add(part: string | undefined): boolean {
    if (part === undefined || part.length + GAP.length > this.#left) return false;
    this.#parts.push(part);
    this.#left -= part.length + GAP.length;
    return true;
  }

  /** Names and values as one list; those that do not fit are left out, `last` before none of them. */
  addLines(rows: readonly NamedLine[], last: NamedLine): void {
    const end = lineOf(last);
    let lines = '';
    for (const row of rows) {
      const line = lineOf(row);
      const isFitting = lines.length + line.length + end.length + GAP.length <= this.#left;
      if (isFitting) lines += line;
    }
    const all = `${lines}${end}`.trimEnd();
    if (all !== '') this.add(all);
  }

  addStack(stack: string, others: number): void {
    const title = '## Stack trace';
    const around = codeBlock('', 'text').length + title.length + 2 * GAP.length;
    // The fence grows with what it holds.
    const fences = 2 * longestRun(stack, '`');
    const room = Math.min(
      this.#left - around - fences,
      Math.max(this.most / 2, this.#left - around - fences - others),
    );
    const fitted =
      room < LEAST_STACK ? undefined : fitLines(stack, room, (lines) => `… ${lines} lines left out …`);
    if (fitted === undefined || !this.add(`${title}${GAP}${codeBlock(fitted, 'text')}`))
      this.add(`${title}${GAP}Left out to stay within ${this.most} characters.`);
  }

  text(): string {
    return `${this.#parts.join(GAP)}\n`;
  }
}

function textOf({ platform, exceptions, stacktrace, images, message }: CrashEvent): string {
  return stackText({ platform, exceptions, stacktrace, images, message: message?.formatted });
}

function short(text: string, most = MOST_VALUE): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function facts(event: CrashEvent): [string, string | undefined][] {
  const { id, occurredAt, receivedAt, release, environment, platform, transaction, request } = event;
  const told: [string, string | undefined][] = [
    ['Event', id],
    ['Time', occurredAt ?? receivedAt],
    ['Release', release],
    ['Environment', environment],
    ['Platform', platform],
    ['Transaction', transaction],
    ['Request', request?.url && [request.method, maskUrl(request.url)].filter(Boolean).join(' ')],
  ];
  return told.map(([name, value]) => [name, value && codeSpan(short(value))]);
}

/** Only addresses of the web, without what would end the link. */
function linkOf(link: string | undefined): string | undefined {
  return link !== undefined && /^https?:\/\/[^\s<>]{1,2000}$/i.test(link) ? `<${link}>` : undefined;
}

function startText(event: CrashEvent): string | undefined {
  const start = startHere(event);
  if (start === undefined) return undefined;
  const frame = startStack(event, start)?.frames[start.frame];
  if (frame === undefined) return undefined;
  const place = frame.filename ?? frame.absPath ?? frame.module ?? '';
  const where = [frameName(frame), `${place}${framePosition(frame)}`]
    .filter(Boolean)
    .map((text) => codeSpan(short(text ?? '')));
  const line = frame.context.find(({ number }) => number !== undefined && number === frame.line)?.text;
  return [
    '## Start here',
    '',
    where.join(' in '),
    ...(line?.trim() ? ['', codeBlock(short(line.trim()))] : []),
  ].join('\n');
}

function stepsText(event: CrashEvent): string | undefined {
  if (event.breadcrumbs.length === 0) return undefined;
  const likely = new Set(relevantCrumbs(event).map(({ index }) => String(index)));
  const items = timelineItems(event.breadcrumbs, eventTime(event), eventCrumb(event)).filter(
    ({ isEvent }) => !isEvent,
  );
  const shown = items.filter(({ id }, place) => place >= items.length - LAST_STEPS || likely.has(id));
  const lines = shown.map(
    (item) => `${likely.has(item.id) ? '> ' : '  '}${short(timelineText([item]).replaceAll('\n', ' '))}`,
  );
  const left = items.length - shown.length;
  const note = left === 0 ? '' : `${left} earlier steps left out. `;
  const legend = likely.size === 0 ? '' : 'Marked with `>`: likely to have led to it.';
  return [
    '## Before it',
    '',
    ...(note || legend ? [`${note}${legend}`.trim(), ''] : []),
    codeBlock(lines.join('\n'), 'text'),
  ].join('\n');
}

function tagsText({ tags }: CrashEvent): string | undefined {
  const rows = tags.flatMap(({ key, value }) =>
    value === undefined ? [] : [`- ${codeSpan(short(key))}: ${codeSpan(short(value))}`],
  );
  if (rows.length === 0) return undefined;
  const more = rows.length > MOST_TAGS ? [`- and ${rows.length - MOST_TAGS} more`] : [];
  return ['## Tags', '', ...rows.slice(0, MOST_TAGS), ...more].join('\n');
}
