import type { CrashEvent, Exception, Frame, Stacktrace, Thread } from '../../model/index.js';
import { frameLibrary } from '../stack/frames.js';
import { type ForeignPlace, foreignCode } from './places.js';

/**
 * Who decided whether a frame is the team's own code.
 *
 * - `reader`: a choice that was made in the panel.
 * - `host`: the page's own rule.
 * - `ignore-list`: the source map lists the file as somebody else's.
 * - `sdk`: what the SDK or server said.
 * - `unknown`: nobody said anything.
 * - the rest: its place, see {@link ForeignPlace}.
 */
export type InAppReason = 'reader' | 'host' | 'ignore-list' | ForeignPlace | 'sdk' | 'unknown';

/** Whether a frame is the team's own code, and who says so. */
export interface InAppDecision {
  /** `undefined` where nobody said. */
  readonly inApp: boolean | undefined;
  /** Who decided. */
  readonly reason: InAppReason;
  /** What gave it away: the part of the path, the name of the host's rule, the reader's key. */
  readonly rule?: string;
}

/** Choices by {@link inAppKeys}: plain data, so that a page can keep them. */
export interface InAppOverrides {
  readonly [key: string]: boolean;
}

/** What decides, strongest first. */
export interface InAppRules {
  /** The event's platform, where the frame has none of its own. */
  readonly platform?: string | undefined;
  /** What the reader chose. */
  readonly overrides?: InAppOverrides | undefined;
  /**
   * The page's own rule: `true` and `false` decide, a text decides "not ours" and names the rule, `undefined` leaves it
   * to the next.
   */
  readonly inApp?: ((frame: Frame) => boolean | string | undefined) | undefined;
  /** Sources that a source map lists as somebody else's; see {@link ignoredSources}. */
  readonly ignored?: ReadonlySet<string> | undefined;
}

/**
 * Decides for one frame: the reader, the page's rule, the source map's ignore list, the frame's place, what the SDK said.
 * A place only ever takes a frame away from the team's own code: that a path looks like nothing known proves nothing.
 */
export function inAppDecision(frame: Frame, rules: InAppRules = {}): InAppDecision {
  const chosen = chosenFor(frame, rules);
  if (chosen) return chosen;
  const own = rules.inApp?.(frame);
  if (typeof own === 'string') return { inApp: false, reason: 'host', rule: own };
  if (own !== undefined) return { inApp: own, reason: 'host' };
  const source = [frame.filename, frame.absPath].find(
    (path) => path !== undefined && rules.ignored?.has(path),
  );
  if (source !== undefined) return { inApp: false, reason: 'ignore-list', rule: source };
  const foreign = foreignCode(frame, rules.platform);
  if (foreign) return { inApp: false, reason: foreign.place, rule: foreign.rule };
  return { inApp: frame.inApp, reason: frame.inApp === undefined ? 'unknown' : 'sdk' };
}

/** A choice for the frame itself is nearer than one for its package. */
function chosenFor(frame: Frame, { overrides, platform }: InAppRules): InAppDecision | undefined {
  if (overrides === undefined) return undefined;
  const keys = inAppKeys(frame, platform);
  const key = [keys.frame, keys.package].find((one) => one !== undefined && Object.hasOwn(overrides, one));
  return key === undefined ? undefined : { inApp: overrides[key], reason: 'reader', rule: key };
}

/** Under which keys a choice is kept: for one function, and for the package that it belongs to, where it has one. */
export function inAppKeys(
  frame: Frame,
  platform?: string,
): { readonly frame: string; readonly package?: string } {
  const library = frameLibrary(frame, platform);
  const place = frame.module ?? frame.filename ?? frame.absPath ?? frame.package ?? '';
  return {
    frame: `frame:${place}:${frame.function ?? frame.instructionAddr ?? ''}`,
    ...(library !== undefined && { package: `package:${library}` }),
  };
}

/** The event with `inApp` of every frame as the rules decide. What they do not change is the same object as before. */
export function applyInApp(event: CrashEvent, rules: InAppRules = {}): CrashEvent {
  const all: InAppRules = { platform: event.platform, ...rules };
  const exceptions = mapped(event.exceptions, (exception) => withStacks(exception, all));
  const threads = mapped(event.threads, (thread) => withStacks(thread, all));
  const stacktrace = decided(event.stacktrace, all);
  const isSame =
    exceptions === event.exceptions && threads === event.threads && stacktrace === event.stacktrace;
  return isSame ? event : { ...event, exceptions, threads, ...(stacktrace && { stacktrace }) };
}

function withStacks<Owner extends Exception | Thread>(owner: Owner, rules: InAppRules): Owner {
  const stacktrace = decided(owner.stacktrace, rules);
  const rawStacktrace = decided(owner.rawStacktrace, rules);
  if (stacktrace === owner.stacktrace && rawStacktrace === owner.rawStacktrace) return owner;
  return { ...owner, ...(stacktrace && { stacktrace }), ...(rawStacktrace && { rawStacktrace }) };
}

function decided(stack: Stacktrace | undefined, rules: InAppRules): Stacktrace | undefined {
  if (stack === undefined) return undefined;
  const frames = mapped(stack.frames, (frame) => {
    const { inApp } = inAppDecision(frame, rules);
    return inApp === frame.inApp || inApp === undefined ? frame : { ...frame, inApp };
  });
  return frames === stack.frames ? stack : { ...stack, frames };
}

/** The same list where nothing changed. */
function mapped<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}

/**
 * The sources that a source map lists as somebody else's (`ignoreList`, or `x_google_ignoreList` as older tools write),
 * sections included. For `InAppRules.ignored`. Anything else than a source map gives an empty set.
 */
export function ignoredSources(sourceMap: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const maps = [sourceMap, ...listOf(member(sourceMap, 'sections')).map((section) => member(section, 'map'))];
  for (const map of maps) {
    const sources = listOf(member(map, 'sources'));
    const root = member(map, 'sourceRoot');
    const ignored = member(map, 'ignoreList') ?? member(map, 'x_google_ignoreList');
    for (const index of listOf(ignored)) {
      const source = typeof index === 'number' ? sources[index] : undefined;
      if (typeof source !== 'string') continue;
      found.add(source);
      if (typeof root === 'string' && root !== '') found.add(`${root.replace(/\/$/, '')}/${source}`);
    }
  }
  return found;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as { readonly [key: string]: unknown })[key]
    : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
