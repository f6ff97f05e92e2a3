import type {
  CrashEvent,
  EventSummary,
  Issue,
  Release,
  SessionSeries,
  TagFacet,
} from '../../../src/model/index.js';
import {
  BUILDER_NOW,
  buildEvent,
  buildEventSummary,
  buildIssue,
  buildRelease,
  buildSessionSeries,
  buildTagFacet,
} from '../../../src/testing/builders/index.js';

const PEOPLE = ['robin', 'sam', 'kim', 'alex'];

export const issues: readonly Issue[] = Array.from({ length: 8 }, (_, variant) =>
  buildIssue(
    { substatus: (['new', 'escalating', 'regressed', 'ongoing'] as const)[variant % 4] },
    { variant },
  ),
);

export const events: readonly EventSummary[] = Array.from({ length: 8 }, (_, variant) =>
  buildEventSummary(
    {
      user: { username: PEOPLE[variant % PEOPLE.length] as string },
      occurredAt: new Date(BUILDER_NOW - variant * 900_000).toISOString(),
    },
    { variant },
  ),
);

export const event: CrashEvent = buildEvent();

/** The same event as a proxy with the default policy would pass it, and as the SDK cut it. */
export const redactedEvent: CrashEvent = {
  ...event,
  user: { id: '8812', email: '[email]', ipAddress: '[ip]' },
  annotations: [
    { path: '/user/email', action: 'replaced', by: 'proxy', rule: 'email' },
    { path: '/user/ipAddress', action: 'replaced', by: 'proxy', rule: 'ip' },
    ...(event.exceptions[0]
      ? [{ path: '/exceptions/0/value', action: 'masked', by: 'server', rule: '@password:filter' } as const]
      : []),
    { path: '/breadcrumbs/0/message', action: 'removed', by: 'server', rule: 'project:crumbs' },
  ],
};

/** Frames and breadcrumbs that did not make it. */
export const cutEvent: CrashEvent = {
  ...event,
  exceptions: event.exceptions.map((exception) => ({
    ...exception,
    ...(exception.stacktrace && { stacktrace: { ...exception.stacktrace, framesOmitted: [1, 40] as const } }),
  })),
  annotations: [
    { path: '/breadcrumbs', action: 'truncated', by: 'sdk', originalLength: 212 },
    { path: '/extra', action: 'truncated', by: 'server', originalLength: 90_112 },
  ],
};

export const facets: readonly TagFacet[] = ['browser', 'os', 'release', 'environment'].map((key) =>
  buildTagFacet({ key }),
);

export const releases: readonly Release[] = [
  buildRelease(),
  buildRelease({ version: 'storefront@4.1.1', newIssues: 14 }),
];

export const sessions: readonly SessionSeries[] = [buildSessionSeries({ release: releases[0]?.version })];
