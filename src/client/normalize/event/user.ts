import type { EventUser } from '../../../model/index.js';
import { toJson, toJsonObject } from '../read/json.js';
import { noteUnreadable, type Reading } from '../read/reading.js';
import { compact, readId, readObject, readText, safeKey, type Wire } from '../read/scalars.js';

const KNOWN = new Set(['id', 'username', 'name', 'email', 'ip_address', 'ipAddress', 'geo', 'data']);

/** Who was affected. Members of the SDK's own making go to `data`. */
export function normalizeUser(section: unknown, reading: Reading): EventUser | undefined {
  const wire = readObject(section);
  if (!wire) {
    if (section !== null && section !== undefined) noteUnreadable(reading, 'user');
    return undefined;
  }
  const ip = readText(wire.ip_address ?? wire.ipAddress);
  const user: EventUser = compact({
    id: readId(wire.id),
    username: readText(wire.username),
    name: readText(wire.name),
    email: readText(wire.email),
    ipAddress: ip === '{{auto}}' ? undefined : ip,
    geo: geoOf(wire.geo),
    data: getData(wire, reading),
  });
  return Object.keys(user).length > 0 ? user : undefined;
}

function geoOf(value: unknown): EventUser['geo'] {
  const wire = readObject(value);
  if (!wire) return undefined;
  const geo = compact({
    city: readText(wire.city),
    region: readText(wire.region ?? wire.subdivision),
    countryCode: readText(wire.country_code ?? wire.countryCode),
  });
  return Object.keys(geo).length > 0 ? geo : undefined;
}

function getData(wire: Wire, reading: Reading): EventUser['data'] {
  const own: { [key: string]: unknown } = {};
  for (const key of Object.keys(wire)) {
    if (!KNOWN.has(key) && wire[key] !== null) own[safeKey(key)] = wire[key];
  }
  const sent = readObject(wire.data);
  const value =
    sent || wire.data === '' || wire.data === null ? undefined : toJson(wire.data, reading.budget);
  const data = toJsonObject({ ...own, ...sent, ...(value !== undefined && { value }) }, reading.budget);
  return data && Object.keys(data).length > 0 ? data : undefined;
}
