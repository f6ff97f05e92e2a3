import { answerApi, isApi } from './api/api.js';
import { type Fault, misbehave } from './faults.js';
import { ingest, isIngest } from './ingest/endpoint.js';
import type { Symbolicate } from './ingest/symbolicate.js';
import { createWorld } from './world/world.js';

/** What the sandbox holds and how it speaks. All may be left out. */
export interface SandboxOptions {
  /** Another number, another world. Default 1. */
  readonly seed?: number | undefined;
  /** Epoch milliseconds; default `Date.now`. The seeded world ends where the clock begins. */
  readonly clock?: (() => number) | undefined;
  readonly vendor?: 'sentry' | undefined;
  /**
   * `'seeded'` (default): six projects, 400 issues, 30 days, 5 releases per project, one issue with 1,000,000
   * events. `'empty'`: the projects alone. `{ issues }`: so many issues.
   */
  readonly world?: 'seeded' | 'empty' | { readonly issues: number } | undefined;
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
  readonly projects: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly platform: string;
  }[];
  /** Answers like the server would, whatever the origin. Rejects only for a `network` fault or an abort. */
  readonly fetch: (request: Request) => Promise<Response>;
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
 * API from that and from a seeded world. Deterministic for one seed and clock. Bodies may be packed with gzip,
 * deflate and, where the platform's `DecompressionStream` knows it, Brotli; else the answer is 415.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const size = options.world ?? 'seeded';
  const issues = size === 'seeded' ? SEEDED_ISSUES : size === 'empty' ? 0 : size.issues;
  const world = createWorld({
    seed: options.seed ?? 1,
    clock: options.clock ?? Date.now,
    issues,
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

  return {
    vendor: options.vendor ?? 'sentry',
    organization: world.organization.slug,
    token: world.token,
    projects: world.projects.map(({ id, slug, name, platform }) => ({ id, slug, name, platform })),
    async fetch(request) {
      request.signal.throwIfAborted();
      const active = faults.find(
        ({ fault, hits }) => hits < (fault.times ?? Number.POSITIVE_INFINITY) && matches(fault, request),
      );
      if (active === undefined) return serve(request);
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
    received: () => Object.fromEntries(world.received),
  };
}

function matches({ match }: Fault, request: Request): boolean {
  const { pathname, search } = new URL(request.url);
  if (match === undefined) return isApi(pathname);
  if (typeof match === 'function') return match(request);
  return typeof match === 'string'
    ? `${pathname}${search}`.includes(match)
    : match.test(`${pathname}${search}`);
}
