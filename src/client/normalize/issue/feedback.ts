import type { UserFeedback } from '../../../model/index.js';
import { compact, readId, readObject, readText } from '../read/scalars.js';
import { readTime } from '../read/time.js';

export function normalizeUserFeedback(value: unknown): UserFeedback | undefined {
  const wire = readObject(value);
  const id = readId(wire?.id);
  if (!wire || id === undefined) return undefined;
  const user = readObject(wire.user);
  return compact({
    id,
    eventId: readId(wire.eventID) ?? readId(readObject(wire.event)?.eventID),
    name: readText(wire.name) ?? readText(user?.name) ?? readText(user?.username),
    email: readText(wire.email) ?? readText(user?.email),
    comments: readText(wire.comments) ?? '',
    createdAt: readTime(wire.dateCreated),
  });
}
