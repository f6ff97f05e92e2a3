import type { Json, JsonObject } from '../../../model/index.js';
import { isObject, listOf, member, numberOf, objectOf, pairsOf, textOf, valuesOf } from '../read/lenient.js';
import { stacktraceJson } from './framesJson.js';
import { iso } from './params.js';

type Entry = { readonly type: string; readonly data: Json };

/** The interfaces of an event, each as `{ type, data }`. */
export function entriesJson(payload: JsonObject): Entry[] {
  const entries: (Entry | undefined)[] = [
    messageEntry(payload),
    exceptionEntry(payload),
    threadsEntry(payload),
    stackEntry(payload),
    crumbsEntry(payload),
    requestEntry(payload),
    entry('csp', payload.csp),
    entry('template', payload.template),
    entry('debugmeta', payload.debug_meta),
    listOf(payload.spans).length > 0 ? { type: 'spans', data: listOf(payload.spans) } : undefined,
  ];
  return entries.filter((one) => one !== undefined);
}

function entry(type: string, data: unknown): Entry | undefined {
  return isObject(data) ? { type, data } : undefined;
}

function messageEntry(payload: JsonObject): Entry | undefined {
  const log = payload.logentry ?? payload.message;
  if (typeof log === 'string') return log === '' ? undefined : { type: 'message', data: { formatted: log } };
  if (!isObject(log)) return undefined;
  const template = textOf(log.message);
  const formatted = textOf(log.formatted) ?? template ?? '';
  return {
    type: 'message',
    data: { formatted, message: template === formatted ? null : template, params: log.params ?? null },
  };
}

function exceptionEntry(payload: JsonObject): Entry | undefined {
  const values = exceptionsIn(payload);
  if (values.length === 0) return undefined;
  const list = values.map(exceptionJson);
  return {
    type: 'exception',
    data: {
      values: list,
      excOmitted: null,
      hasSystemFrames: list.some((one) => member(one.stacktrace, 'hasSystemFrames') === true),
    },
  };
}

/** Root cause first. An SDK may send one object instead of a list. */
export function exceptionsIn(payload: JsonObject): readonly JsonObject[] {
  const { exception } = payload;
  const values = valuesOf(exception).filter(isObject);
  return values.length === 0 && isObject(exception) && textOf(exception.type) !== null ? [exception] : values;
}

function exceptionJson(value: JsonObject): JsonObject {
  return {
    type: textOf(value.type),
    value: textOf(value.value),
    mechanism: isObject(value.mechanism) ? value.mechanism : null,
    threadId: (value.thread_id as Json | undefined) ?? null,
    module: textOf(value.module),
    stacktrace: stacktraceJson(value.stacktrace),
    rawStacktrace: stacktraceJson(value.raw_stacktrace),
  };
}

function threadsEntry(payload: JsonObject): Entry | undefined {
  const threads = valuesOf(payload.threads).filter(isObject);
  if (threads.length === 0) return undefined;
  const values = threads.map((thread) => ({
    id: thread.id ?? null,
    name: textOf(thread.name),
    crashed: thread.crashed ?? null,
    current: thread.current ?? null,
    state: textOf(thread.state),
    heldLocks: thread.held_locks ?? null,
    stacktrace: stacktraceJson(thread.stacktrace),
    rawStacktrace: null,
  }));
  return { type: 'threads', data: { values } };
}

function stackEntry(payload: JsonObject): Entry | undefined {
  const data = stacktraceJson(payload.stacktrace);
  return data === null ? undefined : { type: 'stacktrace', data };
}

function crumbsEntry(payload: JsonObject): Entry | undefined {
  const crumbs = valuesOf(payload.breadcrumbs).filter(isObject);
  if (crumbs.length === 0) return undefined;
  const values = crumbs.map((crumb) => ({
    type: textOf(crumb.type) ?? 'default',
    category: textOf(crumb.category),
    level: textOf(crumb.level) ?? 'info',
    timestamp: timeText(crumb.timestamp),
    message: textOf(crumb.message),
    data: isObject(crumb.data) ? crumb.data : null,
    event_id: textOf(crumb.event_id),
  }));
  return { type: 'breadcrumbs', data: { values } };
}

/** Epoch seconds or ISO, as ISO. */
export function timeText(value: unknown): string | null {
  const seconds = numberOf(value);
  const time = seconds === null ? Date.parse(textOf(value) ?? '') : seconds * 1000;
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? iso(time) : null;
}

function requestEntry(payload: JsonObject): Entry | undefined {
  const { request } = payload;
  if (!isObject(request)) return undefined;
  const url = textOf(request.url);
  const [address, inUrl] = (url ?? '').split('?', 2);
  const { query_string: query, headers, cookies, data } = request;
  return {
    type: 'request',
    data: {
      apiTarget: null,
      method: textOf(request.method),
      url: url === null ? null : (address ?? null),
      query: queryPairs(query ?? inUrl),
      fragment: textOf(request.fragment),
      headers: pairsOf(headers).filter(([name]) => name.toLowerCase() !== 'cookie'),
      cookies: typeof cookies === 'string' ? cookieText(cookies) : pairsOf(cookies),
      data: (data as Json | undefined) ?? null,
      env: isObject(request.env) ? objectOf(request.env) : null,
      inferredContentType: typeof data === 'object' && data !== null ? 'application/json' : null,
    },
  };
}

function queryPairs(query: unknown): Json {
  if (typeof query !== 'string') return pairsOf(query);
  return [...new URLSearchParams(query)];
}

function cookieText(text: string): [string, string][] {
  return text.split(';').map((cookie) => {
    const at = cookie.indexOf('=');
    return [cookie.slice(0, Math.max(at, 0)).trim(), cookie.slice(at + 1).trim()];
  });
}
