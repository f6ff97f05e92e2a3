import type { Occurrence } from '../../../model/index.js';
import { toJsonObject } from '../read/json.js';
import type { Reading } from '../read/reading.js';
import { compact, readNumber, readObject, readText } from '../read/scalars.js';
import { readTime } from '../read/time.js';

/** What an issue that is not an exception is about. */
export function normalizeOccurrence(section: unknown, reading: Reading): Occurrence | undefined {
  const wire = readObject(section);
  if (!wire) return undefined;
  const typeId = readNumber(wire.type);
  const data = toJsonObject(wire.evidenceData ?? wire.evidence_data, reading.budget) ?? {};
  if (typeId === undefined && Object.keys(data).length === 0) return undefined;
  return compact({
    typeId: typeId !== undefined && Number.isSafeInteger(typeId) ? typeId : undefined,
    subtitle: readText(wire.subtitle),
    detectedAt: readTime(wire.detectionTime ?? wire.detection_time),
    data,
  });
}
