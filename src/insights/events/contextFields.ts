import { type EventContext, type Json, type JsonObject, jsonPointer } from '../../model/index.js';

const FIELDS: { readonly [kind: string]: readonly string[] } = {
  browser: ['name', 'version'],
  client_os: ['name', 'version'],
  os: ['name', 'version', 'build', 'kernel_version', 'rooted', 'distribution_name', 'distribution_version'],
  device: [
    ...['name', 'family', 'brand', 'manufacturer', 'model', 'model_id', 'arch', 'device_type', 'simulator'],
    ...['battery_level', 'charging', 'battery_temperature', 'low_memory', 'free_memory', 'usable_memory'],
    ...['memory_size', 'free_storage', 'storage_size', 'online', 'orientation', 'screen_resolution'],
    ...['processor_count', 'processor_frequency', 'cpu_description', 'boot_time'],
  ],
  runtime: ['name', 'version', 'build'],
  app: [
    ...['app_name', 'app_version', 'app_build', 'app_identifier', 'app_start_time', 'app_memory'],
    ...['in_foreground', 'view_names', 'build_type'],
  ],
  gpu: ['name', 'vendor_name', 'version', 'memory_size', 'api_type'],
  culture: ['display_name', 'locale', 'timezone', 'calendar', 'is_24_hour_format'],
  cloud_resource: [
    ...['cloud.provider', 'cloud.platform', 'cloud.account.id', 'cloud.region', 'cloud.availability_zone'],
    ...['host.id', 'host.type'],
  ],
  trace: [
    ...['trace_id', 'span_id', 'parent_span_id', 'op', 'status', 'description', 'exclusive_time'],
    ...['sampled', 'client_sample_rate', 'origin'],
  ],
  response: ['status_code', 'body_size', 'headers', 'cookies', 'data'],
  memory_info: [
    'allocated_bytes',
    'total_committed_bytes',
    'heap_size_bytes',
    'high_memory_load_threshold_bytes',
  ],
  threadpool_info: ['available_worker_threads', 'min_worker_threads', 'max_worker_threads'],
  unity: [
    ...['editor_version', 'install_mode', 'rendering_threading_mode', 'target_frame_rate'],
    ...['copy_texture_support'],
  ],
  react_native_context: [
    'js_engine',
    'hermes_version',
    'turbo_module',
    'fabric',
    'expo',
    'react_native_version',
  ],
  profile: ['profile_id', 'profiler_id'],
  replay: ['replay_id'],
  feedback: ['message', 'url', 'source', 'name', 'contact_email'],
  state: ['state'],
  otel: ['attributes', 'resource'],
};

/** Well-known kinds come in this order; the rest follow as the SDK sent them. */
const KINDS: readonly string[] = [
  ...['feedback', 'flags', 'browser', 'client_os', 'os', 'device', 'runtime', 'app', 'response', 'gpu'],
  ...['memory_info', 'threadpool_info', 'unity', 'react_native_context', 'cloud_resource', 'culture'],
  ...['trace', 'profile', 'replay', 'otel', 'state'],
];

/** Other words that SDKs have for a kind. */
const ALIASES: { readonly [kind: string]: string } = {
  'memory info': 'memory_info',
  'threadpool info': 'threadpool_info',
  'current culture': 'culture',
  client_os: 'client_os',
};

/** The kind of a context as this package calls it; one that nobody knows keeps its own word. */
export function contextKind({ name, kind }: EventContext): string {
  const word = kind.toLowerCase();
  if (name === 'client_os') return name;
  return Object.hasOwn(ALIASES, word) ? (ALIASES[word] as string) : kind;
}

/** Whether a context is of a kind with a card of its own; others are trees. */
export function isKnownContext(context: EventContext): boolean {
  return KINDS.includes(contextKind(context));
}

/** What a number or a word of a context counts. */
export type ContextUnit =
  | 'bytes'
  | 'megabytes'
  | 'percent'
  | 'celsius'
  | 'megahertz'
  | 'milliseconds'
  | 'time';

/** A row of a context. */
export interface ContextField {
  /** Name to show. */
  readonly name: string;
  /** Its value. */
  readonly value: Json;
  /** JSON pointer of the value inside the context's `data`. */
  readonly path: string;
  /** Set where the number counts something that people do not read as a bare number. */
  readonly unit?: ContextUnit;
}

/** Fields that count bytes. A share, a count of blocks or a load is none, whatever it is a share of. */
const BYTES =
  /(?:^|_)bytes$|body_size$|(?:^|_)(?:memory|storage|heap|disk)(?:_(?:size|total|free|used|usage|available|limit))?$/;
/** Smaller numbers may be anything. */
const FEWEST_BYTES = 1024;

/** The fields of a context, known ones first, the rest as sent. `type` only repeats the kind and is left out. */
export function contextFields(context: EventContext): readonly ContextField[] {
  const { data } = context;
  const kind = contextKind(context);
  const known = (Object.hasOwn(FIELDS, kind) ? FIELDS[kind] : undefined) ?? [];
  const first = known.flatMap((name) =>
    Object.hasOwn(data, name) ? [[name, data[name] as Json] as const] : [],
  );
  const rest = Object.entries(data).filter(
    ([name, value]) => !known.includes(name) && !(name === 'type' && value === context.kind),
  );
  return [...first, ...rest].map(([name, value]) => ({
    name,
    value,
    path: jsonPointer(name),
    ...withUnit(unitOf(kind, name, value)),
  }));
}

/** One evaluation of a feature flag. */
export interface FlagRow {
  /** 1 for the first that was evaluated. */
  readonly order: number;
  /** Name of the flag; absent where the SDK sent something of another shape. */
  readonly flag?: string;
  /** What came out, or the whole of another shape. */
  readonly result: Json;
  /** JSON pointer of `result` inside the context's `data`. */
  readonly path: string;
}

/** The feature flags of a context, the newest evaluation first. `undefined` where it holds none. */
export function flagRows({ kind, data }: EventContext): readonly FlagRow[] | undefined {
  if (kind !== 'flags' || !Array.isArray(data.values)) return undefined;
  const rows = data.values.flatMap((value: Json, index): readonly FlagRow[] => {
    if (value === null) return [];
    const named =
      isObject(value) && typeof value.flag === 'string' && value.result !== undefined ? value : undefined;
    const order = index + 1;
    return named === undefined
      ? [{ order, result: value, path: jsonPointer('values', index) }]
      : [
          {
            order,
            flag: named.flag as string,
            result: named.result as Json,
            path: jsonPointer('values', index, 'result'),
          },
        ];
  });
  return rows.reverse();
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withUnit(unit: ContextUnit | undefined): { readonly unit?: ContextUnit } {
  return unit === undefined ? {} : { unit };
}

/** Units that SDKs agree on, by kind and field. */
const UNITS: { readonly [field: string]: ContextUnit } = {
  'gpu memory_size': 'megabytes',
  'device battery_level': 'percent',
  'device battery_temperature': 'celsius',
  'device processor_frequency': 'megahertz',
  'device boot_time': 'time',
  'app app_start_time': 'time',
  'trace exclusive_time': 'milliseconds',
};

function unitOf(kind: string, name: string, value: Json): ContextUnit | undefined {
  if (isBytes(kind, name, value)) return 'bytes';
  const field = `${kind} ${name}`;
  const unit = Object.hasOwn(UNITS, field) ? UNITS[field] : undefined;
  if (unit === 'time')
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? unit : undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return unit === 'percent' && (value < 0 || value > 100) ? undefined : unit;
}

/** The memory of a graphics card is sent in megabytes. */
function isBytes(kind: string, name: string, value: Json): boolean {
  if (typeof value !== 'number' || kind === 'gpu') return false;
  return Number.isInteger(value) && value >= FEWEST_BYTES && BYTES.test(name);
}

/** Contexts in reading order: what it ran on first. */
export function orderContexts(contexts: readonly EventContext[]): readonly EventContext[] {
  const rank = (context: EventContext): number => {
    const at = KINDS.indexOf(contextKind(context));
    return at < 0 ? KINDS.length : at;
  };
  return contexts.toSorted((a, b) => rank(a) - rank(b));
}

/** A context's headline, e.g. `Chrome 131.0`. `undefined` when it has no name. */
export function contextHeadline({ kind, data }: EventContext): string | undefined {
  // The name of feedback is a person's.
  if (kind === 'feedback') return undefined;
  const name = data[kind === 'app' ? 'app_name' : 'name'] ?? data.model;
  if (typeof name !== 'string' || name === '') return undefined;
  const version = data[kind === 'app' ? 'app_version' : 'version'];
  return typeof version === 'string' && version !== '' ? `${name} ${version}` : name;
}
