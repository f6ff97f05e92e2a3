import type { AnswerType } from '../../client/routes/route.js';
import type { Redactor } from '../../redact/redactor.js';
import { wireRows } from '../answers/wire.js';
import { cutDeep } from './cutDeep.js';
import { redactEvent } from './event.js';
import { redactTags } from './eventParts.js';
import { createMetaWriter, isOpen, type Open } from './meta.js';
import { members, text, tree, type WireWalk } from './walk.js';

/**
 * Hides in an answer what a policy hides. Takes the JSON over and changes it in place; returns how many values
 * were hidden.
 */
export function redactWire(json: unknown, holds: AnswerType, redactor: Redactor): number {
  const walk: WireWalk = { redactor, meta: createMetaWriter({}) };
  let inEvents = cutDeep(json);
  const visit = (row: unknown): void => {
    inEvents += redactRow(walk, row, holds);
  };
  const rows = wireRows(json);
  if (rows) rows.forEach(visit);
  else visit(json);
  return inEvents + walk.meta.changes;
}

/** Rows of answers about the server itself: projects, people who work with it, releases, counts. */
const PLAIN: ReadonlySet<AnswerType> = new Set<AnswerType>([
  ...(['organizations', 'organization', 'projects', 'project', 'environments', 'members', 'teams'] as const),
  ...(['releases', 'release', 'commits', 'deploys', 'sessions', 'issueStats', 'tagKeys', 'nothing'] as const),
  ...(['issueChange', 'committers', 'changedFiles', 'owners'] as const),
]);

function redactRow(walk: WireWalk, row: unknown, holds: AnswerType): number {
  switch (holds) {
    case 'event':
    case 'events':
    case 'rawEvent':
    case 'eventSummaries':
      return redactEvent(row, walk.redactor);
    case 'issue':
    case 'issues':
      redactIssue(walk, row);
      return 0;
    case 'tagFacet':
    case 'tagFacets':
      redactFacet(walk, row);
      return 0;
    case 'file':
      if (isOpen(row)) text(walk, row, 'text', ['other', 'attachment']);
      return 0;
    case 'tagValues':
      redactTagValue(walk, row);
      return 0;
    case 'shortId':
    case 'eventLookup':
      return isOpen(row) ? redactLookup(walk, row) : 0;
    default:
      if (!PLAIN.has(holds)) members(walk, row, ['other']);
      return 0;
  }
}

function redactLookup(walk: WireWalk, row: Open): number {
  redactIssue(walk, row.group);
  return redactEvent(row.event, walk.redactor);
}

/** Of an issue what was computed from its events; the people who handle it stay. */
function redactIssue(walk: WireWalk, issue: unknown): void {
  if (!isOpen(issue)) return;
  for (const key of ['title', 'culprit', 'location', 'calculated_value', 'transaction']) {
    const place = key === 'culprit' || key === 'transaction' ? ['tag', 'transaction'] : ['title'];
    text(walk, issue, key, place);
  }
  if (isOpen(issue.metadata)) redactMetadata(walk, issue, issue.metadata);
  tree(walk, issue, 'activity', ['other', 'activity']);
  redactTags(walk, issue.tags, undefined);
}

/** What the server keeps with the title. A value that was hidden must not stand in a title either. */
function redactMetadata(walk: WireWalk, issue: Open, metadata: Open): void {
  const { value, title } = metadata;
  text(walk, metadata, 'value', ['exception', 'value']);
  for (const key of Object.keys(metadata)) if (key !== 'value') tree(walk, metadata, key, ['title']);
  if (metadata.value === value) return;
  issue.title = [metadata.type, metadata.value].filter(Boolean).join(': ');
  if (typeof title === 'string' && title.includes(String(value))) delete metadata.title;
}

function redactFacet(walk: WireWalk, facet: unknown): void {
  if (!isOpen(facet) || !Array.isArray(facet.topValues)) return;
  for (const value of facet.topValues) redactTagValue(walk, value, facet.key);
}

const PERSON: { readonly [key: string]: string } = {
  id: 'id',
  email: 'email',
  username: 'username',
  ipAddress: 'ip',
  ip_address: 'ip',
  identifier: 'id',
};

function redactTagValue(walk: WireWalk, value: unknown, facetKey?: unknown): void {
  if (!isOpen(value)) return;
  const key = String(facetKey ?? value.key ?? 'user').replace(/^sentry:/, '');
  const before = walk.meta.changes;
  for (const name of ['value', 'name', 'readable']) text(walk, value, name, ['tag', key]);
  for (const name of key === 'user' ? Object.keys(PERSON) : [])
    text(walk, value, name, ['user', PERSON[name] as string]);
  if (walk.meta.changes === before) return;
  delete value.query;
  delete value.avatarUrl;
}
