import type { Json } from '../base/json.js';
import { crashFrame } from './crashFrame.js';
import type { CrashEvent } from './event.js';
import type { Exception } from './exception.js';
import { mainException, type WithExceptions } from './mainException.js';
import { realTitle } from './realTitle.js';

/** What a title is made from. */
export type TitleParts = WithExceptions &
  Pick<CrashEvent, 'type' | 'message' | 'securityReport' | 'transaction'>;

/** Empty where nothing names the event. */
export interface EventTitle {
  readonly title?: string;
  /** Exception type, or what stands for it. */
  readonly type?: string;
  /** Exception message, or the message itself. */
  readonly value?: string;
}

const MAX_TITLE = 256;

/** The name of an event that no server named. Servers cut long values elsewhere, so do not compare the two. */
export function titleOf(event: TitleParts): EventTitle {
  const main = mainException(event);
  const named = main && titleOfException(main);
  if (named) return named;
  const said = firstLine(event.message?.formatted ?? event.message?.template ?? '');
  const text = said === undefined ? undefined : realTitle(said);
  if (text !== undefined) return { title: cut(text), value: text };
  const directive = event.securityReport && reportText(event.securityReport);
  if (directive !== undefined) return { title: cut(directive), value: directive };
  const transaction =
    event.type === 'transaction' && event.transaction !== undefined
      ? realTitle(event.transaction)
      : undefined;
  return transaction === undefined ? {} : { title: cut(transaction) };
}

/** The first line that has something in it. */
export function firstLine(text: string): string | undefined {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  const end = text.slice(start, start + 100_000).search(/[\r\n]/);
  return (end < 0 ? text.slice(start) : text.slice(start, start + end)).trimEnd();
}

function titleOfException(exception: Exception): EventTitle | undefined {
  const value = firstLine(exception.value ?? '');
  const frame = exception.mechanism?.synthetic ? crashFrame(exception.stacktrace) : undefined;
  // A message with a stack has no type at all: what it says then counts more than where it was said.
  const named = exception.type === undefined ? undefined : realTitle(exception.type);
  const type = named === undefined ? undefined : (frame?.function ?? named);
  if (type === undefined) return value === undefined ? undefined : { title: cut(value), value };
  return value === undefined ? { title: cut(type), type } : { title: cut(`${type}: ${value}`), type, value };
}

function reportText({ kind, data }: NonNullable<CrashEvent['securityReport']>): string {
  const directive = wordOf(data.effective_directive) ?? wordOf(data.violated_directive);
  const blocked = wordOf(data.blocked_uri);
  if (directive !== undefined)
    return blocked === undefined ? directive : `Blocked '${directive}' from '${blocked}'`;
  const host = wordOf(data.hostname);
  return host === undefined ? kind : `${kind}: ${host}`;
}

/** A text, number or boolean as text. */
function wordOf(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || value === '' || typeof value === 'object') return undefined;
  return String(value);
}

function cut(text: string): string {
  if (text.length <= MAX_TITLE) return text;
  const end = /[\uD800-\uDBFF]/.test(text[MAX_TITLE - 2] ?? '') ? MAX_TITLE - 2 : MAX_TITLE - 1;
  return `${text.slice(0, end)}…`;
}
