import { answerApi, isApi } from './api/api.js';
import { checkSandboxOptions } from './checkOptions.js';
import { type Fault, isHit, misbehave, withinReach } from './faults.js';
import { ingest, isIngest } from './ingest/endpoint.js';
import type { SandboxOptions } from './sandboxOptions.js';
import { ME } from './world/people.js';
import { createWorld } from './world/world.js';

export type { SandboxOptions } from './sandboxOptions.js';

/** An error-tracking server in memory. */
export interface Sandbox {
  /** Whose API it speaks. */
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
  /** Its projects. */
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
  /** How full its memory of incoming events is, and how many went because of `storage`. */
  stored(): { readonly events: number; readonly bytes: number; readonly dropped: number };
}

const SEEDED_ISSUES = 400;

/**
 * A Sentry-compatible server in memory, for tests, stories and demos: it takes what SDKs send and answers the
 * API from that and from a seeded world. Its memory is bounded, see `storage`. Deterministic for one seed and clock. Bodies may be packed with gzip,
 * deflate and, where the platform's `DecompressionStream` knows it, Brotli; else the answer is 415.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkSandboxOptions(options);
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
    stored: () => world.stored(),
  };
  return sandbox;
}
