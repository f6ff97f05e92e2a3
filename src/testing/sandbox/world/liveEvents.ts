import { remember } from './dropped.js';
import type { IssueRecord, LiveEvent } from './issue.js';

/** How much of what comes in is stored. */
export interface Storage {
  /** Default 10,000. */
  readonly events?: number | undefined;
  /** Of event JSON as it came in. Default 64 MiB. */
  readonly bytes?: number | undefined;
}

/** How full the memory is. */
export interface Stored {
  /** Events that came in and can be asked for. */
  readonly events: number;
  readonly bytes: number;
  /** Events that went because there was no more room, those of issues that went with them included. */
  readonly dropped: number;
}

/** The events that came in, bounded in number and size. */
export interface LiveEvents {
  /** What is held, and how many events had to go for it. */
  stored(): Stored;
  issueOf(eventId: string): IssueRecord | undefined;
  add(issue: IssueRecord, event: LiveEvent): void;
  /** Forgets the events of an issue that is gone. */
  forget(issue: IssueRecord): void;
}

/**
 * When it is full, the oldest event goes that is not the only one of its issue; its issue's counts stay. When
 * every issue has but one, the oldest issue goes, which `removeIssue` does.
 */
export function createLiveEvents(
  { events: maxEvents = 10_000, bytes: maxBytes = 64 * 1024 * 1024 }: Storage,
  removeIssue: (issue: IssueRecord) => void,
): LiveEvents {
  // In the order they came in.
  const issues = new Map<string, IssueRecord>();
  let bytes = 0;
  let dropped = 0;

  const isFull = (): boolean => issues.size > maxEvents || (bytes > maxBytes && issues.size > 1);

  const dropOldest = (): void => {
    for (const [id, issue] of issues) {
      if (issue.live.length === 1 && issue.series === undefined) continue;
      const at = issue.live.findIndex((event) => event.id === id);
      const [event] = issue.live.splice(at, 1);
      issues.delete(id);
      if (event === undefined) return;
      bytes -= event.bytes;
      dropped += 1;
      issue.dropped ??= new Map();
      remember(issue.dropped, event);
      return;
    }
    const [oldest] = issues.values();
    if (oldest === undefined) return;
    const before = issues.size;
    removeIssue(oldest);
    dropped += before - issues.size;
  };

  return {
    stored: () => ({ events: issues.size, bytes, dropped }),
    issueOf: (eventId) => issues.get(eventId),
    add(issue, event) {
      const last = issue.live.at(-1);
      issue.live.push(event);
      if (last !== undefined && last.at > event.at) issue.live.sort((a, b) => a.at - b.at);
      issues.set(event.id, issue);
      bytes += event.bytes;
      while (isFull()) dropOldest();
    },
    forget(issue) {
      for (const { id, bytes: size } of issue.live) {
        // Merged events belong to another issue by now.
        if (issues.get(id) !== issue) continue;
        issues.delete(id);
        bytes -= size;
      }
    },
  };
}
