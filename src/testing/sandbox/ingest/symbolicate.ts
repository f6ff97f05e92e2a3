import type { JsonObject } from '../../../model/index.js';
import { exceptionsIn } from '../http/entriesJson.js';
import { isObject, listOf, member, numberOf, objectOf, textOf } from '../read/lenient.js';

/** A place in code as a browser runs it. */
export interface BuiltPlace {
  /** Address of the built file. */
  readonly url: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, as browsers count. */
  readonly column: number;
}

/** The same place in the sources. */
export interface SourcePlace {
  /** File of the source. */
  readonly filename: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** The whole file, for the lines around. */
  readonly source?: string | undefined;
}

/** Finds a place's sources, as a server does with uploaded source maps. `undefined` when it has none. */
export type Symbolicate = (place: BuiltPlace) => Promise<SourcePlace | undefined>;

const AROUND = 5;
const MAX_FRAMES = 100;
const MAX_LINE = 500;

/** An event with its stacks in the sources' terms; what the SDK sent stays as `raw_stacktrace`. */
export async function symbolicated(payload: JsonObject, lookUp: Symbolicate): Promise<JsonObject> {
  const values = await Promise.all(
    exceptionsIn(payload)
      .slice(0, 10)
      .map((exception) => mapped(exception, lookUp)),
  );
  return values.length === 0
    ? payload
    : { ...payload, exception: { ...objectOf(payload.exception), values } };
}

async function mapped(exception: JsonObject, lookUp: Symbolicate): Promise<JsonObject> {
  const raw = listOf(member(exception.stacktrace, 'frames')).filter(isObject).slice(-MAX_FRAMES);
  const frames = await Promise.all(raw.map((frame) => mappedFrame(frame, lookUp)));
  if (frames.every((frame, index) => frame === raw[index])) return exception;
  return {
    ...exception,
    stacktrace: { ...objectOf(exception.stacktrace), frames },
    raw_stacktrace: { frames: raw },
  };
}

async function mappedFrame(frame: JsonObject, lookUp: Symbolicate): Promise<JsonObject> {
  const url = textOf(frame.abs_path) ?? textOf(frame.filename);
  const line = numberOf(frame.lineno);
  const column = numberOf(frame.colno);
  if (url === null || line === null || column === null || frame.context_line !== undefined) return frame;
  // A broken map is no reason to lose the event.
  const found = await lookUp({ url, line, column }).catch(() => undefined);
  if (found === undefined) return frame;
  return {
    ...frame,
    filename: found.filename,
    abs_path: `app:///${found.filename}`,
    module: found.filename.replace(/\.\w+$/, ''),
    lineno: found.line,
    colno: found.column,
    in_app: !found.filename.includes('node_modules/'),
    ...context(found),
  };
}

function context({ source, line }: SourcePlace): JsonObject {
  const lines = source?.split('\n').map((text) => text.slice(0, MAX_LINE));
  if (lines?.[line - 1] === undefined) return {};
  return {
    pre_context: lines.slice(Math.max(0, line - 1 - AROUND), line - 1),
    context_line: lines[line - 1] ?? '',
    post_context: lines.slice(line, line + AROUND),
  };
}
