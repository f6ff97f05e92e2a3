import { fill } from './fill.js';
import type { Payload, PayloadException, PayloadFrame, PayloadThread } from './payload.js';
import type { ErrorTemplate, FrameTemplate, Profile, Site } from './profile.js';

const SUBJECTS = [
  'cart', 'order', 'invoice', 'coupon', 'profile', 'search',
  'catalog', 'shipment', 'wishlist', 'refund', 'review', 'address',
] as const; // biome-ignore format: a word list

/** Coprime to every product of subjects, sites and errors, so that neighbours differ and none repeats early. */
const STRIDE = 31;

/** One kind of error in one place of one program: what an issue is made of. */
export interface Scene {
  readonly profile: Profile;
  readonly subject: string;
  readonly site: Site;
  readonly error: ErrorTemplate;
}

/** The `variant`-th scene of a platform. Variants differ from one another in title or place. */
export function sceneOf(profile: Profile, variant: number): Scene {
  const errors = profile.sites[0]?.errors.length ?? 1;
  const total = SUBJECTS.length * profile.sites.length * errors;
  const place = (variant * STRIDE) % total;
  const round = Math.floor(variant / total);
  const word = SUBJECTS[place % SUBJECTS.length] ?? 'cart';
  const siteIndex = Math.floor(place / SUBJECTS.length) % profile.sites.length;
  const site = profile.sites[siteIndex] as Site;
  const error = site.errors[Math.floor(place / (SUBJECTS.length * profile.sites.length))] as ErrorTemplate;
  return { profile, subject: round === 0 ? word : `${word}${round + 1}`, site, error };
}

/** Title parts of a scene, without building its payload. */
export interface SceneTitle {
  readonly type: string;
  readonly value: string;
  readonly culprit: string;
  readonly filename: string;
  readonly function: string;
  readonly level: string;
  readonly handled: boolean;
}

export function titleOf(scene: Scene): SceneTitle {
  const { error, site, subject, profile } = scene;
  const frame = site.frame;
  return {
    type: fill(error.type, subject),
    value: fill(error.value, subject),
    culprit: fill(
      profile.platform === 'javascript' ? `${frame.function}(${frame.module})` : profile.transaction,
      subject,
    ),
    filename: fill(frame.filename, subject),
    function: fill(frame.function, subject),
    level: error.level ?? 'error',
    handled: error.handled ?? false,
  };
}

/**
 * The event a scene gives, as its SDK would send it, at `timestamp` (epoch seconds). Ids, release, user and
 * environment are for the caller to add.
 */
export function payloadOf(scene: Scene, timestamp: number): Payload {
  const { profile, subject, error } = scene;
  const base: Payload = {
    platform: profile.platform,
    timestamp,
    level: error.level ?? 'error',
    transaction: profile.transaction,
    ...(profile.serverName !== undefined && { server_name: profile.serverName }),
    exception: { values: exceptionsOf(scene) },
    ...(profile.threads !== undefined && { threads: { values: threadsOf(profile) } }),
    breadcrumbs: {
      values: profile.crumbs.map(({ before, ...crumb }) => ({ ...crumb, timestamp: timestamp - before })),
    },
    ...(profile.request !== undefined && { request: profile.request }),
    tags: {},
    contexts: profile.contexts,
    extra: { attempt: 2, '{s}Id': 'c_8812' },
    modules: profile.modules,
    sdk: profile.sdk,
  };
  return fill(base, subject);
}

function exceptionsOf({ profile, site, error }: Scene): PayloadException[] {
  const frames = [...profile.callers, site.frame].map(frameOf);
  const handled = error.handled ?? false;
  const thrown: PayloadException = {
    type: error.type,
    value: error.value,
    ...(error.module !== undefined && { module: error.module }),
    ...(profile.threads !== undefined && { thread_id: 1 }),
    mechanism: {
      type: handled ? 'generic' : profile.mechanism,
      handled,
      ...(error.cause && { exception_id: 0 }),
    },
    stacktrace: { frames },
  };
  if (error.cause === undefined) return [thrown];
  const cause: PayloadException = {
    ...error.cause,
    mechanism: { type: 'chained', handled, source: 'cause', exception_id: 1, parent_id: 0 },
    stacktrace: { frames: frames.slice(-2) },
  };
  return [cause, thrown];
}

function threadsOf(profile: Profile): PayloadThread[] {
  const main: PayloadThread = { id: 1, name: 'main', crashed: true, current: true, state: 'RUNNABLE' };
  const others = (profile.threads ?? []).map((thread, index) => ({
    id: index + 2,
    name: thread.name,
    crashed: false,
    current: false,
    state: thread.state,
    stacktrace: { frames: [frameOf(thread.frame)] },
  }));
  return [main, ...others];
}

function frameOf(frame: FrameTemplate): PayloadFrame {
  const at = frame.at ?? 0;
  return {
    function: frame.function,
    ...(frame.module !== undefined && { module: frame.module }),
    filename: frame.filename,
    ...(frame.absPath !== undefined && { abs_path: frame.absPath }),
    lineno: frame.line,
    ...(frame.column !== undefined && { colno: frame.column }),
    in_app: frame.inApp,
    ...(frame.source !== undefined && {
      pre_context: frame.source.slice(0, at),
      context_line: frame.source[at] ?? '',
      post_context: frame.source.slice(at + 1),
    }),
    ...(frame.vars !== undefined && { vars: frame.vars }),
  };
}
