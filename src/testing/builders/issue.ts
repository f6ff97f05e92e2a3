import type { Issue } from '../../model/index.js';
import { profileOf } from '../catalog/profiles.js';
import { sceneOf, titleOf } from '../catalog/scene.js';
import { ago, DAY, HOUR, MINUTE } from './clock.js';
import { type Override, override } from './override.js';
import { buildTrend } from './trend.js';

/** Which of several made-up issues. */
export interface IssueVariant {
  /** Which of the platform's errors. Different numbers give different titles. */
  readonly variant?: number;
}

/**
 * An issue of `over.platform` (JavaScript by default). `buildIssue({}, { variant: 3 })` is another one, with
 * another id, title, age and counts.
 */
export function buildIssue(over?: Override<Issue>, { variant = 0 }: IssueVariant = {}): Issue {
  const scene = sceneOf(profileOf(over?.platform), variant);
  const { profile } = scene;
  const { handled, ...title } = titleOf(scene);
  const events = 1843 - ((variant * 389) % 1800);
  const users = Math.max(1, Math.round(events / 9));
  const lastSeen = ago(51_000 + variant * 47 * MINUTE);
  const firstSeen = ago(9 * DAY + variant * 5 * HOUR);
  const base: Issue = {
    ref: { source: 'sentry', project: profile.slug, id: String(5_550_000 + variant) },
    shortId: `${profile.slug.toUpperCase()}-${(100 + variant).toString(36).toUpperCase()}`,
    title: `${title.type}: ${title.value}`,
    ...title,
    status: 'unresolved',
    substatus: 'ongoing',
    priority: title.level === 'fatal' ? 'high' : 'medium',
    isUnhandled: !handled,
    platform: profile.platform,
    project: { id: '41', slug: profile.slug, name: profile.name, platform: profile.platform },
    period: { events, users, firstSeen, lastSeen, trend: buildTrend({ total: events, variant }) },
    lifetime: { events: events * 4, users: users * 3, firstSeen: ago(60 * DAY), lastSeen },
    isBookmarked: false,
    hasSeen: true,
    commentCount: 0,
    firstRelease: `${profile.package}@4.1.0`,
    lastRelease: `${profile.package}@4.2.0`,
    tagKeys: ['environment', 'level', 'release', 'user', ...Object.keys(profile.tags)].sort(),
    category: 'error',
  };
  return override(base, over);
}
