import { extraKey } from '../../client/normalize/eventParts.js';
import { redactError } from './frames.js';
import { isOpen, type Open } from './meta.js';
import { below, eachValue, linked, type MetaPath, members, text, tree, type WireWalk } from './walk.js';

/** The parts that lie at an event's top level on either side. */
export function redactParts(walk: WireWalk, wire: Open): void {
  redactUser(walk, wire);
  redactTags(walk, wire.tags, linked(['tags']));
  if (isOpen(wire.contexts)) redactContexts(walk, wire.contexts);
  const extra = extraKey(wire);
  for (const key of ['context', 'extra']) {
    if (isOpen(wire[key]) || Array.isArray(wire[key]))
      members(walk, wire[key], ['extra'], key === extra ? linked([key]) : undefined);
    else tree(walk, wire, key, ['extra']);
  }
  eachValue(wire.errors, undefined, (error) => redactError(walk, error));
  if (Array.isArray(wire.fingerprint)) {
    for (let index = 0; index < wire.fingerprint.length; index++)
      text(walk, wire.fingerprint, index, ['fingerprint']);
  }
  redactAttributes(walk, wire);
  if (isOpen(wire.occurrence)) redactOccurrence(walk, wire.occurrence);
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
  const { user } = wire;
  if (!isOpen(user)) {
    tree(walk, wire, 'user', ['user']);
    return;
  }
  if (!isOpen(user.data) && user.data !== '' && user.data !== null && user.data !== undefined) {
    user.data = { value: user.data };
  }
  for (const key of Object.keys(user)) {
    const own = Object.hasOwn(USER, key) ? (USER[key] as string) : undefined;
    if (own !== undefined) text(walk, user, key, ['user', own], linked(['user', key]));
    else if (key === 'data') members(walk, user.data, ['user', 'data'], linked(['user', 'data']));
    else if (key === 'geo') redactGeo(walk, user.geo);
    else tree(walk, user, key, ['user', 'data', key], linked(['user', key]));
  }
}

const GEO: { readonly [key: string]: string } = {
  country_code: 'country',
  countryCode: 'country',
  subdivision: 'region',
};

function redactGeo(walk: WireWalk, geo: unknown): void {
  if (!isOpen(geo)) return;
  for (const key of Object.keys(geo))
    text(walk, geo, key, ['user', 'geo', GEO[key] ?? key], linked(['user', 'geo', key]));
}

/** Tags in any spelling. A tag's search clause repeats its value and goes with it. */
export function redactTags(walk: WireWalk, tags: unknown, path: MetaPath): void {
  if (isOpen(tags)) {
    for (const key of Object.keys(tags)) text(walk, tags, key, ['tag', plain(key)], below(path, key));
  } else if (Array.isArray(tags)) {
    for (const [index, row] of tags.entries()) redactTag(walk, row, below(path, String(index)));
  }
}

function redactTag(walk: WireWalk, row: unknown, path: MetaPath): void {
  if (Array.isArray(row)) text(walk, row, 1, ['tag', plain(row[0])], below(path, '1'));
  if (!isOpen(row)) return;
  const before = row.value;
  text(walk, row, 'value', ['tag', plain(row.key)], below(path, 'value'));
  if (row.value !== before) delete row.query;
  else text(walk, row, 'query', ['tag', plain(row.key)]);
}

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

function redactOccurrence(walk: WireWalk, occurrence: Open): void {
  for (const key of Object.keys(occurrence)) {
    if (key === 'evidenceDisplay' || key === 'evidence_display') {
      eachValue(occurrence[key], undefined, (row) =>
        text(walk, row, 'value', ['evidence', String(row.name)]),
      );
    } else tree(walk, occurrence, key, key === 'culprit' ? ['tag', 'transaction'] : ['title']);
  }
}
