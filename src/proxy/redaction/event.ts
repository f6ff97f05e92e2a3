import { findSections, type SectionName } from '../../client/normalize/event/sections.js';
import { newReading } from '../../client/normalize/read/reading.js';
import { namedBeside } from '../../redact/pairs.js';
import type { Redactor, Spot } from '../../redact/redactor.js';
import { redactParts } from './eventParts.js';
import { createMetaWriter, isOpen, type Open } from './meta.js';
import { redactSection } from './sections.js';
import { linked, others, text, texts, tree, visitValues, type WireWalk } from './walk.js';

/** Members of an event that have a walker of their own. */
const SEEN: ReadonlySet<string> = new Set([
  ...[
    '_meta',
    'entries',
    'tags',
    'user',
    'sentry.interfaces.User',
    'contexts',
    'context',
    'extra',
    'errors',
    'fingerprint',
    'occurrence',
  ],
  ...[
    'environment',
    'release',
    'dist',
    'server_name',
    'serverName',
    'logger',
    'transaction',
    'culprit',
    'title',
  ],
  ...['packages', 'modules'],
]);

/** Changes an event in place, in whichever spelling it came. Returns how many values were hidden. */
export function redactEvent(event: unknown, redactor: Redactor): number {
  if (!isOpen(event)) return 0;
  const inner = sdkEventOf(event);
  if (!inner) return redactOne(event, redactor, SEEN);
  const outer = Object.keys(event).filter((key) => key !== 'data');
  // A text rendering of the stack holds variables under no name that a rule could know.
  const hadText = 'stacktrace_md' in event;
  if (hadText) event.stacktrace_md = null;
  const walk: WireWalk = { redactor, meta: createMetaWriter({}) };
  for (const key of outer) tree(walk, event, key, ['other', key]);
  return redactOne(inner, redactor, SEEN) + walk.meta.changes + (hadText ? 1 : 0);
}

/** The SDK's own JSON, where a server hands it out inside a row. */
function sdkEventOf(row: Open): Open | undefined {
  const { data } = row;
  if (
    !isOpen(data) ||
    ['entries', 'exception', 'breadcrumbs', 'logentry', 'contexts', 'sdk'].some((key) => key in row)
  ) {
    return undefined;
  }
  return data;
}

function redactOne(wire: Open, redactor: Redactor, seen: ReadonlySet<string>): number {
  const walk: WireWalk = { redactor, meta: createMetaWriter(wire) };
  redactRemarks(walk, wire, '_meta', redactor.spot(['other']));
  const sections = findSections(wire, newReading());
  const used = new Set<string>();
  let isRenamed = false;
  for (const [name, { metaPath }] of sections) {
    const [holder, key] = holderOf(wire, metaPath);
    const before = namesOf(walk, name, holder[key]);
    redactSection(walk, name, holder, key, linked(metaPath));
    isRenamed ||= before !== namesOf(walk, name, holder[key]);
    used.add(metaPath[0] === 'entries' ? `entries/${metaPath[1]}` : key);
  }
  redactParts(walk, wire);
  redactRest(walk, wire, used, seen);
  for (const key of ['packages', 'modules']) texts(walk, wire, key, PACKAGE);
  if (isRenamed) dropTitles(wire);
  else text(walk, wire, 'title', ['title']);
  return walk.meta.changes;
}

/** The object and key that hold a section, from where `_meta` keeps its node. */
function holderOf(wire: Open, metaPath: readonly string[]): readonly [Open, string] {
  if (metaPath[0] !== 'entries') return [wire, metaPath[0] as string];
  return [(wire.entries as Open[])[Number(metaPath[1])] as Open, 'data'];
}

const NAMING: ReadonlySet<SectionName> = new Set([
  'message',
  'csp',
  'expectct',
  'expectstaple',
  'hpkp',
  'nel',
]);

/** Something that differs once what goes into the event's title was changed. */
function namesOf(walk: WireWalk, name: SectionName, section: unknown): string | number | undefined {
  if (name !== 'exception') return NAMING.has(name) ? walk.meta.changes : undefined;
  const names: unknown[] = [];
  visitValues(section, undefined, ({ type, value }) => names.push([type, value]));
  return JSON.stringify(names);
}

/** A title repeats what was just hidden; without one, panels make it from the rest. */
function dropTitles(wire: Open): void {
  delete wire.title;
  if (isOpen(wire.metadata)) {
    delete wire.metadata.title;
    delete wire.metadata.value;
  }
  if (isOpen(wire.occurrence)) delete wire.occurrence.issueTitle;
}

/** Names of packages are no names of values, and their versions no addresses. */
const PACKAGE = ['other', 'version'];

/** Whatever no panel reads must not get through unread either. */
function redactRest(walk: WireWalk, wire: Open, used: ReadonlySet<string>, seen: ReadonlySet<string>): void {
  others(walk, wire, new Set([...seen, ...used]));
  const { entries } = wire;
  if (!Array.isArray(entries)) {
    tree(walk, wire, 'entries', ['other']);
    return;
  }
  for (const [index, entry] of entries.entries()) {
    if (isOpen(entry)) others(walk, entry, used.has(`entries/${index}`) ? DATA : NOTHING);
    else tree(walk, entries, index, ['other']);
  }
}

const NOTHING: ReadonlySet<string> = new Set();
const DATA: ReadonlySet<string> = new Set(['data']);
const REMARK = ['other'];

/** Remarks hold runs of texts, and values that could not be read, under the names of what they are about. */
function redactRemarks(walk: WireWalk, holder: Open, key: string, spot: Spot, depth = 0): void {
  const node = holder[key];
  if (!isOpen(node) || depth > MOST_DEPTH || namedBeside(node, walk.redactor.isNamed)) {
    tree(walk, holder, key, [...REMARK, key]);
    return;
  }
  for (const one of Object.keys(node)) {
    if (one !== '') redactRemarks(walk, node, one, spot.child(one), depth + 1);
    else if (isOpen(node['']) && spot.whole && 'val' in node['']) delete node[''].val;
    if (one === '') tree(walk, node, '', REMARK);
  }
}

/** Deeper than any event is read. */
const MOST_DEPTH = 60;
