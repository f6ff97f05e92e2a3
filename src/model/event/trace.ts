import type { Open } from '../base/json.js';
import type { Level } from '../base/level.js';

/** A piece of work or a failure inside a trace. */
export interface TraceItem {
  readonly id: string;
  /** Absent at the top. */
  readonly parentId?: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly kind: Open<'span' | 'transaction' | 'error' | 'occurrence'>;
  readonly op?: string;
  readonly description?: string;
  readonly project?: string;
  /** ISO. */
  readonly startedAt?: string;
  readonly durationMs?: number;
  readonly status?: string;
  readonly level?: Level;
  /** For failures: the issue's id and the event's. */
  readonly issueId?: string;
  readonly eventId?: string;
}

/** What happened across services under one trace id: each item before its children, siblings as sent. */
export interface Trace {
  readonly id: string;
  readonly items: readonly TraceItem[];
  /** The trace holds more than was read. */
  readonly isCut: boolean;
  /** Items that could not be read. */
  readonly skipped: number;
}
