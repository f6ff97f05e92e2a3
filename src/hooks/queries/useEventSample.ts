'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isCrashboardError, problemOf } from '../../client/http/errors.js';
import type { Client, EventScope } from '../../client/types/client.js';
import { type CrashEvent, type IssueRef, issueKey, type Problem } from '../../model/index.js';
import { useCache } from '../cache/context.js';

/** What is wanted of the sampled events. */
export interface EventSampleOptions<T> {
  /** Most events that are fetched, each with a request of its own. @default 10 */
  readonly most?: number | undefined;
  /** What is kept of an event: the event itself is not. `undefined` where nothing may be seen of it. */
  readonly read: (event: CrashEvent) => T | undefined;
}

/** A sample as far as it has come. */
export interface EventSample<T> {
  /** `stopped` by the reader, `failed` by the server; both can go on. */
  readonly state: 'idle' | 'running' | 'stopped' | 'failed' | 'done';
  /** Most events that are fetched. */
  readonly most: number;
  /** How many events it will hold. Missing until the server has named them. */
  readonly of?: number;
  /** What was read, an entry per event. */
  readonly read: readonly T[];
  /** How many events could not be had or read. */
  readonly unread: number;
  /** What the events stand for: all there are, a fair sample, or only the newest where the server has no other. */
  readonly kind?: 'all' | 'fair' | 'newest';
  /** Why it stopped. */
  readonly problem?: Problem;
}

/** A sample, how to begin it or go on, and how to stop it. */
export interface EventSampleResult<T> extends EventSample<T> {
  /** Begins, or goes on. Nothing is fetched before. */
  start(): void;
  /** Stops after what was read so far. */
  stop(): void;
}

interface Run<T> {
  readonly ids: readonly string[];
  readonly kind: EventSample<T>['kind'];
  /** By id, so that going on asks for nothing twice. */
  readonly done: Map<string, T | undefined>;
}

const MOST = 10;
const AT_ONCE = 2;
/** Fewer than this can be in order by chance. */
const LEAST_ORDERED = 4;

/** Reads a bounded sample of an issue's events when it is told to. Another issue or scope begins anew. */
export function useEventSample<T>(
  ref: IssueRef,
  scope: EventScope,
  { most = MOST, read }: EventSampleOptions<T>,
): EventSampleResult<T> {
  const { client } = useCache();
  const key = `${client.id} ${issueKey(ref)} ${JSON.stringify(scope)}`;
  const [shown, setShown] = useState<{ readonly key: string; readonly sample: EventSample<T> }>();
  const idle = useMemo<EventSample<T>>(() => ({ state: 'idle', most, read: [], unread: 0 }), [most]);
  const run = useRef<{ readonly key: string; run?: Run<T>; stop: AbortController }>(undefined);
  const latest = useRef({ ref, scope, read });
  latest.current = { ref, scope, read };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what runs belongs to the key
  useEffect(() => () => run.current?.stop.abort(), [key]);

  const start = useCallback(() => {
    const before = run.current?.key === key ? run.current : undefined;
    if (before?.run && before.run.done.size === before.run.ids.length) return;
    before?.stop.abort();
    const current: NonNullable<typeof run.current> = { key, run: before?.run, stop: new AbortController() };
    run.current = current;
    const { signal } = current.stop;
    let hasEnded = false;
    const tell = (state: EventSample<T>['state'], problem?: Problem): void => {
      // What was on its way when it ended counts when it goes on.
      if (run.current !== current || hasEnded) return;
      hasEnded = state !== 'running';
      setShown({ key, sample: { ...sampleOf(current.run, most), state, ...(problem && { problem }) } });
    };
    const work = async (): Promise<void> => {
      tell('running');
      const { ref, scope } = latest.current;
      const begun = current.run ?? (await begin<T>(client, ref, scope, most, signal));
      current.run = begun;
      tell('running');
      await readAll(begun, signal, async (id) => {
        const event = await client.getEvent(ref, id, { signal });
        begun.done.set(id, latest.current.read(event));
        if (!signal.aborted) tell('running');
      });
      tell('done');
    };
    work().catch((error: unknown) => {
      if (signal.aborted) tell('stopped');
      else tell('failed', problemOf(error));
    });
  }, [client, key, most]);
  const stop = useCallback(() => run.current?.stop.abort(), []);
  const sample = shown?.key === key ? shown.sample : idle;
  return useMemo(() => ({ ...sample, start, stop }), [sample, start, stop]);
}

function sampleOf<T>(run: Run<T> | undefined, most: number): Omit<EventSample<T>, 'state'> {
  if (run === undefined) return { most, read: [], unread: 0 };
  const { ids, kind, done } = run;
  const read = [...done.values()].filter((one) => one !== undefined);
  return { most, of: ids.length, read, unread: done.size - read.length, ...(kind && { kind }) };
}

async function begin<T>(
  client: Client,
  ref: IssueRef,
  scope: EventScope,
  most: number,
  signal: AbortSignal,
): Promise<Run<T>> {
  const { items, nextCursor } = await client.listEvents(
    ref,
    { ...scope, sample: true },
    { pageSize: most, signal },
  );
  const chosen = items.slice(0, most);
  const isAll = nextCursor === undefined && items.length <= most;
  // A server that does not know samples answers with the newest, and does not say so.
  const times = chosen.map(({ occurredAt }) => Date.parse(occurredAt ?? ''));
  const isFair =
    times.length >= LEAST_ORDERED && times.some((time, index) => time > (times[index - 1] ?? time));
  return {
    ids: chosen.map(({ id }) => id),
    kind: isAll ? 'all' : isFair ? 'fair' : 'newest',
    done: new Map(),
  };
}

/** Two at once. An event that is gone is counted as unread; what else goes wrong ends it. */
async function readAll<T>(
  { ids, done }: Run<T>,
  signal: AbortSignal,
  readOne: (id: string) => Promise<void>,
): Promise<void> {
  const left = ids.filter((id) => !done.has(id));
  const next = async (): Promise<void> => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      signal.throwIfAborted();
      try {
        await readOne(id);
      } catch (error) {
        const isGone = isCrashboardError(error, 'not_found') || isCrashboardError(error, 'invalid_response');
        if (!isGone) {
          left.length = 0;
          throw error;
        }
        done.set(id, undefined);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
