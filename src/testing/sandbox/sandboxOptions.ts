import type { Symbolicate } from './ingest/symbolicate.js';

/** What the sandbox holds and how it speaks. All may be left out. */
export interface SandboxOptions {
  /** Another number, another world. Default 1. */
  readonly seed?: number | undefined;
  /** Epoch milliseconds; default `Date.now`. The seeded world ends where the clock begins. */
  readonly now?: (() => number) | undefined;
  /** Whose API it speaks. */
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
