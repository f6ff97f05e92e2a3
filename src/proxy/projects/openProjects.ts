import type { WireProject } from '../answers/wire.js';
import type { Upstream } from '../upstream/upstream.js';

/** A limit, worked out against what the server has. */
export interface OpenProjects {
  readonly list: readonly WireProject[];
  /** The same for equal limits. */
  readonly key: string;
  has(project: WireProject): boolean;
}

/** Who asks, and until when. Every call goes through `upstream`, which counts it as this client's. */
export interface Asker {
  readonly upstream: Upstream;
  readonly signal: AbortSignal;
}
