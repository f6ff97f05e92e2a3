import { problemOf } from '../client/http/errors.js';
import type { Client } from '../client/types/client.js';
import { SEED } from './listing/seed.js';
import type { ListingRequest, ResourceRequest } from './requests/requests.js';

/** What a server fetched for the first render, as plain data. */
export interface InitialState {
  /** Version of the format. */
  readonly v: 1;
  /** What was asked on the server, with its answers. */
  readonly answers: readonly {
    readonly key: readonly unknown[];
    readonly data: unknown;
    readonly at: string;
  }[];
}

/** Requests of any kind. */
export type AnyRequest = Pick<ResourceRequest<unknown>, 'kind' | 'key' | 'load'> | AnyListingRequest;

type AnyListingRequest = Pick<ListingRequest<unknown>, 'kind' | 'key' | 'loadPage'>;

/**
 * Fetches what the first render will ask for, e.g. in a loader or a Server Component. Give the result to
 * `CrashboardProvider` as `initialState`. A request that fails is left out: the panel then asks for itself.
 *
 * @param onProblem - Told of requests that failed.
 */
export async function prefetch(
  client: Client,
  requests: readonly AnyRequest[],
  options: {
    readonly signal?: AbortSignal | undefined;
    onProblem?(problem: ReturnType<typeof problemOf>): void;
  } = {},
): Promise<InitialState> {
  const answers = await Promise.all(
    requests.map(async (request) => {
      try {
        const at = new Date().toISOString();
        return [{ ...(await answerOf(client, request, options.signal)), at }];
      } catch (error) {
        options.onProblem?.(problemOf(error));
        return [];
      }
    }),
  );
  return { v: 1, answers: answers.flat() };
}

async function answerOf(client: Client, request: AnyRequest, signal: AbortSignal | undefined) {
  if (request.kind === 'resource') {
    return { key: [...request.key], data: await request.load(client, { signal }) };
  }
  const page = await request.loadPage(client, { signal });
  return { key: [...request.key, SEED], data: { page, at: new Date().toISOString() } };
}
