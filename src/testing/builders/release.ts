import type { Release, ReleaseHealth, SessionCounts, SessionSeries } from '../../model/index.js';
import { ago, BUILDER_NOW, DAY, HOUR, MINUTE } from './clock.js';
import { type Override, override } from './override.js';

/** A release four days old, adopted by most, with a healthy crash-free rate. */
export function buildRelease(over?: Override<Release>): Release {
  const version = over?.version ?? 'storefront@4.2.0';
  const health: ReleaseHealth = {
    sessions: 18_100,
    users: 5_200,
    crashedSessions: 96,
    erroredSessions: 210,
    abnormalSessions: 12,
    unhandledSessions: 0,
    crashFreeSessions: 1 - 96 / 18_100,
    crashFreeUsers: 1 - 81 / 5_200,
    adoption: 0.643,
    adoptionStage: 'adopted',
  };
  const project = { id: '41', slug: 'storefront-web', name: 'Storefront Web', platform: 'javascript' };
  const base: Release = {
    version,
    shortVersion: version.slice(version.lastIndexOf('@') + 1),
    package: 'storefront',
    createdAt: ago(4 * DAY),
    releasedAt: ago(4 * DAY - HOUR),
    firstEvent: ago(4 * DAY - 70 * MINUTE),
    lastEvent: ago(2 * MINUTE),
    newIssues: 3,
    commitCount: 5,
    deployCount: 1,
    lastDeploy: {
      id: '900',
      environment: 'production',
      name: '4.2.0 to production',
      finishedAt: ago(4 * DAY - HOUR),
    },
    authors: ['Robin'],
    status: 'open',
    projects: [{ project, newIssues: 3, health }],
  };
  return override(base, over);
}

/** Sessions per hour over a day; the totals are the sums of the points. Day and night differ. */
export function buildSessionSeries(over?: Override<SessionSeries>): SessionSeries {
  const points = Array.from({ length: 24 }, (_, index) => pointAt(index));
  const sum = (pick: (point: SessionCounts) => number | undefined): number =>
    points.reduce((total, point) => total + (pick(point) ?? 0), 0);
  const sessions = sum((point) => point.sessions);
  const crashed = sum((point) => point.crashed);
  const totals: SessionCounts = {
    sessions,
    users: 902,
    crashed,
    errored: sum((point) => point.errored),
    abnormal: sum((point) => point.abnormal),
    healthy: sum((point) => point.healthy),
    crashFreeSessions: 1 - crashed / sessions,
    crashFreeUsers: 1 - crashed / 902,
  };
  return override<SessionSeries>(
    { release: 'storefront@4.2.0', project: 'storefront-web', totals, points },
    over,
  );
}

function pointAt(index: number): SessionCounts & { readonly timestamp: string } {
  const sessions = 60 + Math.round(50 * Math.sin((index / 24) * Math.PI)) + ((index * 13) % 17);
  const crashed = index % 5 === 0 ? 1 : 0;
  const errored = 1 + (index % 3);
  const abnormal = index % 11 === 0 ? 1 : 0;
  const users = Math.round(sessions / 2.4);
  return {
    timestamp: new Date(Math.floor(BUILDER_NOW / HOUR) * HOUR - (23 - index) * HOUR).toISOString(),
    sessions,
    users,
    crashed,
    errored,
    abnormal,
    healthy: sessions - crashed - errored - abnormal,
    crashFreeSessions: 1 - crashed / sessions,
    crashFreeUsers: 1 - crashed / users,
  };
}
