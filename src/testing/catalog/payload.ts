import type { Json, JsonObject } from '../../model/index.js';

/** An event as SDKs send it, as far as the catalog fills it in. */
export interface Payload {
  readonly event_id?: string;
  /** Epoch seconds. */
  readonly timestamp?: number;
  readonly platform: string;
  readonly level: string;
  readonly logger?: string;
  readonly transaction?: string;
  readonly server_name?: string;
  readonly release?: string;
  readonly environment?: string;
  readonly exception: { readonly values: readonly PayloadException[] };
  readonly threads?: { readonly values: readonly PayloadThread[] };
  readonly breadcrumbs: { readonly values: readonly PayloadCrumb[] };
  readonly request?: JsonObject;
  readonly user?: JsonObject;
  readonly tags: { readonly [key: string]: string };
  readonly contexts: { readonly [name: string]: JsonObject };
  readonly extra: JsonObject;
  readonly modules: { readonly [name: string]: string };
  readonly sdk: { readonly name: string; readonly version: string };
}

export interface PayloadException {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly thread_id?: number;
  readonly mechanism: JsonObject;
  readonly stacktrace: { readonly frames: readonly PayloadFrame[] };
}

export interface PayloadThread {
  readonly id: number;
  readonly name: string;
  readonly crashed: boolean;
  readonly current: boolean;
  readonly state?: string;
  readonly stacktrace?: { readonly frames: readonly PayloadFrame[] };
}

export interface PayloadFrame {
  readonly function: string;
  readonly module?: string;
  readonly filename: string;
  readonly abs_path?: string;
  readonly lineno: number;
  readonly colno?: number;
  readonly in_app: boolean;
  readonly pre_context?: readonly string[];
  readonly context_line?: string;
  readonly post_context?: readonly string[];
  readonly vars?: { readonly [name: string]: Json };
}

export interface PayloadCrumb {
  /** Epoch seconds. */
  readonly timestamp?: number;
  readonly type?: string;
  readonly category: string;
  readonly level?: string;
  readonly message?: string;
  readonly data?: JsonObject;
}
