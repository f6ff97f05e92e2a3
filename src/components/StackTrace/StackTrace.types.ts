import type { ComponentPropsWithoutRef } from 'react';
import type { FrameOrder, InAppOverrides, StackView } from '../../insights/index.js';
import type { CrashEvent, Frame, Issue } from '../../model/index.js';
import type { FrameLink, Slots } from '../config/index.js';
import type { StackEvidence } from './evidence/types.js';
import type { StackTraceMessages } from './StackTrace.messages.js';

export type { FrameLink } from '../config/index.js';
export type { Asked, FrameSampling, ReleaseChanges, StackEvidence } from './evidence/types.js';

/** `raw` is the trace as its platform prints it. */
export type StackTraceDisplay = StackView | 'raw';

/** A frame of an event. */
export interface FrameRef {
  /** Index in its stack, counted from the oldest. */
  readonly frame: number;
  /** Index of the exception that carries the stack, root cause first. Missing = the stack to start at. */
  readonly exception?: number | undefined;
}

/** An event, and how to read it. Unknown DOM props go to the root. */
export interface StackTraceViewProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The event, from a server or caught by an SDK in the page. */
  event: CrashEvent;
  /** Which frames to show. Set it to own the choice. */
  display?: StackTraceDisplay | undefined;
  /** First `display` of a panel that keeps it itself. @default 'relevant' */
  defaultDisplay?: StackTraceDisplay | undefined;
  /** Called with the new `display`, whether you own it or the panel does. */
  onDisplayChange?: ((display: StackTraceDisplay) => void) | undefined;
  /** Which end to read from. Set it to own the choice. */
  order?: FrameOrder | undefined;
  /** First `order` of a panel that keeps it itself. @default as the platform prints: oldest first for Python, newest first otherwise */
  defaultOrder?: FrameOrder | undefined;
  /** Called with the new `order`, whether you own it or the panel does. */
  onOrderChange?: ((order: FrameOrder) => void) | undefined;
  /** Id (or name) of the thread to show. Set it to own the choice. */
  thread?: string | undefined;
  /** Called with the new `thread`, whether you own it or the panel does. */
  onThreadChange?: ((thread: string) => void) | undefined;
  /** A frame to have open, besides those that open by themselves. One that the event does not have is ignored. */
  frame?: FrameRef | undefined;
  /** The reader opened a frame, or closed the one in `frame`. */
  onFrameChange?: ((frame: FrameRef | undefined) => void) | undefined;
  /** Links for a frame, beside those of `links.frame` in the configuration. Runs while rendering, so keep it cheap. */
  getFrameLinks?: ((frame: Frame, event: CrashEvent) => readonly FrameLink[]) | undefined;
  /** The reader's choices of what is in-app, by frame or package. Set it to own the choice. */
  inAppChoices?: InAppOverrides | undefined;
  /** First `inAppChoices` of a panel that keeps it itself. */
  defaultInAppChoices?: InAppOverrides | undefined;
  /** Called with the new `inAppChoices`, whether you own it or the panel does. */
  onInAppChoicesChange?: ((choices: InAppOverrides) => void) | undefined;
  /** The reader wants to see a breadcrumb that may explain the error: its place in the event. Omit to hide the buttons. */
  onCrumbOpen?: ((crumb: number) => void) | undefined;
  /** What a server can tell about the trace beyond its event; `IssueDetail` asks for it. What is left out is not offered. */
  evidence?: StackEvidence | undefined;
  /** The issue that the event belongs to: what is copied as Markdown names it, and leads to it. */
  issue?: Pick<Issue, 'shortId' | 'permalink'> | undefined;
  /** Level of the exceptions' headings. @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** `false` draws every frame, for print and export. @default true beyond 100 lines */
  virtualize?: boolean | undefined;
  /** Long lines of source go on below instead of scrolling sideways. Set it to own the choice. */
  wrap?: boolean | undefined;
  /** First `wrap` of a panel that keeps it itself. @default false */
  defaultWrap?: boolean | undefined;
  /** Called with the new `wrap`, whether you own it or the panel does. */
  onWrapChange?: ((wrap: boolean) => void) | undefined;
  /** Replaces texts. */
  messages?: Partial<StackTraceMessages> | undefined;
  /** Replaces parts of the panel. */
  components?: Partial<Slots> | undefined;
}

/** The stack trace fetches nothing: what it takes is what it draws. */
export type StackTraceProps = StackTraceViewProps;
