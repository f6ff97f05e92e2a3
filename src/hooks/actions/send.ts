import { problemOf } from '../../client/http/errors.js';
import type { BulkResult } from '../../client/types/client.js';
import { type IssueRef, issueKey, type Problem, type ProblemCode } from '../../model/index.js';
import { FALLBACK_WAIT_MS, LONGEST_WAIT_MS } from '../requests/waits.js';

/** As many issues as servers take at once. */
const CHUNK = 100;
/** After so many waits that brought nothing, going on is the reader's decision. */
const MOST_WAITS = 5;
/** What stops one piece stops the next one too. */
const STOPS_ALL: ReadonlySet<ProblemCode> = new Set(['network', 'unauthorized', 'aborted']);

/** What became of some of the issues. */
export interface Outcomes {
  readonly done: readonly IssueRef[];
  readonly failed: readonly { readonly ref: IssueRef; readonly problem: Problem }[];
}

/** `left` were not to be changed after all: nobody is told of them. */
export interface PieceResult extends BulkResult {
  readonly left?: readonly IssueRef[] | undefined;
}

/** Something to carry out on issues, and who is told how it goes. */
export interface Job {
  /** One call each, in order. */
  readonly pieces: readonly (readonly IssueRef[])[];
  carryOut(refs: readonly [IssueRef, ...IssueRef[]]): Promise<PieceResult>;
  /** Told of every issue once, unless it was left. */
  tell(outcomes: Outcomes): void;
  /** The server asks to wait until then (epoch milliseconds); `undefined` when it goes on. */
  wait(until: number | undefined): void;
  /** Gives up what has not been sent. */
  readonly signal: AbortSignal;
}

/**
 * Carries out a job piece by piece. A piece that the server puts off goes again when it may; a long wait, and what
 * would stop every piece, ends the job. Never rejects.
 */
export async function send(job: Job): Promise<void> {
  let left = job.pieces;
  let waits = 0;
  for (let [piece, ...rest] = left; piece; [piece, ...rest] = left) {
    const { done, failed } = await outcomesOf(job, piece);
    const putOff = failed.filter(({ problem }) => problem.code === 'rate_limited');
    const [{ problem } = { problem: undefined }] = failed;
    left = rest;
    if (putOff.length === 0) {
      job.tell({ done, failed });
      if (problem && done.length === 0 && STOPS_ALL.has(problem.code)) return giveUp(job, left, problem);
      continue;
    }
    job.tell({ done, failed: failed.filter((one) => !putOff.includes(one)) });
    left = [putOff.map(({ ref }) => ref), ...rest];
    waits = done.length > 0 ? 1 : waits + 1;
    const limit = longest(putOff.map((one) => one.problem));
    const ms = limit.retryAfterMs ?? FALLBACK_WAIT_MS;
    if (ms > LONGEST_WAIT_MS || waits > MOST_WAITS) return giveUp(job, left, limit);
    job.wait(Date.now() + ms);
    if (!(await pause(ms, job.signal))) return giveUp(job, left, { code: 'aborted' });
    job.wait(undefined);
  }
}

function giveUp(job: Job, left: readonly (readonly IssueRef[])[], problem: Problem): void {
  job.tell({ done: [], failed: left.flat().map((ref) => ({ ref, problem })) });
}

/** Every issue that was not left in exactly one list, whatever the client says. */
async function outcomesOf(job: Job, piece: readonly IssueRef[]): Promise<Outcomes> {
  const { navigator } = globalThis;
  const result = isOffline(navigator) ? OFFLINE : await answerOf(job, piece);
  if ('code' in result) return { done: [], failed: piece.map((ref) => ({ ref, problem: result })) };
  const left = new Set(result.left?.map(issueKey));
  const refs = piece.filter((ref) => !left.has(issueKey(ref)));
  const problems = new Map(result.failed.map(({ ref, error }) => [issueKey(ref), error]));
  const done = new Set(result.done.map(issueKey));
  const problemOfRef = (ref: IssueRef): Problem | undefined =>
    problems.get(issueKey(ref)) ?? (done.has(issueKey(ref)) ? undefined : { code: 'server' });
  return {
    done: refs.filter((ref) => !problemOfRef(ref)),
    failed: refs.flatMap((ref) => {
      const problem = problemOfRef(ref);
      return problem ? [{ ref, problem }] : [];
    }),
  };
}

const OFFLINE: Problem = { code: 'network', hint: 'offline' };

function isOffline(navigator: { readonly onLine?: boolean } | undefined): boolean {
  return navigator?.onLine === false;
}

function answerOf(job: Job, refs: readonly IssueRef[]): Promise<PieceResult | Problem> {
  return job.carryOut(refs as [IssueRef, ...IssueRef[]]).catch(problemOf);
}

/** By project, since servers change one project's issues together, and so many as fit in one call. */
export function piecesOf(refs: readonly IssueRef[]): readonly (readonly IssueRef[])[] {
  const projects = new Map<string, IssueRef[]>();
  for (const ref of refs) {
    const name = `${ref.source} ${ref.project}`;
    const group = projects.get(name);
    if (group) group.push(ref);
    else projects.set(name, [ref]);
  }
  return [...projects.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / CHUNK) }, (_, at) =>
      group.slice(at * CHUNK, (at + 1) * CHUNK),
    ),
  );
}

function longest(problems: readonly Problem[]): Problem {
  return problems.reduce((a, b) => ((b.retryAfterMs ?? 0) > (a.retryAfterMs ?? 0) ? b : a));
}

/** Whether the time has passed without the signal. */
function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (hasPassed: boolean): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(hasPassed);
    };
    const stop = (): void => end(false);
    const timer = setTimeout(() => end(true), ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
