import type { LogMessage } from '../../../model/index.js';
import { toJson } from '../read/json.js';
import { readProse } from '../read/prose.js';
import type { Reading } from '../read/reading.js';
import { compact, readObject } from '../read/scalars.js';
import { fillTemplate } from './fillTemplate.js';

/** A logged message: a text, or `{ formatted, message, params }` where `message` is the template. */
export function normalizeMessage(section: unknown, reading: Reading): LogMessage | undefined {
  const wire = readObject(section);
  if (!wire) {
    const formatted = readProse(section);
    return formatted === undefined ? undefined : { formatted };
  }
  const template = readProse(wire.message);
  const params = toJson(wire.params, reading.budget);
  const formatted = readProse(wire.formatted) ?? (template && fillTemplate(template, params));
  const message: LogMessage = compact({
    formatted: formatted ?? template,
    template: template === formatted ? undefined : template,
    params: params === null ? undefined : params,
  });
  return Object.keys(message).length > 0 ? message : undefined;
}
