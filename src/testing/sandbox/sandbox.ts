import { answerApi, isApi } from './api/api.js';
import { type Fault, isHit, misbehave, withinReach } from './faults.js';
import { ingest, isIngest } from './ingest/endpoint.js';
import type { Symbolicate } from './ingest/symbolicate.js';
import { ME } from './world/people.js';
import { createWorld } from './world/world.js';

/** What the sandbox holds and how it speaks. All may be left out. */
export interface SandboxOptions {
  /** Another number, another world. Default 1. */
  readonly seed?: number | undefined;
  /** Epoch milliseconds; default `Date.now`. The seeded world ends where the clock begins. */
  readonly now?: (() => number) | undefined;
  readonly vendor?: 'sentry' | undefined;
  /**
   * `'seeded'` (default): seven projects, 400 issues, 30 days, 5 releases per project, one issue with 1,000,000
   * events. Some issues are told by hand, as a team would meet them: a sign-up crash that was resolved and came
   * back, noise of other people's scripts, staging alone, and what a deploy three days ago changed in
   * `accounts-web`. `'empty'`: the projects alone. `{ issues }`: so many generated issues.
   */
  readonly world?: 'seeded' | 'empty' | { readonly issues: number } | undefined;
  /**
   * How much of what comes in is kept: default 10,000 events and 64 MiB. Beyond that the oldest events go, while
   * the counts of their issues stay; an issue goes only when every issue is down to one event.
   */
  readonly storage?:
    | { readonly events?: number | undefined; readonly bytes?: number | undefined }
    | undefined;
  /** Slug. Default `acme`. */
  readonly organization?: string | undefined;
  /** Finds the sources of built code, for events that come in. Without it stacks stay as SDKs send them. */
  readonly symbolicate?: Symbolicate | undefined;
  /** Prefix of `permalink`. Without it issues have none: the sandbox has no pages of its own. */
  readonly webUrl?: string | undefined;
  /** What the API takes as `Authorization: Bearer`. Default `sandbox-token`. */
  readonly token?: string | undefined;
}

/** An error-tracking server in memory. */
export interface Sandbox {
  readonly vendor: 'sentry';
  /** Slug of its one organization. */
  readonly organization: string;
  /** The API's bearer token. */
  readonly token: string;
  /** The person the token stands for. */
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    readonly email: string;
  };
  readonly projects: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly platform: string;
  }[];
  /** Answers like the server would, whatever the origin. Rejects only for a `network` fault or an abort. */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * For `upstream` of a proxy: answers like `fetch`, to requests without a token as to its owner's. A proxy whose
   * `upstream` is a function needs no token.
   */
  readonly upstream: (request: Request) => Promise<Response>;
  /** Where an SDK sends the project's events, when the sandbox is reachable at `origin`. Throws on unknown projects. */
  dsn(project: string, origin: string): string;
  /** Makes matching requests go wrong. Later faults come first. Returns how to take it back. */
  fault(fault: Fault): () => void;
  /** How many envelope items of each kind came in. */
  received(): { readonly [type: string]: number };
}

const SEEDED_ISSUES = 400;

/**
 * A Sentry-compatible server in memory, for tests, stories and demos: it takes what SDKs send and answers the
 * API from that and from a seeded world. Its memory is bounded, see `storage`. Deterministic for one seed and clock. Bodies may be packed with gzip,
 * deflate and, where the platform's `DecompressionStream` knows it, Brotli; else the answer is 415.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const size = options.world ?? 'seeded';
  const issues = size === 'seeded' ? SEEDED_ISSUES : size === 'empty' ? 0 : size.issues;
  const world = createWorld({
    seed: options.seed ?? 1,
    clock: options.now ?? Date.now,
    issues,
    storage: options.storage,
    isTold: size === 'seeded',
    organization: options.organization ?? 'acme',
    token: options.token ?? 'sandbox-token',
    webUrl: options.webUrl,
  });
  const faults: { readonly fault: Fault; hits: number }[] = [];

  const serve = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (isApi(pathname)) return answerApi(world, request);
    if (isIngest(pathname)) return ingest(world, request, options.symbolicate);
    return new Response(null, { status: 404 });
  };

  const sandbox: Sandbox = {
    vendor: options.vendor ?? 'sentry',
    organization: world.organization.slug,
    token: world.token,
    user: { id: ME.id, name: ME.name, username: ME.username, email: ME.email },
    projects: world.projects.map(({ id, slug, name, platform }) => ({ id, slug, name, platform })),
    async fetch(request) {
      request.signal.throwIfAborted();
      const open = faults.filter(({ fault, hits }) => hits < (fault.times ?? Number.POSITIVE_INFINITY));
      const active = open.find(({ fault }) => isHit(fault, request, isApi(new URL(request.url).pathname)));
      if (active === undefined) {
        return serve(open.reduce((left, { fault }) => withinReach(fault, left), request));
      }
      return misbehave(active.fault, request, () => serve(request), active.hits++);
    },
    dsn(project, origin) {
      const found = world.project(project);
      if (found === undefined) throw new RangeError(`Crashboard: the sandbox has no project "${project}"`);
      const { protocol, host } = new URL(origin);
      return `${protocol}//${found.publicKey}@${host}/${found.id}`;
    },
    fault(fault) {
      const entry = { fault, hits: 0 };
      faults.unshift(entry);
      return () => {
        const at = faults.indexOf(entry);
        if (at >= 0) faults.splice(at, 1);
      };
    },
    upstream(request) {
      if (request.headers.has('authorization')) return sandbox.fetch(request);
      const headers = new Headers(request.headers);
      headers.set('authorization', `Bearer ${world.token}`);
      return sandbox.fetch(new Request(request, { headers }));
    },
    received: () => Object.fromEntries(world.received),
  };
  return sandbox;
}
