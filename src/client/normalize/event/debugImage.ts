import type { DebugImage } from '../../../model/index.js';
import { toJsonObject } from '../read/json.js';
import type { Reading } from '../read/reading.js';
import { compact, readObject, readText, type Wire } from '../read/scalars.js';
import { checkSection, mapObjects, readValues } from '../read/values.js';

/** The list of images inside `{ images: […] }`, or a bare list. */
export function imagesOf(section: unknown): readonly unknown[] {
  const wire = readObject(section);
  return readValues(wire ? wire.images : section);
}

/** Binaries, bundles and mapping files the event's frames point into. */
export function normalizeImages(section: unknown, reading: Reading): DebugImage[] {
  checkSection(section, 'debug images', reading);
  return mapObjects(imagesOf(section), 'debug images', reading, (wire) => normalizeImage(wire, reading));
}

function normalizeImage(wire: Wire, reading: Reading): DebugImage {
  return compact({
    type: readText(wire.type),
    name: readText(wire.code_file ?? wire.debug_file ?? wire.name),
    debugId: readText(wire.debug_id ?? wire.uuid ?? wire.code_id),
    status: readText(wire.debug_status ?? wire.status),
    data: toJsonObject(wire, reading.budget) ?? {},
  });
}
