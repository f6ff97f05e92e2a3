import type { CrashEvent, Exception, Frame, Stacktrace } from '../../model/index.js';
import { type Aligned, align } from './align.js';
import type { ComparedException, ComparedFrame, CompareState } from './compared.js';
import { compareValues, leavesOf, type NamedValue } from './compareValues.js';

/** A stack of an event with its place in it; `exception` is absent where no exception carries it. */
interface Stack {
  readonly exception: Exception | undefined;
  readonly path: string;
  readonly stacktrace: Stacktrace | undefined;
  readonly raw: Stacktrace | undefined;
}

/** Every exception of both events, or the stacks that stand for one. */
export function compareStacks(left: CrashEvent, right: CrashEvent): readonly ComparedException[] {
  const [a, b] = [stacksOf(left), stacksOf(right)];
  const key = ({ exception }: Stack): string => JSON.stringify([exception?.module, exception?.type]);
  return paired(align(a.map(key), b.map(key))).map((place) =>
    compareStack(
      place,
      place.left === undefined ? undefined : a[place.left],
      place.right === undefined ? undefined : b[place.right],
      [left, right],
    ),
  );
}

function stacksOf({ exceptions, stacktrace, threads }: CrashEvent): readonly Stack[] {
  if (exceptions.length > 0)
    return exceptions.map((exception, at) => ({
      exception,
      path: `/exceptions/${at}`,
      stacktrace: exception.stacktrace,
      raw: exception.rawStacktrace,
    }));
  if (stacktrace) return [{ exception: undefined, path: '', stacktrace, raw: undefined }];
  const at = Math.max(
    threads.findIndex(({ crashed }) => crashed === true),
    threads.findIndex(({ stacktrace: own }) => own !== undefined),
  );
  const thread = threads[at];
  if (!thread) return [];
  return [
    {
      exception: undefined,
      path: `/threads/${at}`,
      stacktrace: thread.stacktrace,
      raw: thread.rawStacktrace,
    },
  ];
}

/** Between the same two neighbours as many on either side: the same place of the chain, with another type. */
function paired(rows: readonly Aligned[]): readonly Aligned[] {
  const joined: Aligned[] = [];
  let lefts: number[] = [];
  let rights: number[] = [];
  const close = (): void => {
    if (lefts.length === rights.length)
      joined.push(...lefts.map((left, at) => ({ left, right: rights[at] as number })));
    else joined.push(...lefts.map((left) => ({ left })), ...rights.map((right) => ({ right })));
    [lefts, rights] = [[], []];
  };
  for (const row of rows) {
    if (row.left !== undefined && row.right !== undefined) {
      close();
      joined.push(row);
    } else if (row.left !== undefined) lefts.push(row.left);
    else if (row.right !== undefined) rights.push(row.right);
  }
  close();
  return joined;
}

function compareStack(
  place: Aligned,
  a: Stack | undefined,
  b: Stack | undefined,
  [left, right]: readonly [CrashEvent, CrashEvent],
): ComparedException {
  const facts = compareValues(a ? factsOf(a) : [], b ? factsOf(b) : [], {
    left: left.annotations,
    right: right.annotations,
  });
  const { frames, leftStack, rightStack, mappedOnly } = compareEither(a, b, left, right);
  const state: CompareState =
    a === undefined
      ? 'right'
      : b === undefined
        ? 'left'
        : [...facts, ...frames].some((one) => one.state !== 'same' && one.state !== 'unknown')
          ? 'differs'
          : 'same';
  return {
    ...place,
    state,
    facts,
    frames,
    ...(leftStack !== undefined && { leftStack }),
    ...(rightStack !== undefined && { rightStack }),
    ...(mappedOnly && { mappedOnly }),
  };
}

function factsOf({ exception, path, stacktrace }: Stack): readonly NamedValue[] {
  const { type, value, module, threadId, mechanism } = exception ?? {};
  const omitted = stacktrace?.framesOmitted;
  return [
    { name: 'type', value: type, path: `${path}/type` },
    { name: 'value', value, path: `${path}/value` },
    { name: 'module', value: module, path: `${path}/module` },
    { name: 'threadId', value: threadId, path: `${path}/threadId` },
    { name: 'mechanism', value: mechanism?.type, path: `${path}/mechanism/type` },
    { name: 'handled', value: mechanism?.handled, path: `${path}/mechanism/handled` },
    { name: 'source', value: mechanism?.source, path: `${path}/mechanism/source` },
    {
      name: 'framesOmitted',
      value: omitted && `${omitted[0]}–${omitted[1]}`,
      path: `${path}/stacktrace/framesOmitted`,
    },
  ].filter(({ value: told }) => told !== undefined);
}

/**
 * Where only one side has source maps or symbols, names of its frames say nothing about the other's: then both are taken
 * as reported, if that brings more of them together.
 */
function compareEither(
  a: Stack | undefined,
  b: Stack | undefined,
  left: CrashEvent,
  right: CrashEvent,
): Pick<ComparedException, 'frames' | 'leftStack' | 'rightStack' | 'mappedOnly'> {
  const mapped = compareFrames(
    [a?.stacktrace, place(a, 'stacktrace'), left],
    [b?.stacktrace, place(b, 'stacktrace'), right],
  );
  const whose = a?.raw && b && !b.raw ? 'left' : b?.raw && a && !a.raw ? 'right' : undefined;
  if (whose === undefined) return mapped;
  const reported = compareFrames(
    whose === 'left'
      ? [a?.raw, place(a, 'rawStacktrace'), left]
      : [a?.stacktrace, place(a, 'stacktrace'), left],
    whose === 'right'
      ? [b?.raw, place(b, 'rawStacktrace'), right]
      : [b?.stacktrace, place(b, 'stacktrace'), right],
  );
  return pairs(reported.frames) > pairs(mapped.frames) ? { ...reported, mappedOnly: whose } : mapped;
}

function place(stack: Stack | undefined, name: string): string {
  return `${stack?.path ?? ''}/${name}`;
}

function pairs(frames: readonly Aligned[]): number {
  return frames.filter(({ left, right }) => left !== undefined && right !== undefined).length;
}

type FrameSide = readonly [stacktrace: Stacktrace | undefined, path: string, event: CrashEvent];

function compareFrames(
  a: FrameSide,
  b: FrameSide,
): Pick<ComparedException, 'frames' | 'leftStack' | 'rightStack'> {
  const keys = ([stacktrace]: FrameSide): readonly string[] => stacktrace?.frames.map(frameKey) ?? [];
  return {
    frames: align(keys(a), keys(b)).map((at) => compareFrame(at, a, b)),
    ...(a[0] && { leftStack: a[1] }),
    ...(b[0] && { rightStack: b[1] }),
  };
}

function compareFrame(
  at: Aligned,
  [one, leftPath, a]: FrameSide,
  [two, rightPath, b]: FrameSide,
): ComparedFrame {
  const left = at.left === undefined ? undefined : one?.frames[at.left];
  const right = at.right === undefined ? undefined : two?.frames[at.right];
  const lone = loneVars(left, right);
  const told = lone && { loneVars: lone };
  if (left === undefined || right === undefined)
    return { ...at, state: left ? 'left' : 'right', hasMoved: false, vars: [], ...told };
  const hasMoved = isElsewhere(left, right);
  const vars = lone
    ? []
    : compareValues(
        varsOf(left, right, `${leftPath}/frames/${at.left}/vars`),
        varsOf(right, left, `${rightPath}/frames/${at.right}/vars`),
        { left: a.annotations, right: b.annotations },
      );
  const differs = hasMoved || vars.some(({ state }) => state !== 'same' && state !== 'unknown');
  return { ...at, state: differs ? 'differs' : 'same', hasMoved, vars, ...told };
}

/** One side's SDK may send no variables at all, which is no difference of the runs. */
function loneVars(left: Frame | undefined, right: Frame | undefined): ComparedFrame['loneVars'] {
  const [a, b] = [left, right].map((frame) => Object.keys(frame?.vars ?? {}).length) as [number, number];
  if (a > 0 === b > 0) return undefined;
  return a > 0 ? { side: 'left', count: a } : { side: 'right', count: b };
}

function varsOf({ vars }: Frame, { vars: beside }: Frame, path: string): readonly NamedValue[] {
  return leavesOf('', vars ?? {}, path, beside).filter(({ name }) => name !== '');
}

/** The same function of the same file, also where a release has moved it, or named its bundle anew. */
function frameKey(frame: Frame): string {
  const file = frame.filename ?? frame.absPath;
  return JSON.stringify([
    frame.function ?? frame.rawFunction ?? frame.instructionAddr,
    frame.module,
    file && lasting(file),
    frame.package && lasting(frame.package),
  ]);
}

/** Bundlers put a hash into a file's name, and deployments a number into its folder. */
function lasting(path: string): string {
  return path
    .slice(0, 1000)
    .replace(/[?#].*$/, '')
    .replace(/(?<=[-._/])(?=[\w-]*\d)[\w-]{6,}(?=\.\w+$)/, '#')
    .replace(/\d+/g, '0');
}

function isElsewhere(a: Frame, b: Frame): boolean {
  if (isOther(a.line, b.line) || isOther(a.column, b.column)) return true;
  return isOther(a.filename ?? a.absPath, b.filename ?? b.absPath) || isOther(a.package, b.package);
}

/** What one side does not say is no difference. */
function isOther<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
