import type { TimeRange } from '../listing/scope.js';
import type { Commit } from './commit.js';
import type { ProjectRef } from './project.js';

/** Sessions of one release in one project. Fractions are 0–1. What the server does not know is absent, never 0. */
export interface ReleaseHealth {
  /** What rates, sessions and users are counted over: servers know a few periods only, all up to now. */
  readonly window?: TimeRange;
  /** Share of sessions that did not crash. */
  readonly crashFreeSessions?: number;
  /** Share of users none of whose sessions crashed. */
  readonly crashFreeUsers?: number;
  /** All sessions of the window, however they ended. */
  readonly sessions?: number;
  /** Users with a session in the range. */
  readonly users?: number;
  /** Sessions that ended in a crash. */
  readonly crashedSessions?: number;
  /** Sessions with a handled error; crashed and abnormal ones are not among them. */
  readonly erroredSessions?: number;
  /** Sessions that ended without telling how. */
  readonly abnormalSessions?: number;
  /** Sessions with an unhandled error that went on. Recent Sentry only. */
  readonly unhandledSessions?: number;
  /** Share of the project's sessions of the last 24 hours. */
  readonly adoption?: number;
  /** In the server's words, e.g. `adopted`, `low`, `replaced`. */
  readonly adoptionStage?: string;
}

/** A release that was put into an environment. Sentry; GlitchTip from version 6. */
export interface Deploy {
  /** The server's id. */
  readonly id?: string;
  /** Where it went. */
  readonly environment?: string;
  /** Its name. */
  readonly name?: string;
  /** ISO. */
  readonly finishedAt?: string;
}

/** One version. GlitchTip and Bugsink know version, dates and projects only. */
export interface Release {
  /** The whole identifier, e.g. `shop@4.2.0`. */
  readonly version: string;
  /** What to show, e.g. `4.2.0`. */
  readonly shortVersion?: string;
  /** The part of the identifier before `@`. */
  readonly package?: string;
  /** When the server first heard of it (ISO). */
  readonly createdAt?: string;
  /** When it was released, by its author's word (ISO). */
  readonly releasedAt?: string;
  /** Time of its first event (ISO). */
  readonly firstEvent?: string;
  /** Time of its newest event (ISO). */
  readonly lastEvent?: string;
  /** Issues first seen in it, over all its projects. */
  readonly newIssues?: number;
  /** How many commits it has. */
  readonly commitCount?: number;
  /** The newest change in it. Sentry only. */
  readonly lastCommit?: Commit;
  /** How often it was deployed. */
  readonly deployCount?: number;
  /** The latest deploy. */
  readonly lastDeploy?: Deploy;
  /** Names, or e-mail addresses, of those with commits in it. */
  readonly authors: readonly string[];
  /** In the server's words, e.g. `open`, `archived`. */
  readonly status?: string;
  /** Where its author said it can be read about. `http(s)` only. */
  readonly url?: string;
  /** Its numbers for each project. */
  readonly projects: readonly ReleaseProject[];
}

/** What a release is in one of its projects. */
export interface ReleaseProject {
  /** Which project. */
  readonly project: ProjectRef;
  /** Issues first seen in this release. */
  readonly newIssues?: number;
  /**
   * Absent when the server does not know sessions (GlitchTip and Bugsink never do), `'none'` when it knows
   * that there are none.
   */
  readonly health?: ReleaseHealth | 'none';
}

/** Sessions over time for one release, or for all when `release` is absent. Sentry only. */
export interface SessionSeries {
  /** Which release. */
  readonly release?: string;
  /** Id of its project. */
  readonly project?: string;
  /** Which environment. */
  readonly environment?: string;
  /** Over the whole window. Users are not the sum of the points' users. */
  readonly totals: SessionCounts;
  /** Oldest first. */
  readonly points: readonly (SessionCounts & { readonly timestamp: string })[];
}

/** Counts of one bucket or window. Fractions are 0–1. */
export interface SessionCounts {
  /** All sessions. */
  readonly sessions?: number;
  /** Different users within the bucket or window: not to be added up. */
  readonly users?: number;
  /** Share of sessions without a crash, 0–1. */
  readonly crashFreeSessions?: number;
  /** Share of users without a crash, 0–1. */
  readonly crashFreeUsers?: number;
  /** Sessions that ended in a crash. */
  readonly crashed?: number;
  /** Sessions with a handled error. */
  readonly errored?: number;
  /** Sessions without a proper end. */
  readonly abnormal?: number;
  /** Sessions without any error. */
  readonly healthy?: number;
  /** With an unhandled error that did not end them. Recent Sentry only. */
  readonly unhandled?: number;
  /** By how they ended, for words of a server that are none of the above. */
  readonly others?: { readonly [status: string]: number };
}
