import type { Activity } from '../../../model/index.js';
import { normalizePerson } from '../organization/people.js';
import { toJsonObject } from '../read/json.js';
import { compact, readId, readObject, readText } from '../read/scalars.js';
import { readTime } from '../read/time.js';

export function normalizeActivity(value: unknown): Activity | undefined {
  const wire = readObject(value);
  const type = readText(wire?.type);
  if (!wire || type === undefined) return undefined;
  const data = toJsonObject(wire.data) ?? {};
  const at = readTime(wire.dateCreated);
  return compact({
    id: readId(wire.id) ?? `${type}@${at ?? ''}`,
    type,
    createdAt: at,
    actor: normalizePerson(wire.user) ?? normalizePerson(wire.sentry_app),
    text: type === 'note' ? readText(data.text) : undefined,
    data,
  });
}
