import type { Issue, IssueChange, IssueRef } from '../../model/index.js';
import { issueKey } from '../../model/index.js';
import { applyChange, changedPart } from './issueChange.js';

/** How long a server's search may go on showing an issue as it was. */
export const INDEX_LAG_MS: number = 15_000;

/** Settled changes that are remembered, for rows that were fetched before them. */
const MOST_SETTLED = 10_000;

/** One change as it is shown, from when the reader makes it. */
export interface ShownChange {
  /**
   * The server has carried it out for these: issues asked for from now on bring it along, those of a search after
   * `INDEX_LAG_MS` at the latest.
   */
  settle(refs: readonly IssueRef[]): void;
  /** It failed for these: they show what they showed without it. */
  revert(refs: readonly IssueRef[]): void;
}

/** Where an issue comes from, and how old it is. */
export interface ShownIssueOptions {
  /** When it was asked for, in epoch milliseconds. Default: just now. */
  readonly askedAt?: number | undefined;
  /** It comes from the issue's own address, which never lags. */
  readonly isDirect?: boolean | undefined;
}

/** Changes that were made here and may not show in what the server sends yet. */
export interface ChangeOverlay {
  /**
   * Shows a change at once, `gone` for issues that are deleted or merged into another. Later changes of the same
   * issue come on top. Costs what the number of `refs` costs, however many issues there are.
   */
  show(refs: readonly IssueRef[], change: IssueChange | 'gone'): ShownChange;
  /** The issue as it should be shown; `undefined` for one that is gone. The same object when nothing applies. */
  apply(issue: Issue, options?: ShownIssueOptions): Issue | undefined;
  /** Whether the issue was changed here, so that a difference to what was loaded is no news. */
  has(ref: IssueRef): boolean;
  /** How often the overlay has changed. */
  readonly version: number;
  /** Calls `listener` after every change of the overlay. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

interface Layer {
  readonly change: IssueChange | 'gone';
  readonly madeAt: number;
  /** Infinite while it is under way. */
  readonly settledAt: number;
}

/** Replaced as a whole when anything changes, and what it made of issues with it. */
interface Entry {
  readonly layers: readonly Layer[];
  shown?: WeakMap<Issue, { readonly issue: Issue | undefined; readonly count: number }>;
}

/**
 * Keeps what was changed visible while the server's index lags behind. How old an issue is decides what applies to
 * it: rows fetched before a change keep it for good, rows fetched long after it are right by themselves. An index
 * may show the new state and then the old one again, so what it sends in between decides nothing.
 */
export function createOverlay({
  now = Date.now,
  lagMs = INDEX_LAG_MS,
  hasSubstatus = () => true,
}: {
  readonly now?: (() => number) | undefined;
  readonly lagMs?: number | undefined;
  /** Whether the server tells `substatus`; where it does not, no issue gets one here. */
  readonly hasSubstatus?: (() => boolean) | undefined;
} = {}): ChangeOverlay {
  /** In the order of their last change. */
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let version = 0;

  const replace = (ref: IssueRef, next: (layers: readonly Layer[]) => readonly Layer[]): void => {
    const key = issueKey(ref);
    const layers = next(entries.get(key)?.layers ?? []);
    entries.delete(key);
    if (layers.length > 0) entries.set(key, { layers });
  };

  const tell = (): void => {
    version += 1;
    for (const listener of [...listeners]) listener();
  };

  const forgetOldest = (): void => {
    if (entries.size <= MOST_SETTLED) return;
    for (const [key, { layers }] of entries) {
      if (layers.every(({ settledAt }) => settledAt < now() - lagMs)) entries.delete(key);
      if (entries.size <= MOST_SETTLED) return;
    }
  };

  return {
    get version() {
      return version;
    },
    show(refs, change) {
      const pending: Layer = { change, madeAt: now(), settledAt: Number.POSITIVE_INFINITY };
      for (const ref of refs) replace(ref, (layers) => [...layers, pending]);
      if (refs.length > 0) tell();
      return {
        settle(done) {
          if (done.length === 0) return;
          const settled = { ...pending, settledAt: now() };
          for (const ref of done) replace(ref, (layers) => withSettled(layers, pending, settled));
          forgetOldest();
          tell();
        },
        revert(failed) {
          if (failed.length === 0) return;
          for (const ref of failed) replace(ref, (layers) => layers.filter((one) => one !== pending));
          tell();
        },
      };
    },
    apply(issue, { askedAt = now(), isDirect = false } = {}) {
      const entry = entries.get(issueKey(issue.ref));
      if (!entry) return issue;
      const lag = isDirect ? 0 : lagMs;
      const layers = entry.layers.filter(({ settledAt }) => askedAt < settledAt + lag);
      if (layers.length === 0) return issue;
      entry.shown ??= new WeakMap();
      const known = entry.shown.get(issue);
      if (known?.count === layers.length) return known.issue;
      const changed = applyLayers(issue, layers);
      const shown = changed && hasSubstatus() ? changed : withoutSubstatus(changed);
      entry.shown.set(issue, { issue: shown, count: layers.length });
      return shown;
    },
    has: (ref) => entries.has(issueKey(ref)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** How an issue was archived here is known, whatever the server tells of it. */
function withoutSubstatus(issue: Issue | undefined): Issue | undefined {
  if (issue?.substatus === undefined || issue.status === 'archived') return issue;
  const { substatus: _invented, ...rest } = issue;
  return rest;
}

function applyLayers(issue: Issue, layers: readonly Layer[]): Issue | undefined {
  let shown = issue;
  for (const { change, madeAt } of layers) {
    if (change === 'gone') return undefined;
    shown = applyChange(shown, change, madeAt);
  }
  return shown;
}

/**
 * A change that is settled hides what earlier ones did to the same thing, so that a reader who changes one issue
 * all day leaves one layer for each thing and not one for each change.
 */
function withSettled(layers: readonly Layer[], pending: Layer, settled: Layer): readonly Layer[] {
  const place = layers.indexOf(pending);
  const thing = thingOf(settled.change);
  return layers.flatMap((layer, index) => {
    if (layer === pending) return [settled];
    const isHidden = index < place && layer.settledAt !== Number.POSITIVE_INFINITY;
    return isHidden && thingOf(layer.change) === thing ? [] : [layer];
  });
}

function thingOf(change: Layer['change']): string {
  return change === 'gone' ? change : changedPart(change);
}
