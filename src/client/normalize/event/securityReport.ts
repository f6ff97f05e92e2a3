import type { CrashEvent } from '../../../model/index.js';
import { toJsonObject } from '../read/json.js';
import { noteUnreadable, type Reading } from '../read/reading.js';
import { readObject, safeKey } from '../read/scalars.js';

/** Kinds of reports that browsers send, by the name of their section. */
export const REPORT_KINDS = ['csp', 'expectct', 'expectstaple', 'hpkp', 'nel'] as const;

/** A browser's report. Old events write the names with hyphens. */
export function normalizeSecurityReport(
  kind: string,
  section: unknown,
  reading: Reading,
): CrashEvent['securityReport'] {
  const wire = readObject(section);
  if (!wire) {
    if (section !== null && section !== undefined) noteUnreadable(reading, kind);
    return undefined;
  }
  const named: { [key: string]: unknown } = {};
  for (const key of Object.keys(wire)) named[safeKey(reportKey(key))] = wire[key];
  return { kind, data: toJsonObject(named, reading.budget) ?? {} };
}

/** The model's name for a member of a report. */
export function reportKey(key: string): string {
  return key.replaceAll('-', '_');
}
