import type { CapabilityName } from '../../src/model/index.js';
import { changes } from './changes.js';
import { type Evidence, ignoredParameter, noMember, noRoute, refused } from './evidence.js';
import { reads } from './reads.js';
import type { Trial } from './trial.js';

/** One row of the table. */
export interface Check {
  readonly title: string;
  /** What the client must say of it: where it says "no", the server's own answer has to show that. */
  readonly capability?: CapabilityName;
  /** Fails unless data that this run sent comes out right. Absent where nothing of the kind is sent. */
  readonly run?: (trial: Trial) => Promise<void>;
  /** Must be `unsupported` where the capability is "no". */
  readonly refuses?: (trial: Trial) => Promise<unknown>;
}

/** In order: what destroys comes last. */
export const checks: readonly Check[] = [...reads, ...changes];

const ISSUES = ({ error }: Trial): string => `/api/canonical/0/issues/?project=${error.project.id}`;
const ISSUE = ({ error }: Trial): string => `/api/canonical/0/issues/${error.ref.id}/`;
const EVENTS = ({ error }: Trial): string => `/api/canonical/0/events/?issue=${error.ref.id}`;
const under =
  (rest: string) =>
  (trial: Trial): string =>
    `${ISSUE(trial)}${rest}`;
const own = (rest: string) => (): string => `/api/canonical/0/${rest}`;
const sentrys =
  (rest: string) =>
  (trial: Trial): string =>
    `/api/0/organizations/${trial.server.organization}/${rest}`;

/** How each vendor shows that it lacks something. */
export const evidence: { readonly [vendor: string]: { readonly [name in CapabilityName]?: Evidence } } = {
  bugsink: {
    'issues.search': ignoredParameter(ISSUES, 'query=nothing-is-called-so'),
    'issues.environments': ignoredParameter(ISSUES, 'environment=nowhere'),
    'issues.total': noMember(ISSUES, /count|total|hits/i),
    'issues.userCount': noMember(ISSUE, /user/i),
    'issues.priority': noMember(ISSUE, /priority/i),
    'issues.assign': noRoute('PUT', ISSUE, { assignedTo: 'user:1' }),
    'issues.merge': noRoute('PUT', (trial) => `${ISSUES(trial)}&id=${trial.error.ref.id}`, { merge: 1 }),
    'issues.bookmark': noMember(ISSUE, /bookmark/i),
    'issues.seen': noMember(ISSUE, /has_?seen/i),
    'issues.activity': noRoute('GET', under('activities/')),
    'events.search': ignoredParameter(EVENTS, 'query=nothing-is-called-so'),
    'events.attachments': noRoute('GET', under('attachments/')),
    'tags.values': noRoute('GET', under('tags/shop.plan/values/')),
    'tags.baseline': refused('GET', own('events/')),
    'releases.health': noRoute('GET', sentrys('releases/?health=1')),
    'releases.commits': noRoute('GET', own('releases/00000000-0000-4000-8000-000000000000/commits/')),
    'sessions.series': noRoute('GET', sentrys('sessions/?field=sum(session)')),
    'people.members': noRoute('GET', own('members/')),
    'people.teams': noMember(own('teams/'), /member|assign/i),
    'projects.environments': noRoute('GET', own('environments/')),
    traces: noRoute('GET', own('traces/')),
    'events.recommended': refused('GET', ({ error }) => `${EVENTS({ error } as Trial)}&order=recommended`),
  },
};
