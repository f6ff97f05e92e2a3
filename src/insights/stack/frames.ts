import type { Frame } from '../../model/index.js';
import { platformFamily } from './platform.js';

/** Whether a frame only marks where the stack of one asynchronous task ends and that of its caller begins. */
export function isAsyncGap({ function: name, filename, absPath, module }: Frame): boolean {
  return name === undefined && [filename, absPath, module].includes(ASYNC_GAP);
}

/** As Dart prints it. */
export const ASYNC_GAP = '<asynchronous suspension>';

/** What to call a frame: its function, else its address. `undefined` where it has neither. */
export function frameName({ function: name, rawFunction, instructionAddr }: Frame): string | undefined {
  return name ?? rawFunction ?? instructionAddr;
}

/** Whether a frame has anything below its header. Frames that have nothing are not buttons. */
export function frameHasDetails(frame: Frame): boolean {
  return (
    frame.context.length > 0 ||
    (frame.vars !== undefined && Object.keys(frame.vars).length > 0) ||
    (frame.errors !== undefined && frame.errors.length > 0) ||
    frame.lock !== undefined
  );
}

/** Where a frame is, in the words of its platform. */
export interface FrameLocation {
  /** Everything before the last step, its separator included. May be empty. */
  readonly directory: string;
  /** The last step: a file's or class's name. Empty when nothing is known. */
  readonly name: string;
  /** `:12:3`; the address where no line is known; or empty. */
  readonly position: string;
}

/** Splits a frame's place so that a narrow line can cut the directory and keep the name. */
export function frameLocation(frame: Frame, platform?: string): FrameLocation {
  const family = platformFamily(frame.platform ?? platform);
  const byModule = family === 'java' && frame.module !== undefined;
  const path = byModule
    ? (frame.module ?? '')
    : (frame.filename ?? frame.module ?? frame.absPath ?? frame.package ?? '');
  const cut = byModule ? path.lastIndexOf('.') : Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { directory: path.slice(0, cut + 1), name: path.slice(cut + 1), position: positionOf(frame) };
}

/** Without a line the address tells one call from another, unless it already stands for the function's name. */
function positionOf(frame: Frame): string {
  const { line, instructionAddr } = frame;
  const isTold = line !== undefined || frameName(frame) === instructionAddr;
  return isTold || instructionAddr === undefined ? framePosition(frame) : ` ${instructionAddr}`;
}

/** `:12:3` when line and column are known, `:12` for a line alone, else empty. */
export function framePosition(frame: Frame): string {
  if (frame.line === undefined) return '';
  return frame.column === undefined ? `:${frame.line}` : `:${frame.line}:${frame.column}`;
}

/** The path and line of a frame as one text for copying, e.g. `src/cart.ts:42:7` or `/opt/bin/pos 0x55d0a1b4`. Empty when unknown. */
export function framePath(frame: Frame): string {
  const path = frame.absPath ?? frame.filename ?? frame.module ?? frame.package;
  const address = frame.line === undefined ? frame.instructionAddr : undefined;
  if (path === undefined) return address ?? '';
  return address === undefined ? `${path}${framePosition(frame)}` : `${path} ${address}`;
}

/** Two frames that are one step of a recursion: the same line of the same function. */
export function isSameCall(a: Frame, b: Frame): boolean {
  return (
    a.function === b.function &&
    a.module === b.module &&
    a.filename === b.filename &&
    a.absPath === b.absPath &&
    a.package === b.package &&
    a.line === b.line &&
    a.column === b.column &&
    a.instructionAddr === b.instructionAddr &&
    (a.function ?? a.filename ?? a.module ?? a.instructionAddr) !== undefined
  );
}

/** A text that two frames share if they are the same call; see `isSameCall`. `undefined` where nothing names it. */
export function callKey(frame: Frame): string | undefined {
  const { function: name, module, filename, absPath, line, column, instructionAddr } = frame;
  if ((name ?? filename ?? module ?? instructionAddr) === undefined) return undefined;
  return JSON.stringify([name, module, filename, absPath, frame.package, line, column, instructionAddr]);
}

/** What a library frame belongs to, e.g. `react-dom`, `django`, `org.springframework`. `undefined` when unclear. */
export function frameLibrary(frame: Frame, platform?: string): string | undefined {
  const path = (frame.absPath ?? frame.filename ?? '').replace(/\\/g, '/');
  const folder = /(?:node_modules|site-packages|dist-packages|gems|vendor)\/((?:@[^/]+\/)?[^/]+)/.exec(
    path.slice(-1000),
  )?.[1];
  if (folder !== undefined) return folder.replace(/-\d[\w.]*$/, '');
  if (/^(?:node:|internal\/)/.test(path)) return 'node';
  const family = platformFamily(frame.platform ?? platform);
  const steps = (frame.module ?? '').slice(0, 500).split(/[./]/);
  if (family === 'java' && steps.length > 1) return steps.slice(0, steps[0] === 'java' ? 1 : 2).join('.');
  if (family === 'python' && steps[0]) return steps[0];
  return frame.package?.split(/[/\\]/).at(-1);
}

/** Minified code: a column far to the right on one of the first lines, or a name that says so. */
export function looksMinified(frame: Frame, platform?: string): boolean {
  if (platformFamily(frame.platform ?? platform) !== 'javascript') return false;
  if (frame.sourceMap !== undefined) return false;
  if (/\.min\.[cm]?js(?:[?#]|$)/.test((frame.filename ?? '').slice(-300))) return true;
  return frame.line !== undefined && frame.line <= 20 && (frame.column ?? 0) > 500;
}

/** How many of these frames are minified. */
export function countMinified(frames: readonly Frame[], platform?: string): number {
  let count = 0;
  for (const frame of frames) if (looksMinified(frame, platform)) count += 1;
  return count;
}
