'use client';
import { type Context, createContext, useContext } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { ChangedMatch, FrameHit, FrameOrder, StackView, StartHere } from '../../insights/index.js';
import type { CrashEvent, Frame } from '../../model/index.js';
import type { InApp } from './frames/useInApp.js';
import type { OpenActions, OpenState } from './frames/useOpenState.js';
import type { stackTraceMessages } from './StackTrace.messages.js';
import type { StackTraceViewProps } from './StackTrace.types.js';

export type { StackPart } from './stackParts.js';

/** What the parts of one stack trace share. It stays the same object while frames open and close. */
export interface Trace extends OpenActions {
  readonly event: CrashEvent;
  readonly t: Translate<typeof stackTraceMessages>;
  readonly view: StackView;
  readonly order: FrameOrder;
  readonly start: StartHere | undefined;
  /** Stacks are shown as reported, before source maps or symbols. */
  readonly asReported: boolean;
  readonly headingLevel: 2 | 3 | 4 | 5 | 6;
  readonly virtualize: boolean | undefined;
  readonly inApp: InApp;
  readonly getFrameLinks: StackTraceViewProps['getFrameLinks'];
  readonly onCrumbOpen: StackTraceViewProps['onCrumbOpen'];
  readonly evidence: StackTraceViewProps['evidence'];
  readonly issue: StackTraceViewProps['issue'];
  /** The changed file that a frame stands in, once the release's files are known. */
  readonly changed: ((frame: Frame) => ChangedMatch | undefined) | undefined;
  /** Long lines of source go on below instead of scrolling sideways. */
  readonly wrap: boolean;
  announce(text: string): void;
}

export const TraceContext: Context<Trace | undefined> = /* @__PURE__ */ createContext<Trace | undefined>(
  undefined,
);

/** What is open, and what was found. */
export interface Opened extends OpenState {
  readonly hit: FrameHit | undefined;
}

/** What is open; apart from the rest, since it changes with every press. */
export const OpenContext: Context<Opened | undefined> = /* @__PURE__ */ createContext<Opened | undefined>(
  undefined,
);

export function useTrace(): Trace {
  return inside(useContext(TraceContext));
}

export function useOpen(): Opened {
  return inside(useContext(OpenContext));
}

function inside<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Crashboard: a part of StackTrace was drawn outside of it.');
  return value;
}
