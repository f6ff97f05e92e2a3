import type { Translate } from '../../../i18n/index.js';
import {
  type ActivityFact,
  type ArchivedUntil,
  type AssigneeFact,
  activityFact,
  parseReleaseVersion,
} from '../../../insights/index.js';
import type { Activity, Actor, Person } from '../../../model/index.js';
import type { Format } from '../../config/index.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';

type T = Translate<typeof issueDetailMessages>;

/** What sentences about activity are written with. */
export interface ActivityWords {
  readonly t: T;
  readonly format: Format;
  /** Name of someone an issue was given to, where it is known from elsewhere. */
  nameOf(type: 'user' | 'team' | undefined, id: string): string | undefined;
}

/** What was done, as a sentence. */
export function activityText(entry: Activity, words: ActivityWords): string {
  return sentence(activityFact(entry), whoText(entry.actor, words.t), words);
}

/** The name of who did it. */
export function whoText(actor: Person | undefined, t: T): string {
  if (actor === undefined) return t('serverActor');
  return actor.name ?? actor.email ?? t('unknownActor');
}

function sentence(fact: ActivityFact, who: string, words: ActivityWords): string {
  const { t, format } = words;
  switch (fact.kind) {
    case 'resolvedIn':
      return resolvedText(fact, who, t);
    case 'resolvedByAge':
      return fact.hours === undefined
        ? t('didResolveByAge')
        : t('didResolveByAgeOf', { duration: format.duration(fact.hours * 3_600_000) });
    case 'archived':
      return archivedText(fact.until, who, words);
    case 'regressed':
      return fact.release === undefined
        ? t('didRegress')
        : t('didRegressIn', { release: parseReleaseVersion(fact.release).label });
    case 'escalated':
      return fact.forecast === undefined ? t('didEscalate') : t('didEscalateOver', { count: fact.forecast });
    case 'priority':
      return fact.priority === undefined
        ? t('didSomePriority', { who })
        : t('didPriority', { who, priority: fact.priority });
    case 'ongoing':
      return fact.days === undefined ? t('didOngoing') : t('didOngoingAfter', { count: fact.days });
    case 'assigned':
      return assignedText(fact.assignee, who, words);
    case 'merged':
      return fact.issues === undefined
        ? t('didMergeSome', { who })
        : t('didMerge', { who, count: fact.issues });
    case 'other':
      return t('didOther', { who, type: fact.type });
    default:
      return t(PLAIN[fact.kind], { who });
  }
}

const PLAIN = {
  commented: 'didComment',
  firstSeen: 'didFirstSeen',
  resolved: 'didResolve',
  reopened: 'didReopen',
  reviewed: 'didReview',
  unassigned: 'didUnassign',
} as const;

const RESOLVED = {
  release: ['didResolveInRelease', 'didResolve'],
  nextRelease: ['didResolveInNextRelease', 'didResolveInNextRelease'],
  commit: ['didResolveInCommit', 'didResolveInSomeCommit'],
  pullRequest: ['didResolveInPullRequest', 'didResolveInSomePullRequest'],
} as const;

function resolvedText(
  { where, name }: Extract<ActivityFact, { kind: 'resolvedIn' }>,
  who: string,
  t: T,
): string {
  const [named, unnamed] = RESOLVED[where];
  if (name === undefined) return t(unnamed, { who });
  return t(named, { who, name: where === 'release' ? parseReleaseVersion(name).label : name });
}

function archivedText(until: ArchivedUntil, who: string, { t, format }: ActivityWords): string {
  switch (until.type) {
    case 'forever':
      return t('didArchiveForever', { who });
    case 'escalating':
      return t('didArchiveEscalating', { who });
    case 'time':
      return t('didArchiveTime', { who, time: format.date(until.at) });
    case 'minutes':
      return t('didArchiveMinutes', { who, duration: format.duration(until.count * 60_000) });
    case 'events':
      return t('didArchiveEvents', { who, count: until.count });
    case 'users':
      return t('didArchiveUsers', { who, count: until.count });
  }
}

function assignedText(
  { type, id, name, isSelf, rule }: AssigneeFact,
  who: string,
  words: ActivityWords,
): string {
  const { t, nameOf } = words;
  if (isSelf) return t('didAssignSelf', { who });
  const known = name ?? (id === undefined ? undefined : nameOf(type, id));
  if (known !== undefined) return t('didAssign', { who, name: known });
  if (rule !== undefined) return t('didAssignRule', { rule });
  return t(type === 'team' ? 'didAssignTeam' : 'didAssignPerson', { who });
}

/** Names that the activity itself and the issue tell. */
export function namesIn(activity: readonly Activity[], assignee: Actor | undefined): ActivityWords['nameOf'] {
  const names = new Map<string, string>();
  for (const { actor } of activity)
    if (actor?.id !== undefined && actor.name !== undefined) names.set(`user:${actor.id}`, actor.name);
  if (assignee !== undefined) names.set(`${assignee.type}:${assignee.id}`, assignee.name);
  return (type = 'user', id) => names.get(`${type}:${id}`);
}
