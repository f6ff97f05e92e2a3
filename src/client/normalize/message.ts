import type { LogMessage } from '../../model/index.js';
import { compact, readObject, toJson } from './read.js';
import type { Reading } from './reading.js';
import { readAnyText } from './text.js';

/** A logged message: a text, or `{ formatted, message, params }` where `message` is the template. */
export function normalizeMessage(section: unknown, reading: Reading): LogMessage | undefined {
  const wire = readObject(section);
  if (!wire) {
    const formatted = readAnyText(section);
    return formatted === undefined ? undefined : { formatted };
  }
  const formatted = readAnyText(wire.formatted);
  const template = readAnyText(wire.message);
  const params = toJson(wire.params, reading.budget);
  const message: LogMessage = compact({
    formatted: formatted ?? template,
    template: template === formatted ? undefined : template,
    params: params === null ? undefined : params,
  });
  return Object.keys(message).length > 0 ? message : undefined;
}
