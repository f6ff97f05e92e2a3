import type { CrashEvent, Frame, Stacktrace } from '../../model/index.js';

/** More than this of a text is not read. */
const MOST_TEXT = 200_000;
const MOST_LINES = 2000;
const LONGEST_LINE = 1000;
/** One line alone may be prose. */
const LEAST_FRAMES = 2;

type Reader = (line: string) => Frame | undefined;

const numbered = (line: string | undefined, column?: string): Pick<Frame, 'line' | 'column'> => ({
  ...(line !== undefined && { line: Number(line) }),
  ...(column !== undefined && { column: Number(column) }),
});

/** `    at renderTotals (src/cart.ts:21:9)`, `    at async src/main.ts:3:1` */
const v8: Reader = (line) => {
  const found = /^at (?:async )?(?:(.+) \((.+?)(?::(\d+))?(?::(\d+))?\)|(\S+?):(\d+):(\d+))$/.exec(line);
  if (!found) return undefined;
  const [, name, path, at, column, bare, bareLine, bareColumn] = found;
  if (bare !== undefined)
    return { absPath: bare, filename: bare, ...numbered(bareLine, bareColumn), context: [] };
  return name === undefined || path === undefined
    ? undefined
    : { function: name, absPath: path, filename: path, ...numbered(at, column), context: [] };
};

/** `renderTotals@https://shop.example/cart.js:21:9` */
const gecko: Reader = (line) => {
  const [, name, path, at, column] = /^([^\s@]*)@(\S+?):(\d+):(\d+)$/.exec(line) ?? [];
  if (path === undefined) return undefined;
  return {
    ...(name && { function: name }),
    absPath: path,
    filename: path,
    ...numbered(at, column),
    context: [],
  };
};

/** `  File "shop/cart.py", line 21, in total` */
const python: Reader = (line) => {
  const [, path, at, name] = /^File "([^"]+)", line (\d+)(?:, in (.+))?$/.exec(line) ?? [];
  if (path === undefined) return undefined;
  return {
    ...(name !== undefined && { function: name }),
    absPath: path,
    filename: path,
    ...numbered(at),
    context: [],
  };
};

/** `	at com.acme.shop.Cart.total(Cart.java:21)` */
const java: Reader = (line) => {
  const [, module, name, file, at] =
    /^at (?:[\w.@-]+\/)?([\w.$]+)\.([\w$<>]+)\(([\w .$-]+?)(?::(\d+))?\)$/.exec(line) ?? [];
  if (module === undefined || name === undefined) return undefined;
  const hasFile = file !== undefined && !/^(?:Native Method|Unknown Source)$/.test(file);
  return { module, function: name, ...(hasFile && { filename: file }), ...numbered(at), context: [] };
};

interface Form {
  readonly read: Reader;
  /** As the model has frames. */
  readonly isOldestFirst?: boolean;
  /** The line below a frame is its source. */
  readonly hasSource?: boolean;
}

const FORMS: readonly Form[] = [
  { read: java },
  { read: python, isOldestFirst: true, hasSource: true },
  { read: v8 },
  { read: gecko },
];

/**
 * The stack that a text holds, as runtimes print it: JavaScript, Python, Java. Lines among its frames that nobody can
 * read stay in their places, as frames with nothing but their text. `undefined` where it holds none. Linear in the
 * text, of which the first 200,000 characters are read.
 */
export function stackInText(text: string): Stacktrace | undefined {
  const lines = text
    .slice(0, MOST_TEXT)
    .split('\n', MOST_LINES)
    .map((line) => line.trim());
  let best: { readonly form: Form; readonly count: number } | undefined;
  for (const form of FORMS) {
    const count = lines.filter((line) => line.length <= LONGEST_LINE && form.read(line)).length;
    if (count >= LEAST_FRAMES && count > (best?.count ?? 0)) best = { form, count };
  }
  if (!best) return undefined;
  const frames = framesOf(lines, best.form);
  return { frames: best.form.isOldestFirst ? frames : frames.reverse() };
}

/** From the first line that is a frame to the last. */
function framesOf(lines: readonly string[], { read, hasSource }: Form): Frame[] {
  const frames: Frame[] = [];
  let unread: Frame[] = [];
  for (const line of lines) {
    const frame = line.length > LONGEST_LINE ? undefined : read(line);
    const last = frames.at(-1);
    if (frame) {
      frames.push(...unread, frame);
      unread = [];
    } else if (hasSource && last?.line !== undefined && last.context.length === 0 && unread.length === 0) {
      frames[frames.length - 1] = {
        ...last,
        context: line === '' ? [] : [{ number: last.line, text: line }],
      };
    } else if (frames.length > 0 && line !== '') {
      unread.push({ function: line.slice(0, LONGEST_LINE), context: [] });
    }
  }
  return frames;
}

/**
 * The event with the stack that its own text holds, where it came without any frame: a message that was logged with its
 * trace, or an exception whose value is one. The same event where there is nothing to add.
 */
export function withTextStack(event: CrashEvent): CrashEvent {
  const { exceptions, threads, stacktrace, message } = event;
  const has = (stack: Stacktrace | undefined): boolean => (stack?.frames.length ?? 0) > 0;
  if (has(stacktrace) || [...exceptions, ...threads].some((one) => has(one.stacktrace))) return event;
  for (const [index, { value }] of [...exceptions.entries()].reverse()) {
    const found = value === undefined ? undefined : stackInText(value);
    if (found)
      return { ...event, exceptions: exceptions.with(index, { ...exceptions[index], stacktrace: found }) };
  }
  const found = message?.formatted === undefined ? undefined : stackInText(message.formatted);
  return found ? { ...event, stacktrace: found } : event;
}
