'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type SourceStep, type StepSource, sourceCrumbs } from '../../../insights/index.js';
import type { Breadcrumb, Problem } from '../../../model/index.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useLatest } from '../../internal/react/useLatest.js';
import { blankEvent } from '../../internal/redaction/blankEvent.js';
import { type RedactEvent, redacted } from '../../internal/redaction/outcome.js';
import type { TimelineSource } from '../BreadcrumbTimeline.types.js';

/** A source as its chip says it. */
export interface ShownSource {
  readonly source: TimelineSource;
  /** `ready` with a count of 0 is a source that has nothing. */
  readonly status: 'off' | 'loading' | 'ready' | 'failed' | 'unsupported';
  readonly count: number;
  /** There is more than is shown. */
  readonly isCut: boolean;
  readonly problem?: Pick<Problem, 'code' | 'hint'> | undefined;
}

export interface TimelineSources {
  readonly shown: readonly ShownSource[];
  /** Of the sources that are on. */
  readonly steps: readonly StepSource[];
  /** On, off, or once more after a failure. */
  toggle(id: string): void;
}

interface Made {
  readonly crumbs: readonly Breadcrumb[];
  readonly isCut: boolean;
}

interface State {
  readonly status: ShownSource['status'];
  readonly made?: Made | undefined;
  readonly problem?: ShownSource['problem'];
}

const NONE: readonly TimelineSource[] = [];
const OFF: State = { status: 'off' };

/** What stands beside the breadcrumbs, each source by itself: one that fails or hangs takes nothing from the others. */
export function useTimelineSources(given: readonly TimelineSource[] = NONE): TimelineSources {
  const { redactEvent, onError } = useUIConfig();
  const [states, setStates] = useState<ReadonlyMap<string, State>>(new Map());
  const calls = useRef(new Map<string, AbortController>());
  const sources = useMemo(() => unique(given), [given]);
  const latest = useLatest({ sources, states, onError });

  const set = useCallback((id: string, state: State) => {
    setStates((before) => new Map(before).set(id, state));
  }, []);
  const load = useCallback(
    (source: TimelineSource) => {
      const { id } = source;
      const call = new AbortController();
      calls.current.get(id)?.abort();
      calls.current.set(id, call);
      set(id, { status: 'loading' });
      answered(source, call.signal).then((state) => {
        if (call.signal.aborted) return;
        set(id, state);
        if (state.error !== undefined)
          latest.current.onError(state.error, { component: 'BreadcrumbTimeline', section: 'sources' });
      });
    },
    [set, latest],
  );
  const toggle = useCallback(
    (id: string) => {
      const source = latest.current.sources.find((one) => one.id === id);
      if (source === undefined) return;
      const state = stateOf(source, latest.current.states);
      calls.current.get(id)?.abort();
      if (state.status === 'loading') set(id, OFF);
      else if (state.status === 'ready') set(id, { ...state, status: 'off' });
      else if (state.status === 'off' && (state.made ?? source.steps)) set(id, { ...state, status: 'ready' });
      else if (source.load) load(source);
    },
    [latest, set, load],
  );

  // What is to be there from the start is asked for once, also where effects run twice.
  const wanted = sources.filter((source) => source.defaultOn && source.load && !states.has(source.id));
  const wantedIds = wanted.map(({ id }) => id).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids name the sources
  useEffect(() => wanted.forEach(load), [wantedIds, load]);
  useEffect(() => {
    const running = calls.current;
    return () => {
      for (const call of running.values()) call.abort();
    };
  }, []);

  return useMemo(() => {
    const all = sources.map((source) => ({
      source,
      ...stepsOf(source, stateOf(source, states), redactEvent),
    }));
    return {
      shown: all.map(({ crumbs, ...shown }) => ({ ...shown, count: crumbs.length })),
      steps: all.flatMap(({ source, status, crumbs }) =>
        status === 'ready' && crumbs.length > 0 ? [{ id: source.id, steps: crumbs }] : [],
      ),
      toggle,
    };
  }, [sources, states, redactEvent, toggle]);
}

/** Two of one name could not be told apart: the first counts. */
function unique(given: readonly TimelineSource[]): readonly TimelineSource[] {
  return given.filter(({ id }, index) => given.findIndex((other) => other.id === id) === index);
}

function stateOf(source: TimelineSource, states: ReadonlyMap<string, State>): State {
  return states.get(source.id) ?? (source.steps ? { status: 'ready' } : OFF);
}

const made = new WeakMap<object, Made>();

function madeOf(steps: readonly SourceStep[], isCut = false): Made {
  const known = made.get(steps);
  if (known) return known;
  const found = sourceCrumbs(steps);
  const next = { ...found, isCut: found.isCut || isCut };
  made.set(steps, next);
  return next;
}

const carriers = new WeakMap<readonly Breadcrumb[], ReturnType<typeof blankEvent>>();

/** As the host lets them be seen. */
function stepsOf(
  source: TimelineSource,
  { status, made: loaded, problem }: State,
  redact: RedactEvent | undefined,
): Omit<ShownSource, 'source' | 'count'> & { readonly crumbs: readonly Breadcrumb[] } {
  const found = loaded ?? (source.steps && madeOf(source.steps));
  if (status !== 'ready' || found === undefined) return { status, problem, isCut: false, crumbs: [] };
  const { crumbs, isCut } = found;
  if (redact === undefined) return { status, isCut, crumbs };
  const carrier = carriers.get(crumbs) ?? blankEvent({ breadcrumbs: crumbs });
  carriers.set(crumbs, carrier);
  const outcome = redacted(carrier, redact, (checked) => checked(carrier));
  return outcome.shown
    ? { status, isCut, crumbs: outcome.shown.breadcrumbs }
    : { status: 'failed', isCut: false, crumbs: [] };
}

/** Never rejects: what went wrong is a state. */
async function answered(
  { load }: TimelineSource,
  signal: AbortSignal,
): Promise<State & { readonly error?: unknown }> {
  try {
    const answer = (await load?.({ signal })) ?? [];
    const { steps, isCut } = Array.isArray(answer)
      ? { steps: answer, isCut: false }
      : (answer as { steps: readonly SourceStep[]; isCut?: boolean });
    return { status: 'ready', made: madeOf(steps, isCut) };
  } catch (error) {
    const problem = problemIn(error);
    if (problem?.code === 'unsupported') return { status: 'unsupported' };
    return { status: 'failed', problem, error };
  }
}

/** A client's error says what it is by its code. */
function problemIn(error: unknown): ShownSource['problem'] {
  const { code, hint } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Problem>;
  return typeof code === 'string' ? { code, hint } : undefined;
}
