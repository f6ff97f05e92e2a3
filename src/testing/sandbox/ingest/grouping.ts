import type { JsonObject } from '../../../model/index.js';
import { exceptionsIn } from '../http/entriesJson.js';
import { isObject, listOf, member, textOf } from '../read/lenient.js';

/** What events must share to be one issue: the SDK's fingerprint, else types and own frames, else the message. */
export function fingerprintOf(payload: JsonObject): string {
  const asked = listOf(payload.fingerprint).map((part) => textOf(part) ?? '');
  if (asked.length === 0) return defaultFingerprint(payload);
  return asked
    .map((part) => (/^\{\{\s*default\s*\}\}$/.test(part) ? defaultFingerprint(payload) : part))
    .join('|');
}

function defaultFingerprint(payload: JsonObject): string {
  const exceptions = exceptionsIn(payload);
  if (exceptions.length > 0) return exceptions.map(exceptionKey).join('|');
  const log = payload.logentry ?? payload.message;
  const template = textOf(member(log, 'message')) ?? textOf(log) ?? '';
  // Numbers and ids in a message do not make it another one.
  return `message:${template.slice(0, 500).replace(/\b(?=[\w-]*\d)[\w-]+\b/g, '#')}`;
}

function exceptionKey(exception: JsonObject): string {
  const type = textOf(exception.type) ?? '';
  const frames = listOf(member(exception.stacktrace, 'frames')).filter(isObject);
  const own = frames.filter((frame) => frame.in_app === true);
  const chosen = (own.length > 0 ? own : frames).slice(-50);
  if (chosen.length === 0) return `${type}:${(textOf(exception.value) ?? '').slice(0, 200)}`;
  return `${type}(${chosen.map(frameKey).join(',')})`;
}

function frameKey(frame: JsonObject): string {
  const place = textOf(frame.module) ?? fileName(textOf(frame.filename) ?? textOf(frame.abs_path) ?? '');
  return `${place}#${textOf(frame.function) ?? textOf(frame.lineno) ?? ''}`;
}

/** Without query and build hash: `assets/app-B7k2Qx9z.js` is `app.js` in the next build too. */
function fileName(path: string): string {
  const name = path.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  return name.replace(/[-.][\w-]{8,}(?=\.\w+$)/, '');
}
