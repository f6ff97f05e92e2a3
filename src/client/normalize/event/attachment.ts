import type { Attachment } from '../../../model/index.js';
import { readCount } from '../read/count.js';
import { compact, readId, readObject, readText } from '../read/scalars.js';
import { readTime } from '../read/time.js';

export function normalizeAttachment(value: unknown): Attachment | undefined {
  const wire = readObject(value);
  const id = readId(wire?.id);
  if (!wire || id === undefined) return undefined;
  return compact({
    id,
    eventId: readId(wire.event_id),
    name: readText(wire.name) ?? id,
    kind: readText(wire.type),
    mimeType: readText(wire.mimetype),
    sizeBytes: readCount(wire.size),
    createdAt: readTime(wire.dateCreated),
  });
}
