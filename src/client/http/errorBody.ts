/** What a failed answer's JSON says, of which only words that cannot carry a reader's data leave this folder. */
export interface ErrorBody {
  /** `detail`, `message`, or the text itself when the body is one. Prose: never shown, only looked at. */
  readonly text?: string;
  /** The machine word inside a structured `detail`. */
  readonly code?: string;
  readonly errorId?: string;
  /** Members of a request that were refused, as a dotted path. */
  readonly fields: readonly string[];
}

const NO_FIELDS: readonly string[] = [];
const WORD = /^[\w-]{1,64}$/;
const NOT_FIELDS: ReadonlySet<string> = new Set(['detail', 'errorId', 'message', 'info', 'non_field_errors']);

/** Understands every shape in which servers put an error. Total: anything else says nothing. */
export function readErrorBody(json: unknown): ErrorBody {
  if (typeof json === 'string') return { text: json, fields: NO_FIELDS };
  if (Array.isArray(json)) return { ...bodyText(json), fields: NO_FIELDS };
  if (typeof json !== 'object' || json === null) return { fields: NO_FIELDS };
  const body = json as Record<string, unknown>;
  const errorId = body.errorId;
  return {
    ...detailOf(body.detail ?? body.message ?? body.info ?? body.non_field_errors),
    ...(typeof errorId === 'string' && WORD.test(errorId) && { errorId }),
    fields: Object.hasOwn(body, 'detail') ? NO_FIELDS : fieldsOf(body, ''),
  };
}

function detailOf(detail: unknown): { text?: string; code?: string } {
  if (typeof detail === 'string') return { text: detail };
  if (Array.isArray(detail)) return bodyText(detail);
  if (typeof detail !== 'object' || detail === null) return {};
  const { code, message } = detail as { code?: unknown; message?: unknown };
  return {
    ...(typeof message === 'string' && { text: message }),
    ...(typeof code === 'string' && WORD.test(code) && { code }),
  };
}

function bodyText(list: readonly unknown[]): { text?: string } {
  const text = list.find((item) => typeof item === 'string');
  return typeof text === 'string' ? { text } : {};
}

function fieldsOf(body: Record<string, unknown>, prefix: string): string[] {
  const fields: string[] = [];
  for (const [key, value] of Object.entries(body).slice(0, 50)) {
    if (NOT_FIELDS.has(key) || !WORD.test(key)) continue;
    if (Array.isArray(value) || typeof value === 'string') fields.push(`${prefix}${key}`);
    else if (typeof value === 'object' && value !== null && prefix === '') {
      const nested = fieldsOf(value as Record<string, unknown>, `${key}.`);
      fields.push(...(nested.length > 0 ? nested : [key]));
    }
  }
  return fields;
}
