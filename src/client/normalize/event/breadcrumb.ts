import type { Breadcrumb, JsonObject } from '../../../model/index.js';
import { toJson } from '../read/json.js';
import { readLevel } from '../read/level.js';
import { readProse } from '../read/prose.js';
import { type Mutable, type Reading, readNotedTime } from '../read/reading.js';
import { readObject, readText, type Wire } from '../read/scalars.js';
import { checkSection, mapObjects, readValues } from '../read/values.js';
import { readEventId } from './eventId.js';

/** Breadcrumbs as recorded; crumbs without a time keep their place. */
export function normalizeBreadcrumbs(section: unknown, reading: Reading): Breadcrumb[] {
  checkSection(section, 'breadcrumbs', reading);
  return mapObjects(readValues(section), 'breadcrumbs', reading, (wire, index) =>
    normalizeBreadcrumb(wire, `breadcrumbs/${index}`, reading),
  );
}

function normalizeBreadcrumb(wire: Wire, part: string, reading: Reading): Breadcrumb {
  const crumb: Mutable<Breadcrumb> = {
    type: readText(wire.type) ?? 'default',
    level: readLevel(wire.level) ?? 'info',
  };
  const at = readNotedTime(wire.timestamp, `${part}/timestamp`, reading);
  if (at !== undefined) crumb.timestamp = at;
  const category = readText(wire.category);
  if (category !== undefined) crumb.category = category;
  const message = readProse(wire.message);
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
