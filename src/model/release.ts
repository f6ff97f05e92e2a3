import type { ProjectRef } from './project.js';

/** Sessions of one release in one project. Fractions are 0–1. What the server does not know is absent, never 0. */
export interface ReleaseHealth {
  readonly crashFreeSessions?: number;
  readonly crashFreeUsers?: number;
  readonly sessions?: number;
  readonly users?: number;
  readonly crashedSessions?: number;
  readonly erroredSessions?: number;
  readonly abnormalSessions?: number;
  readonly unhandledSessions?: number;
  /** Share of the project's sessions of the last 24 hours. */
  readonly adoption?: number;
  readonly adoptionStage?: string;
}

export interface Deploy {
  readonly id?: string;
  readonly environment?: string;
  readonly name?: string;
  readonly finishedAt?: string;
}

export interface Release {
  /** The whole identifier, e.g. `shop@4.2.0`. */
  readonly version: string;
  /** What to show, e.g. `4.2.0`. */
  readonly shortVersion?: string;
  readonly package?: string;
  readonly createdAt?: string;
  readonly releasedAt?: string;
  readonly firstEvent?: string;
  readonly lastEvent?: string;
  readonly newIssues?: number;
  readonly commitCount?: number;
  readonly deployCount?: number;
  readonly lastDeploy?: Deploy;
  readonly authors: readonly string[];
  readonly status?: string;
  readonly url?: string;
  readonly projects: readonly ReleaseProject[];
}

export interface ReleaseProject {
  readonly project: ProjectRef;
  readonly newIssues?: number;
  /** Absent when the server does not know sessions, `'none'` when it knows that there are none. */
  readonly health?: ReleaseHealth | 'none';
}

/** Sessions over time for one release, or for all when `release` is absent. */
export interface SessionSeries {
  readonly release?: string;
  readonly project?: string;
  readonly environment?: string;
  readonly totals: SessionCounts;
  /** Oldest first. */
  readonly points: readonly (SessionCounts & { readonly at: string })[];
}

/** Counts of one bucket or window. Fractions are 0–1. */
export interface SessionCounts {
  readonly sessions?: number;
  readonly users?: number;
  readonly crashFreeSessions?: number;
  readonly crashFreeUsers?: number;
  readonly crashed?: number;
  readonly errored?: number;
  readonly abnormal?: number;
  readonly healthy?: number;
}
