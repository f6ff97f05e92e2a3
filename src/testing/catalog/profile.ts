import type { Json, JsonObject } from '../../model/index.js';

export type Platform = 'javascript' | 'node' | 'python' | 'java' | 'go' | 'ruby';

/**
 * What one platform's errors look like. In every text `{s}` stands for a subject such as `cart`, and `{S}` for
 * the same with a capital, so that a few places in the code give many different issues.
 */
export interface Profile {
  readonly platform: Platform;
  readonly slug: string;
  readonly name: string;
  /** Package part of release versions. */
  readonly package: string;
  readonly sdk: { readonly name: string; readonly version: string };
  readonly mechanism: string;
  readonly contexts: { readonly [name: string]: JsonObject };
  readonly modules: { readonly [name: string]: string };
  /** Values of the platform's own tags, most frequent first. */
  readonly tags: { readonly [key: string]: readonly string[] };
  /** Shares of the environments its events come from; default most from production, some from staging. */
  readonly environments?: { readonly [name: string]: number };
  /** Frames every stack starts with, oldest first. */
  readonly callers: readonly FrameTemplate[];
  readonly sites: readonly Site[];
  /** Oldest first. */
  readonly crumbs: readonly CrumbTemplate[];
  readonly transaction: string;
  readonly serverName?: string;
  readonly request?: JsonObject;
  readonly threads?: readonly {
    readonly name: string;
    readonly state: string;
    readonly frame: FrameTemplate;
  }[];
}

/** A place in the code and what goes wrong there. */
export interface Site {
  readonly frame: FrameTemplate;
  readonly errors: readonly ErrorTemplate[];
}

export interface ErrorTemplate {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly level?: string;
  readonly handled?: boolean;
  readonly cause?: { readonly type: string; readonly value: string; readonly module?: string };
}

export interface FrameTemplate {
  readonly function: string;
  readonly module?: string;
  readonly filename: string;
  readonly absPath?: string;
  readonly line: number;
  readonly column?: number;
  readonly inApp: boolean;
  /** Source lines; `at` is the index of the one that runs. */
  readonly source?: readonly string[];
  readonly at?: number;
  readonly vars?: { readonly [name: string]: Json };
}

export interface CrumbTemplate {
  /** Seconds before the event. */
  readonly before: number;
  readonly type?: string;
  readonly category: string;
  readonly level?: string;
  readonly message?: string;
  readonly data?: JsonObject;
}
