import type { SectionName } from '../../client/normalize/sections.js';
import { reportKey } from '../../client/normalize/securityReport.js';
import { isSpan } from '../../client/normalize/span.js';
import { redactFrame, redactStack, redactStacks } from './frames.js';
import { isOpen, type Open } from './meta.js';
import { redactRequest } from './request.js';
import { below, eachValue, type MetaPath, members, text, tree, type WireWalk } from './walk.js';

type SectionWalker = (walk: WireWalk, section: unknown, path: MetaPath) => void;

/** How each part of an event is walked; what is left out names files and programs only. */
const WALKERS: { readonly [name in SectionName]?: SectionWalker } = {
  exception: (walk, section, path) => eachValue(section, path, (item, at) => redactException(walk, item, at)),
  threads: (walk, section, path) => eachValue(section, path, (item, at) => redactStacks(walk, item, at)),
  stacktrace: redactStack,
  breadcrumbs: (walk, section, path) =>
    eachValue(section, path, (item, at) => redactBreadcrumb(walk, item, at)),
  request: (walk, section, path) => ifOpen(section, (request) => redactRequest(walk, request, path)),
  message: (walk, section, path) => ifOpen(section, (message) => redactMessage(walk, message, path)),
  template: (walk, section, path) => ifOpen(section, (frame) => redactFrame(walk, frame, path)),
  spans: (walk, section, path) =>
    eachValue(section, path, (item, at) => redactSpan(walk, item, isSpan(item) ? at : undefined)),
  csp: redactReport,
  expectct: redactReport,
  expectstaple: redactReport,
  hpkp: redactReport,
  nel: redactReport,
};

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
  else if (typeof holder[key] === 'object') WALKERS[name]?.(walk, holder[key], path);
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
    members(walk, mechanism.data, [...place, 'data'], below(at, 'data'));
    members(walk, mechanism.meta, [...place, 'meta'], below(at, 'meta'));
  }
  redactStacks(walk, exception, path);
}

function redactBreadcrumb(walk: WireWalk, crumb: Open, path: MetaPath): void {
  text(walk, crumb, 'message', ['breadcrumb', 'message'], below(path, 'message'));
  const place = ['breadcrumb', 'data'];
  if (isOpen(crumb.data)) members(walk, crumb.data, place, below(path, 'data'));
  else tree(walk, crumb, 'data', place, below(path, 'data'));
}

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
}

function redactSpan(walk: WireWalk, span: Open, path: MetaPath): void {
  text(walk, span, 'description', ['span', 'description'], below(path, 'description'));
  members(walk, span.data, ['span', 'data'], below(path, 'data'));
  if (isOpen(span.tags)) members(walk, span.tags, ['span', 'data', 'tags'], below(path, 'tags'));
}

function redactReport(walk: WireWalk, report: unknown, path: MetaPath): void {
  if (!isOpen(report)) return;
  for (const key of Object.keys(report)) {
    tree(walk, report, key, ['report', reportKey(key)], below(path, key));
  }
}
