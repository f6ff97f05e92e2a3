import type { CrashEvent } from '../../../model/index.js';
import type { Reading } from '../read/reading.js';
import { readArray, readObject, readText, type Wire } from '../read/scalars.js';
import { readAnyText } from '../read/text.js';
import { mapObjects } from '../read/values.js';

type Evidence = NonNullable<CrashEvent['evidence']>;

/** What an issue that is not an exception was found from. */
export function normalizeEvidence(occurrence: unknown, reading: Reading): Evidence | undefined {
  const wire = readObject(occurrence);
  if (!wire) return undefined;
  const rows = readArray(wire.evidenceDisplay ?? wire.evidence_display);
  const evidence = mapObjects(rows, 'evidence', reading, rowOf);
  return evidence.length > 0 ? evidence : undefined;
}

function rowOf(wire: Wire): Evidence[number] | undefined {
  const name = readText(wire.name);
  if (name === undefined) return undefined;
  const value = readAnyText(wire.value) ?? '';
  return wire.important === true ? { name, value, important: true } : { name, value };
}
