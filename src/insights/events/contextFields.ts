import { type EventContext, type Json, type JsonObject, jsonPointer } from '../../model/index.js';

const FIELDS: { readonly [kind: string]: readonly string[] } = {
  browser: ['name', 'version'],
  client_os: ['name', 'version'],
  os: ['name', 'version', 'build', 'kernel_version', 'rooted'],
  device: [
    'name',
    'family',
    'brand',
    'manufacturer',
    'model',
    'arch',
    'simulator',
    'battery_level',
    'memory_size',
  ],
  runtime: ['name', 'version', 'build'],
  app: [
    'app_name',
    'app_version',
    'app_build',
    'app_identifier',
    'app_start_time',
    'in_foreground',
    'build_type',
  ],
  gpu: ['name', 'vendor_name', 'version', 'memory_size'],
  culture: ['display_name', 'locale', 'timezone', 'calendar', 'is_24_hour_format'],
  trace: ['trace_id', 'span_id', 'parent_span_id', 'op', 'status'],
  response: ['status_code', 'body_size', 'headers', 'cookies', 'data'],
  state: ['state'],
  otel: ['attributes', 'resource'],
};

/** Well-known kinds come in this order; the rest follow as the SDK sent them. */
const KINDS: readonly string[] = [
  'browser',
  'client_os',
  'os',
  'device',
  'runtime',
  'app',
  'response',
  'gpu',
  'culture',
];

/** A row of a context. */
export interface ContextField {
  /** Name to show. */
  readonly name: string;
  /** Its value. */
  readonly value: Json;
  /** JSON pointer of the value inside the context's `data`. */
  readonly path: string;
  /** Set where the number counts something that people do not read as a bare number. */
  readonly unit?: 'bytes';
}

/** Fields that count bytes. A share, a count of blocks or a load is none, whatever it is a share of. */
const BYTES =
  /(?:^|_)bytes$|body_size$|(?:^|_)(?:memory|storage|heap|disk)(?:_(?:size|total|free|used|usage|available|limit))?$/;
/** Smaller numbers may be anything. */
const FEWEST_BYTES = 1024;

/**
 * The fields of a context, known ones first, the rest as sent. `type` only repeats the kind and is left out; feature
 * flags are a field each.
 */
export function contextFields(context: EventContext): readonly ContextField[] {
  const { data } = context;
  if (context.kind === 'flags' && Array.isArray(data.values)) {
    const { values, ...rest } = data;
    return [...flagFields(values), ...fieldsOf({ ...context, data: rest })];
  }
  return fieldsOf(context);
}

/** `{ flag, result }` each; what has another shape keeps its place as its name. */
function flagFields(values: readonly Json[]): readonly ContextField[] {
  return values.map((value, index) => {
    const flag =
      isObject(value) && typeof value.flag === 'string' && value.result !== undefined ? value : undefined;
    return flag === undefined
      ? { name: String(index), value, path: jsonPointer('values', index) }
      : { name: String(flag.flag), value: flag.result as Json, path: jsonPointer('values', index, 'result') };
  });
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf({ kind, data }: EventContext): readonly ContextField[] {
  const known = (Object.hasOwn(FIELDS, kind) ? FIELDS[kind] : undefined) ?? [];
  const first = known.flatMap((name) =>
    Object.hasOwn(data, name) ? [[name, data[name] as Json] as const] : [],
  );
  const rest = Object.entries(data).filter(
    ([name, value]) => !known.includes(name) && !(name === 'type' && value === kind),
  );
  return [...first, ...rest].map(([name, value]) => ({
    name,
    value,
    path: jsonPointer(name),
    ...(isBytes(kind, name, value) && { unit: 'bytes' as const }),
  }));
}

/** The memory of a graphics card is sent in megabytes: its number stays as it is. */
function isBytes(kind: string, name: string, value: Json): boolean {
  if (typeof value !== 'number' || kind === 'gpu') return false;
  return Number.isInteger(value) && value >= FEWEST_BYTES && BYTES.test(name);
}

/** Contexts in reading order: what it ran on first. */
export function orderContexts(contexts: readonly EventContext[]): readonly EventContext[] {
  const rank = ({ kind }: EventContext): number => {
    const at = KINDS.indexOf(kind);
    return at < 0 ? KINDS.length : at;
  };
  return contexts.toSorted((a, b) => rank(a) - rank(b));
}

/** A context's headline, e.g. `Chrome 131.0`. `undefined` when it has no name. */
export function contextHeadline({ kind, data }: EventContext): string | undefined {
  const name = data[kind === 'app' ? 'app_name' : 'name'] ?? data.model;
  if (typeof name !== 'string' || name === '') return undefined;
  const version = data[kind === 'app' ? 'app_version' : 'version'];
  return typeof version === 'string' && version !== '' ? `${name} ${version}` : name;
}
