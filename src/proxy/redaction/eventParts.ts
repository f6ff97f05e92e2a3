import { extraKey } from '../../client/normalize/event/eventParts.js';
import { userKey } from '../../client/normalize/event/sections.js';
import type { Place } from '../../redact/redactor.js';
import { redactErrors } from './frames.js';
import { isOpen, type Open } from './meta.js';
import {
  below,
  dictionary,
  eachValue,
  linked,
  type MetaPath,
  members,
  others,
  text,
  tree,
  type WireWalk,
  word,
} from './walk.js';

/** The parts that lie at an event's top level on either side. */
export function redactParts(walk: WireWalk, wire: Open): void {
  redactUser(walk, wire);
  if (typeof wire.tags === 'object') redactTags(walk, wire.tags, linked(['tags']));
  else tree(walk, wire, 'tags', ['other', 'tags']);
  if (isOpen(wire.contexts)) redactContexts(walk, wire.contexts);
  else tree(walk, wire, 'contexts', ['other']);
  redactExtra(walk, wire);
  redactErrors(walk, wire);
  redactFingerprint(walk, wire);
  redactAttributes(walk, wire);
  if (isOpen(wire.occurrence)) redactOccurrence(walk, wire.occurrence);
  else tree(walk, wire, 'occurrence', ['other']);
}

function redactExtra(walk: WireWalk, wire: Open): void {
  const extra = extraKey(wire);
  for (const key of ['context', 'extra'])
    dictionary(walk, wire, key, ['extra'], key === extra ? linked([key]) : undefined);
}

function redactFingerprint(walk: WireWalk, wire: Open): void {
  const { fingerprint } = wire;
  if (!Array.isArray(fingerprint)) tree(walk, wire, 'fingerprint', ['fingerprint']);
  else
    for (let index = 0; index < fingerprint.length; index++) text(walk, fingerprint, index, ['fingerprint']);
}

/** Members that repeat a tag, under the tag's rules. */
const ATTRIBUTES: { readonly [key: string]: string } = {
  environment: 'environment',
  dist: 'dist',
  server_name: 'server_name',
  serverName: 'server_name',
  logger: 'logger',
  transaction: 'transaction',
  culprit: 'transaction',
};

function redactAttributes(walk: WireWalk, wire: Open): void {
  for (const key of Object.keys(ATTRIBUTES)) text(walk, wire, key, ['tag', ATTRIBUTES[key] as string]);
  const { release } = wire;
  if (!isOpen(release)) {
    text(walk, wire, 'release', ['tag', 'release']);
    return;
  }
  for (const key of Object.keys(release)) {
    if (key === 'version') text(walk, release, key, ['tag', 'release']);
    else tree(walk, release, key, ['other', 'release', key]);
  }
}

const USER: { readonly [key: string]: string } = {
  id: 'id',
  username: 'username',
  name: 'name',
  email: 'email',
  ip_address: 'ip',
  ipAddress: 'ip',
};

function redactUser(walk: WireWalk, wire: Open): void {
  const at = userKey(wire);
  const user = wire[at];
  if (!isOpen(user)) {
    tree(walk, wire, at, ['user']);
    return;
  }
  if (!isOpen(user.data) && user.data !== '' && user.data !== null && user.data !== undefined) {
    user.data = { value: user.data };
  }
  for (const key of Object.keys(user)) {
    const own = Object.hasOwn(USER, key) ? (USER[key] as string) : undefined;
    if (own !== undefined) text(walk, user, key, ['user', own], linked([at, key]));
    else if (key === 'data') members(walk, user.data, ['user', 'data'], linked([at, 'data']));
    else if (key === 'geo') redactGeo(walk, user);
    else tree(walk, user, key, ['user', 'data', key], linked([at, key]));
  }
}

const GEO: { readonly [key: string]: string } = {
  country_code: 'country',
  countryCode: 'country',
  subdivision: 'region',
};

function redactGeo(walk: WireWalk, user: Open): void {
  const { geo } = user;
  if (!isOpen(geo)) {
    tree(walk, user, 'geo', ['user', 'geo']);
    return;
  }
  for (const key of Object.keys(geo))
    word(walk, geo, key, ['user', 'geo', GEO[key] ?? key], linked(['user', 'geo', key]));
}

/** Tags in any spelling. A tag's search clause repeats its value and goes with it. */
export function redactTags(walk: WireWalk, tags: unknown, path: MetaPath): void {
  if (isOpen(tags)) {
    for (const key of Object.keys(tags)) word(walk, tags, key, ['tag', plain(key)], below(path, key));
  } else if (Array.isArray(tags)) {
    for (const [index, row] of tags.entries()) {
      if (typeof row === 'object') redactTag(walk, row, below(path, String(index)));
      else tree(walk, tags, index, ['other']);
    }
  }
}

function redactTag(walk: WireWalk, row: unknown, path: MetaPath): void {
  if (Array.isArray(row)) {
    word(walk, row, 1, ['tag', plain(row[0])], below(path, '1'));
    text(walk, row, 0, KEY);
    for (let index = 2; index < row.length; index++) tree(walk, row, index, ['other']);
  }
  if (!isOpen(row)) return;
  const before = row.value;
  word(walk, row, 'value', ['tag', plain(row.key)], below(path, 'value'));
  if (row.value !== before) delete row.query;
  else text(walk, row, 'query', ['tag', plain(row.key)]);
  text(walk, row, 'key', KEY);
  others(walk, row, TAG);
}

const KEY = ['other', 'version'];
const TAG: ReadonlySet<string> = new Set(['key', 'value', 'query']);

/** Storage prefixes the tags it fills itself. */
function plain(key: unknown): string {
  return String(key).replace(/^sentry:/, '');
}

function redactContexts(walk: WireWalk, contexts: Open): void {
  for (const name of Object.keys(contexts)) {
    const context = contexts[name];
    if (!isOpen(context)) {
      tree(walk, contexts, name, ['context', name]);
      continue;
    }
    for (const key of Object.keys(context)) {
      const path = linked(['contexts', name, key]);
      if (key !== 'type') tree(walk, context, key, ['context', name, key], path);
      // A text names the kind; anything else has to stay what it is, lest it be taken for one.
      else if (typeof context.type === 'object') members(walk, context.type, ['context', name, key], path);
      else text(walk, context, key, ['kind']);
    }
  }
}

const OCCURRENCE: { readonly [key: string]: Place } = {
  culprit: ['tag', 'transaction'],
  issueTitle: ['title'],
  subtitle: ['title'],
};
const EVIDENCE: ReadonlySet<string> = new Set(['value']);

function redactOccurrence(walk: WireWalk, occurrence: Open): void {
  for (const key of Object.keys(occurrence)) {
    if (key === 'evidenceDisplay' || key === 'evidence_display') {
      eachValue(walk, occurrence[key], undefined, (row) => {
        text(walk, row, 'value', ['evidence', String(row.name)]);
        others(walk, row, EVIDENCE);
      });
      if (typeof occurrence[key] !== 'object') tree(walk, occurrence, key, ['other']);
    } else tree(walk, occurrence, key, OCCURRENCE[key] ?? ['other', key]);
  }
}
