import type { JsonObject } from '../../../model/index.js';
import { exceptionsIn } from '../http/entriesJson.js';
import { isObject, listOf, member, objectOf, textOf } from '../read/lenient.js';
import type { IssueHead } from '../world/issue.js';

/** Title, culprit and level of an event. */
export function headOf(payload: JsonObject): IssueHead {
  const thrown = exceptionsIn(payload).at(-1);
  const logger = textOf(payload.logger);
  const shared = { level: textOf(payload.level) ?? 'error', ...(logger !== null && { logger }) };
  if (thrown === undefined) {
    const title = firstLine(messageOf(payload)) || '<unlabeled event>';
    return {
      ...shared,
      eventType: 'default',
      title,
      culprit: textOf(payload.transaction) ?? '',
      metadata: { title },
      unhandled: false,
    };
  }
  const frame = blamedFrame(thrown);
  const type = textOf(thrown.type) ?? 'Error';
  const value = textOf(thrown.value) ?? '';
  const filename = textOf(frame?.filename) ?? textOf(frame?.abs_path);
  const name = textOf(frame?.function);
  return {
    ...shared,
    eventType: 'error',
    title: value === '' ? type : `${type}: ${firstLine(value)}`,
    culprit: culpritOf(payload, frame),
    metadata: {
      type,
      value,
      ...(filename !== null && { filename }),
      ...(name !== null && { function: name }),
      sdk: { name: textOf(objectOf(payload.sdk).name) },
    },
    unhandled: member(thrown.mechanism, 'handled') === false,
  };
}

function messageOf(payload: JsonObject): string {
  const log = payload.logentry ?? payload.message;
  return textOf(log) ?? textOf(member(log, 'formatted')) ?? textOf(member(log, 'message')) ?? '';
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}

/** The newest frame of the reporter's own code, or else the newest one. */
function blamedFrame(exception: JsonObject): JsonObject | undefined {
  const frames = listOf(member(exception.stacktrace, 'frames')).filter(isObject);
  return frames.findLast((frame) => frame.in_app === true) ?? frames.at(-1);
}

function culpritOf(payload: JsonObject, frame: JsonObject | undefined): string {
  const transaction = textOf(payload.transaction);
  if (payload.platform !== 'javascript' && transaction !== null) return transaction;
  const place = textOf(frame?.module) ?? textOf(frame?.filename);
  const name = textOf(frame?.function);
  if (name === null && place === null) return transaction ?? '';
  return place === null ? (name ?? '') : `${name ?? '?'}(${place})`;
}
