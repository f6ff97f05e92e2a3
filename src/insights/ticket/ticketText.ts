import { titleOf } from '../../model/event/eventTitle.js';
import type { CrashEvent } from '../../model/index.js';
import { redactEvent } from '../../redact/redactEvent.js';
import { type EventMarkdownOptions, eventMarkdown, type MarkdownSection } from '../report/eventMarkdown.js';
import { reproductionMarkdown } from '../reproduction/reproductionMarkdown.js';

/** A part of a ticket. */
export type TicketSection = MarkdownSection | 'reproduction';

/** All parts of a ticket, in the order they are written. */
export const ticketSections: readonly TicketSection[] = [
  'facts',
  'start',
  'reproduction',
  'stack',
  'steps',
  'tags',
];

/** A ticket about an event. */
export interface TicketText {
  /** One line without markup. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** How a ticket is written. */
export interface TicketOptions extends Pick<EventMarkdownOptions, 'issue' | 'link' | 'maxLength'> {
  /** What to write; the title and the link always are. @default all but `steps` and `tags` */
  readonly sections?: readonly TicketSection[] | undefined;
}

const USUAL: readonly TicketSection[] = ['facts', 'start', 'reproduction', 'stack'];
const MOST_TITLE = 200;
const USUAL_LENGTH = 8000;
const LEAST_LENGTH = 500;
/** Of the whole, for the steps to reproduce: the stack needs the rest. */
const STEPS_SHARE = 0.4;

/**
 * A ticket about an event within a size: title, link and the top of the stack are kept, what does not fit is left out with
 * a word. Secrets, tokens, e-mail and IP addresses are taken out whatever the host's own redaction does; variables, headers
 * and bodies are never part of it.
 */
export function ticketText(event: CrashEvent, options: TicketOptions = {}): TicketText {
  const { issue, link, sections = USUAL } = options;
  const most = Math.max(LEAST_LENGTH, options.maxLength ?? USUAL_LENGTH);
  const safe = redactEvent(event);
  const repeat = sections.includes('reproduction') ? stepsWithin(safe, most * STEPS_SHARE) : undefined;
  const others = sections.filter((section) => section !== 'reproduction');
  const room = Math.max(LEAST_LENGTH, most - (repeat === undefined ? 0 : repeat.length + 1));
  const body = eventMarkdown(safe, { issue, link, sections: others, maxLength: room });
  const whole = repeat === undefined || body.length + repeat.length + 1 > most ? body : `${body}\n${repeat}`;
  return { title: oneLine(safe.title ?? titleOf(safe).title ?? 'Error'), body: whole };
}

/** As many of the last steps as fit. */
function stepsWithin(event: CrashEvent, room: number): string | undefined {
  for (const most of [40, 20, 10, 5]) {
    const text = reproductionMarkdown(event, { most });
    if (text === undefined || text.length <= room) return text;
  }
  return undefined;
}

/** Titles are no Markdown anywhere; a mention in one would still call somebody. */
function oneLine(text: string): string {
  const line = text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/@(?=\w)/g, '@\u200b')
    .trim();
  return line.length > MOST_TITLE ? `${line.slice(0, MOST_TITLE - 1)}…` : line;
}
