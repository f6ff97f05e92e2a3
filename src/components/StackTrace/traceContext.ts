'use client';
import { createContext, useContext } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { FrameOrder, StackView, StartHere } from '../../insights/index.js';
import type { CrashEvent, Stacktrace } from '../../model/index.js';
import type { StackTraceMessages, stackTraceMessages } from './StackTrace.messages.js';
import type { FramePlace, StackTraceViewProps } from './StackTrace.types.js';

/** One stack of the event, and where it sits in it. */
export interface StackPart {
  /** Unique inside the event; frames and gaps are remembered under it. */
  readonly id: string;
  /** JSON pointer into the event, for annotations. */
  readonly path: string;
  readonly stack: Stacktrace;
  /** Place in `CrashEvent.exceptions`, when it is an exception's. */
  readonly exception?: number | undefined;
}

/** What the parts of one stack trace share. */
export interface Trace {
  readonly event: CrashEvent;
  readonly t: Translate<typeof stackTraceMessages>;
  /** The host's own texts, for what loads late. */
  readonly messages: Partial<StackTraceMessages> | undefined;
  readonly view: StackView;
  readonly order: FrameOrder;
  readonly start: StartHere | undefined;
  /** Stacks are shown as reported, before source maps or symbols. */
  readonly asReported: boolean;
  readonly headingLevel: 2 | 3 | 4 | 5 | 6;
  readonly virtualize: boolean | undefined;
  readonly getFrameLinks: StackTraceViewProps['getFrameLinks'];
  /** Whether something that can open is open, given how it starts out. */
  isOpen(id: string, byDefault: boolean): boolean;
  setOpen(id: string, open: boolean, place?: FramePlace): void;
  /** The frame that the host named. It need not exist. */
  readonly named: FramePlace | undefined;
  announce(text: string): void;
}

export const TraceContext: React.Context<Trace | undefined> = /* @__PURE__ */ createContext<
  Trace | undefined
>(undefined);

export function useTrace(): Trace {
  const trace = useContext(TraceContext);
  if (trace === undefined) throw new Error('Crashboard: a part of StackTrace was drawn outside of it.');
  return trace;
}
