import type { Breadcrumb, JsonObject } from '../../model/index.js';
import { readEventId } from './eventId.js';
import { readLevel } from './level.js';
import { readObject, readText, readTime, toJson, type Wire } from './read.js';
import type { Mutable, Reading } from './reading.js';
import { readAnyText } from './text.js';
import { checkSection, mapObjects, readValues } from './values.js';

/** Breadcrumbs as recorded; crumbs without a time keep their place. */
export function normalizeBreadcrumbs(section: unknown, reading: Reading): Breadcrumb[] {
  checkSection(section, 'breadcrumbs', reading);
  return mapObjects(readValues(section), 'breadcrumbs', reading, (wire) =>
    normalizeBreadcrumb(wire, reading),
  );
}

function normalizeBreadcrumb(wire: Wire, reading: Reading): Breadcrumb {
  const crumb: Mutable<Breadcrumb> = {
    type: readText(wire.type) ?? 'default',
    level: readLevel(wire.level) ?? 'info',
  };
  const at = readTime(wire.timestamp);
  if (at !== undefined) crumb.at = at;
  const category = readText(wire.category);
  if (category !== undefined) crumb.category = category;
  const message = readAnyText(wire.message);
  if (message !== undefined) crumb.message = message;
  const eventId = readEventId(wire.event_id ?? wire.eventId ?? wire.eventID);
  if (eventId !== undefined) crumb.eventId = eventId;
  addData(crumb, wire.data, reading);
  return crumb;
}

function addData(crumb: Mutable<Breadcrumb>, value: unknown, reading: Reading): void {
  if (value === null || value === undefined || value === '') return;
  const data = toJson(value, reading.budget);
  if (data === undefined) return;
  if (readObject(data)) crumb.data = data as JsonObject;
  else crumb.value = data;
}
