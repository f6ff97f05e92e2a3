import type { SectionName } from '../../client/normalize/event/sections.js';
import { reportKey } from '../../client/normalize/event/securityReport.js';
import { isSpan } from '../../client/normalize/event/span.js';
import { redactFrame, redactStack, redactStacks, STACKS } from './frames.js';
import { isOpen, type Open } from './meta.js';
import { redactRequest } from './request.js';
import {
  below,
  dictionary,
  eachValue,
  type MetaPath,
  members,
  others,
  text,
  tree,
  type WireWalk,
} from './walk.js';

type SectionWalker = (walk: WireWalk, section: unknown, path: MetaPath) => void;

/** How each part of an event is walked. */
const WALKERS: { readonly [name in SectionName]?: SectionWalker } = {
  exception: (walk, section, path) =>
    eachValue(walk, section, path, (item, at) => redactException(walk, item, at)),
  threads: (walk, section, path) =>
    eachValue(walk, section, path, (item, at) => redactThread(walk, item, at)),
  debugmeta: (walk, section) => members(walk, section, ['other']),
  stacktrace: redactStack,
  breadcrumbs: (walk, section, path) =>
    eachValue(walk, section, path, (item, at) => redactBreadcrumb(walk, item, at)),
  request: (walk, section, path) => ifOpen(section, (request) => redactRequest(walk, request, path)),
  message: (walk, section, path) => ifOpen(section, (message) => redactMessage(walk, message, path)),
  template: (walk, section, path) => ifOpen(section, (frame) => redactFrame(walk, frame, path)),
  spans: (walk, section, path) =>
    eachValue(walk, section, path, (item, at) => redactSpan(walk, item, isSpan(item) ? at : undefined)),
  csp: redactReport,
  expectct: redactReport,
  expectstaple: redactReport,
  hpkp: redactReport,
  nel: redactReport,
};

/** Sections that may be lists. */
const LISTED: ReadonlySet<SectionName> = new Set([
  ...(['exception', 'threads', 'stacktrace', 'breadcrumbs', 'spans', 'debugmeta'] as const),
]);

function ifOpen(section: unknown, visit: (section: Open) => void): void {
  if (isOpen(section)) visit(section);
}

/** One part of an event, `holder[key]`, in place. */
export function redactSection(
  walk: WireWalk,
  name: SectionName,
  holder: Open,
  key: string,
  path: MetaPath,
): void {
  if (name === 'message' && !isOpen(holder[key])) text(walk, holder, key, ['message'], path);
  else if (isOpen(holder[key]) || (Array.isArray(holder[key]) && LISTED.has(name)))
    WALKERS[name]?.(walk, holder[key], path);
  else tree(walk, holder, key, ['other'], path);
}

function redactException(walk: WireWalk, exception: Open, path: MetaPath): void {
  text(walk, exception, 'type', ['exception', 'type'], below(path, 'type'));
  text(walk, exception, 'value', ['exception', 'value'], below(path, 'value'));
  const { mechanism } = exception;
  if (isOpen(mechanism)) {
    const place = ['exception', 'mechanism'];
    const at = below(path, 'mechanism');
    text(walk, mechanism, 'description', [...place, 'description'], below(at, 'description'));
    dictionary(walk, mechanism, 'data', [...place, 'data'], below(at, 'data'));
    dictionary(walk, mechanism, 'meta', [...place, 'meta'], below(at, 'meta'));
    others(walk, mechanism, MECHANISM);
  } else tree(walk, exception, 'mechanism', ['other', 'type']);
  redactStacks(walk, exception, path);
  others(walk, exception, EXCEPTION);
}

const MECHANISM: ReadonlySet<string> = new Set(['description', 'data', 'meta']);
const EXCEPTION: ReadonlySet<string> = new Set(['type', 'value', 'mechanism', ...STACKS]);
const THREAD: ReadonlySet<string> = new Set(STACKS);

function redactThread(walk: WireWalk, thread: Open, path: MetaPath): void {
  redactStacks(walk, thread, path);
  others(walk, thread, THREAD);
}

function redactBreadcrumb(walk: WireWalk, crumb: Open, path: MetaPath): void {
  text(walk, crumb, 'message', ['breadcrumb', 'message'], below(path, 'message'));
  const place = ['breadcrumb', 'data'];
  if (isOpen(crumb.data)) members(walk, crumb.data, place, below(path, 'data'));
  else tree(walk, crumb, 'data', place, below(path, 'data'));
  others(walk, crumb, CRUMB);
}

const CRUMB: ReadonlySet<string> = new Set(['message', 'data']);
const MESSAGE: ReadonlySet<string> = new Set(['formatted', 'message', 'params']);
const SPAN: ReadonlySet<string> = new Set(['description', 'data', 'tags']);

/** Where the text is missing, panels show the template in its place; where both are equal, once. */
function redactMessage(walk: WireWalk, message: Open, path: MetaPath): void {
  const stands = message.formatted === null || message.formatted === undefined || message.formatted === '';
  const isTwice = !stands && message.message === message.formatted;
  text(walk, message, 'formatted', ['message'], below(path, 'formatted'));
  const templatePaths = stands
    ? [below(path, 'message'), below(path, 'formatted')]
    : [below(path, 'message')];
  text(walk, message, 'message', ['message'], ...(isTwice ? [] : templatePaths));
  tree(walk, message, 'params', ['message', 'params'], below(path, 'params'));
  others(walk, message, MESSAGE);
}

function redactSpan(walk: WireWalk, span: Open, path: MetaPath): void {
  text(walk, span, 'description', ['span', 'description'], below(path, 'description'));
  dictionary(walk, span, 'data', ['span', 'data'], below(path, 'data'));
  dictionary(walk, span, 'tags', ['span', 'data', 'tags'], below(path, 'tags'));
  others(walk, span, SPAN);
}

function redactReport(walk: WireWalk, report: unknown, path: MetaPath): void {
  if (!isOpen(report)) return;
  for (const key of Object.keys(report)) {
    tree(walk, report, key, ['report', reportKey(key)], below(path, key));
  }
}
