import type { ArchiveUntil, IssueChange, IssueRef, Problem, ResolveIn } from '../../../model/index.js';
import { CrashboardError, problemOf } from '../../http/errors.js';
import { readObject } from '../../normalize/read/scalars.js';
import type { BulkResult, CallOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { sendComment } from '../shared/comment.js';
import { type BugsinkApi, isRefused, unsupported, type Wire } from './api.js';
import type { BugsinkRouteName } from './routes.js';

type ChangeCalls = Pick<ClientCalls, 'updateIssues' | 'addComment' | 'deleteIssues'>;

/** One call that brings an issue where it should be. */
interface Move {
  readonly name: BugsinkRouteName;
  readonly body?: { readonly [member: string]: unknown };
  /** Whether the issue is there already, as far as its row tells. */
  isThere(row: Wire): boolean;
}

interface Outcome {
  readonly ref: IssueRef;
  readonly error?: Problem | undefined;
}

export function changeCalls(api: BugsinkApi): ChangeCalls {
  const { context } = api;

  const send = async (
    ref: IssueRef,
    move: Pick<Move, 'name' | 'body'>,
    options?: CallOptions,
  ): Promise<void> => {
    await api.call(move.name, { params: { issue: ref.id }, body: move.body }, options);
  };

  const rowOf = async (ref: IssueRef, options?: CallOptions): Promise<Wire> => {
    const { json, status } = await api.call('issue', { params: { issue: ref.id } }, options);
    const row = readObject(json);
    if (!row) throw api.wrongShape('issue', status);
    return row;
  };

  /** Takes back what stands in the way of another state. */
  const reopen = async (ref: IssueRef, row: Wire, options?: CallOptions): Promise<void> => {
    if (row.is_resolved === true) await send(ref, { name: 'reopen' }, options);
    else if (row.is_muted === true) await send(ref, { name: 'unmute' }, options);
  };

  /** The server refuses to do what is done, and to go from one closed state to another. */
  const carryOut = async (ref: IssueRef, move: Move, options?: CallOptions): Promise<void> => {
    try {
      await send(ref, move, options);
    } catch (error) {
      if (!isRefused(error)) throw error;
      const row = await rowOf(ref, options);
      if (move.isThere(row)) return;
      if (row.is_resolved !== true && row.is_muted !== true) throw error;
      await reopen(ref, row, options);
      await send(ref, move, options);
    }
  };

  const newestRelease = async (ref: IssueRef, options?: CallOptions): Promise<unknown> => {
    const project = String((await rowOf(ref, options)).project);
    const { rows } = await api.list('releases', { project }, options);
    return rows.find(({ version }) => version !== '')?.version;
  };

  const change = async (ref: IssueRef, wanted: StatusChange, options?: CallOptions): Promise<void> => {
    if (wanted.status === 'unresolved') return reopen(ref, await rowOf(ref, options), options);
    if (wanted.status === 'archived') return carryOut(ref, archiveMove(wanted.until), options);
    const where = wanted.in;
    if (typeof where === 'object' && 'release' in where) {
      const newest = await newestRelease(ref, options);
      if (newest !== where.release) throw unsupported('resolve in a release other than the newest');
    }
    return carryOut(ref, resolveMove(where), options);
  };

  const each = async (
    refs: readonly IssueRef[],
    run: (ref: IssueRef) => Promise<void>,
  ): Promise<BulkResult> => {
    if (!Array.isArray(refs) || refs.length === 0) {
      throw new CrashboardError('unsupported', 'a change must name the issues it is for');
    }
    const unique = [...new Map(refs.map((ref) => [`${ref.source} ${ref.id}`, ref])).values()];
    const outcomes = await Promise.all(
      unique.map(async (ref): Promise<Outcome> => {
        if (ref.source !== context.source) return { ref, error: { code: 'not_found' } };
        try {
          await run(ref);
          return { ref };
        } catch (error) {
          return { ref, error: problemOf(error) };
        }
      }),
    );
    return {
      done: outcomes.flatMap(({ ref, error }) => (error ? [] : [ref])),
      failed: outcomes.flatMap(({ ref, error }) => (error ? [{ ref, error }] : [])),
    };
  };

  return {
    async updateIssues(refs, wanted, options) {
      if (!('status' in wanted)) throw unsupported('change anything but the status of an issue');
      return each(refs, (ref) => change(ref, wanted, options));
    },
    addComment: (ref, text, options) =>
      sendComment(text, async (comment) => {
        const { json } = await api.call('addComment', { body: { issue: ref.id, comment } }, options);
        const row = readObject(json);
        return row && { id: row.id, type: 'note', dateCreated: row.timestamp, data: { text: row.comment } };
      }),
    deleteIssues: (refs, options) => each(refs, (ref) => send(ref, { name: 'deleteIssue' }, options)),
  };
}

type StatusChange = Extract<IssueChange, { status: string }>;

function resolveMove(where: ResolveIn | undefined): Move {
  if (where === undefined) return { name: 'resolve', isThere: (row) => row.is_resolved === true };
  if (where === 'nextRelease') {
    return {
      name: 'resolveNext',
      isThere: (row) => row.is_resolved === true && row.is_resolved_by_next_release === true,
    };
  }
  if ('commit' in where) throw unsupported('resolve in a commit');
  return {
    name: 'resolveLatest',
    isThere: (row) =>
      row.is_resolved === true &&
      row.is_resolved_unconditionally !== true &&
      row.is_resolved_by_next_release !== true,
  };
}

/** Muting under a condition begins anew each time: the one there is cannot be read. */
function archiveMove(until: ArchiveUntil | undefined): Move {
  if (until === undefined || until === 'forever') {
    return { name: 'mute', isThere: (row) => row.is_muted === true };
  }
  if (until === 'escalating') throw unsupported('archive until an issue escalates');
  const isThere = (): boolean => false;
  if ('minutes' in until) return { name: 'muteFor', body: periodOf(until.minutes), isThere };
  if ('users' in until) throw unsupported('archive until more users are affected');
  if (until.windowMinutes === undefined)
    throw unsupported('archive until more events without a time for them');
  return {
    name: 'muteUntil',
    body: { ...periodOf(until.windowMinutes), gte_threshold: Math.max(1, Math.round(until.events)) },
    isThere,
  };
}

const PERIODS = [
  ['week', 10_080],
  ['day', 1440],
  ['hour', 60],
] as const;

function periodOf(minutes: number): { readonly period_name: string; readonly nr_of_periods: number } {
  const whole = Math.max(1, Math.round(minutes));
  const [name, length] = PERIODS.find(([, size]) => whole % size === 0) ?? (['minute', 1] as const);
  return { period_name: name, nr_of_periods: whole / length };
}
