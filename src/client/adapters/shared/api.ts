import { CrashboardError, isCrashboardError } from '../../http/errors.js';
import type { Answer, Transport } from '../../http/transport.js';
import { endpointOf, type Query } from '../../http/url.js';
import type { RouteParams } from '../../routes/route.js';
import type { CallOptions } from '../../types/client.js';
import type { AdapterContext } from './adapter.js';
import { routeOf } from './routeOf.js';

/** How long what was found missing is not looked for again: servers get updated. */
const ABSENT_MS = 10 * 60_000;

export interface ApiCall {
  readonly params?: RouteParams | undefined;
  readonly query?: Query | undefined;
  readonly body?: unknown;
  /** The answer is a file. */
  readonly isFile?: boolean | undefined;
}

/** Routes, words and members that this server was found to lack. Forgotten after ten minutes. */
export interface Absences {
  has(what: string): boolean;
  note(what: string): void;
}

/** Calls by the name of their route, with what every call of this server needs. */
export interface Api<Name extends string> {
  readonly context: AdapterContext;
  call(name: Name, call: ApiCall, options?: CallOptions): Promise<Answer>;
  /** Like `call`, and on servers without the organization's spelling of the route, the one without it. */
  callEither(name: Name, bare: Name, call: ApiCall, options?: CallOptions): Promise<Answer>;
  /** Whether this call has been answered before: then a 404 is about the object, not the route. */
  hasAnswered(name: Name): boolean;
  readonly absent: Absences;
  /** Whether the organization itself answers: only then does a 404 below it say that the route is missing. */
  organizationAnswers(options?: CallOptions): Promise<boolean>;
}

export interface ApiOptions<Name extends string> {
  /** Where calls go. Default: the context's connection. */
  readonly transportFor?: ((options?: CallOptions) => Promise<Transport>) | undefined;
  /** Calls whose answer shows that the organization is there. The first is asked when none has been. */
  readonly parents: readonly [Name, ...Name[]];
  /** What the first of them is asked with. */
  readonly parentQuery?: Query | undefined;
}

export function createApi<Name extends string>(
  context: AdapterContext,
  { transportFor, parents, parentQuery }: ApiOptions<Name>,
): Api<Name> {
  const connection = transportFor ?? (() => Promise.resolve(context.transport));
  const answered = new Set<Name>();
  const absent = createAbsences(context.now);

  const send = async (
    transport: Transport,
    name: Name,
    { params, query, body, isFile }: ApiCall,
    options: CallOptions | undefined,
  ): Promise<Answer> => {
    const answer = await transport.call({
      route: routeOf(context, name),
      params: { org: context.organization, ...params },
      query,
      body,
      isFile,
      signal: options?.signal,
    });
    answered.add(name);
    return answer;
  };

  const api: Api<Name> = {
    context,

    async call(name, call, options) {
      return send(await connection(options), name, call, options);
    },

    async callEither(name, bare, call, options) {
      if (absent.has(OLD_SPELLING)) return api.call(bare, call, options);
      try {
        return await api.call(name, call, options);
      } catch (error) {
        // Once the newer spelling has answered, a 404 is about the object.
        if (!isMissing(error) || answered.has(name)) throw error;
        const answer = await orError(api.call(bare, call, options), error);
        absent.note(OLD_SPELLING);
        return answer;
      }
    },

    hasAnswered: (name) => answered.has(name),
    absent,

    async organizationAnswers(options) {
      if (parents.some((name) => answered.has(name))) return true;
      try {
        await api.call(parents[0], { query: parentQuery }, options);
        return true;
      } catch (error) {
        if (isCrashboardError(error, 'aborted')) throw error;
        return false;
      }
    },
  };
  return api;
}

/** Stands for the newer spelling of every route that has two. */
const OLD_SPELLING = 'issues below the organization';

function createAbsences(now: () => number): Absences {
  const until = new Map<string, number>();
  return {
    has: (what) => now() < (until.get(what) ?? 0),
    note(what) {
      until.set(what, now() + ABSENT_MS);
    },
  };
}

/** The second attempt's answer; when that finds nothing either, the failure of the first. */
async function orError(attempt: Promise<Answer>, first: CrashboardError): Promise<Answer> {
  try {
    return await attempt;
  } catch (error) {
    throw isMissing(error) || isCrashboardError(error, 'forbidden') ? first : error;
  }
}

/** Another attempt's answer; when that fails too, the first failure. An attempt that was cancelled says so. */
export async function orElse<T>(attempt: Promise<T>, first: unknown): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    throw isCrashboardError(error, 'aborted') ? error : first;
  }
}

/** The server does not know the address: the object, or the whole route. */
export function isMissing(error: unknown): error is CrashboardError {
  return isCrashboardError(error) && (error.status === 404 || error.status === 405 || error.status === 410);
}

/**
 * Whether a 404 only says that nobody knows the environment: then nothing matches, which is no failure. A route
 * that has not answered yet is asked `again` without environments, lest a missing route be taken for an empty one.
 */
export async function isUnknownEnvironment(
  hasAnswered: boolean,
  error: unknown,
  environments: readonly string[] | undefined,
  again: () => Promise<unknown>,
): Promise<boolean> {
  if (!isMissing(error) || (environments ?? []).length === 0) return false;
  if (hasAnswered) return true;
  try {
    await again();
    return true;
  } catch (second) {
    if (isCrashboardError(second, 'aborted')) throw second;
    return false;
  }
}

/** The failure of a call that this server does not have, once that is known. */
export function lacking({ context }: HasContext, name: string, status?: number): CrashboardError {
  const endpoint = endpointOf(routeOf(context, name));
  return new CrashboardError('unsupported', `this server has no ${endpoint}`, { status, endpoint });
}

/** The server does not accept what the request says. */
export function isRefused(error: unknown): error is CrashboardError {
  return isCrashboardError(error, 'unsupported') && (error.status === 400 || error.status === 422);
}

interface HasContext {
  readonly context: AdapterContext;
}

/** JSON, but of another kind than the route promises. */
export function wrongShape({ context }: HasContext, name: string, status?: number): CrashboardError {
  const endpoint = endpointOf(routeOf(context, name));
  return new CrashboardError('invalid_response', `${endpoint} was answered with other data`, {
    hint: 'shape',
    status,
    endpoint,
  });
}

/** The rows of a list. Throws when the answer is none. */
export function answerRows(api: HasContext, name: string, answer: Answer): readonly unknown[] {
  if (!Array.isArray(answer.json)) throw wrongShape(api, name, answer.status);
  return answer.json;
}

/** The model of an answer. Throws when the answer is of another kind. */
export function required<T>(api: HasContext, name: string, answer: Answer, model: T | undefined): T {
  if (model === undefined) throw wrongShape(api, name, answer.status);
  return model;
}
