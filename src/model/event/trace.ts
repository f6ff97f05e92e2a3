import type { Open } from '../base/json.js';
import type { Level } from '../base/level.js';

/** A piece of work or a failure inside a trace. */
export interface TraceItem {
  /** Id of the item. */
  readonly id: string;
  /** Absent at the top. */
  readonly parentId?: string;
  /** 0 at the top. */
  readonly depth: number;
  /** Error, span or something else. */
  readonly kind: Open<'span' | 'transaction' | 'error' | 'occurrence'>;
  /** What kind of work. */
  readonly op?: string;
  /** What it did. */
  readonly description?: string;
  /** Slug of its project. */
  readonly project?: string;
  /** ISO. */
  readonly startedAt?: string;
  /** How long it took. */
  readonly durationMs?: number;
  /** How it ended. */
  readonly status?: string;
  /** How severe, for an error. */
  readonly level?: Level;
  /** For failures: the issue's id and the event's. */
  readonly issueId?: string;
  /** The event, for an error. */
  readonly eventId?: string;
}

/** What happened across services under one trace id: each item before its children, siblings as sent. */
export interface Trace {
  /** Id of the trace. */
  readonly id: string;
  /** What belongs to it, as the server lists it. */
  readonly items: readonly TraceItem[];
  /** The trace holds more than was read. */
  readonly isCut: boolean;
  /** Items that could not be read. */
  readonly skipped: number;
}
