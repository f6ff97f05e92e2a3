import type { TemplateError } from '../../../model/index.js';
import { noteUnreadable, type Reading } from '../read/reading.js';
import { compact, readObject, readText } from '../read/scalars.js';
import { normalizeFrame } from './frame.js';

/** What a template engine reported: a place in a template, as one frame. */
export function normalizeTemplate(section: unknown, reading: Reading): TemplateError | undefined {
  const wire = readObject(section);
  if (!wire || Object.keys(wire).length === 0) {
    if (!wire && section !== null && section !== undefined) noteUnreadable(reading, 'template');
    return undefined;
  }
  return compact({ filename: readText(wire.filename), frame: normalizeFrame(wire, reading) });
}
