import type { JsonObject } from '../../../model/index.js';
import { type Call, type Endpoint, get } from '../http/call.js';
import { checkOrganization, iso, projectInPath, projectsOf } from '../http/params.js';
import { json } from '../http/reply.js';
import { MEMBERS, TEAMS } from '../world/people.js';
import type { ProjectRecord } from '../world/projects.js';
import { tagKeys, tagName } from '../world/tagKeys.js';
import { offsetList } from './paginate.js';
import { INVITATION, memberJson, teamJson } from './people.js';

export const organizationEndpoints: readonly Endpoint[] = [
  // By this a client that was told no kind of server recognises the API.
  get('/', () => json({ version: '0', auth: null, user: null })),
  get('/organizations/', (call) => offsetList(call, [organizationJson(call)], (one) => one)),
  get('/organizations/{org}/', (call) => {
    checkOrganization(call);
    return json(organizationJson(call));
  }),
  get('/organizations/{org}/projects/', (call) => {
    checkOrganization(call);
    const text = (call.query.get('query') ?? '').toLowerCase();
    const found = call.world.projects.filter((project) =>
      `${project.slug} ${project.name}`.toLowerCase().includes(text),
    );
    return offsetList(call, found, projectJson);
  }),
  get('/projects/{org}/{project}/', (call) => {
    checkOrganization(call);
    return json(projectJson(projectInPath(call)));
  }),
  get('/organizations/{org}/environments/', (call) => {
    checkOrganization(call);
    return json(environments(projectsOf(call)));
  }),
  get('/projects/{org}/{project}/environments/', (call) => {
    checkOrganization(call);
    return json(environments([projectInPath(call)]).map((one) => ({ ...one, isHidden: false })));
  }),
  get('/organizations/{org}/members/', (call) => {
    checkOrganization(call);
    const text = (call.query.get('query') ?? '').toLowerCase();
    const found = MEMBERS.filter((member) =>
      `${member.name} ${member.email}`.toLowerCase().includes(text),
    ).map(memberJson);
    return offsetList(call, text === '' ? [...found, INVITATION] : found, (member) => member);
  }),
  get('/organizations/{org}/users/', people),
  get('/projects/{org}/{project}/members/', people),
  get('/organizations/{org}/teams/', teams),
  get('/projects/{org}/{project}/teams/', teams),
  get('/organizations/{org}/tags/', (call) => {
    checkOrganization(call);
    const wanted = new Set(projectsOf(call));
    const keys = new Set(
      call.world
        .issues()
        .slice(0, 600)
        .flatMap((issue) => (wanted.has(issue.project) ? tagKeys(issue) : [])),
    );
    return json([...keys].sort().map((key) => ({ key, name: tagName(key) })));
  }),
];

function organizationJson({ world, url }: Call): JsonObject {
  return {
    ...world.organization,
    status: { id: 'active', name: 'active' },
    dateCreated: '2025-01-01T00:00:00Z',
    links: { organizationUrl: url.origin, regionUrl: '' },
    avatar: { avatarType: 'letter_avatar', avatarUuid: null, avatarUrl: null },
    features: ['issue-stream', 'release-health'],
    access: ['org:read', 'project:read', 'event:read', 'event:write', 'event:admin', 'member:read'],
  };
}

export function projectJson(project: ProjectRecord): JsonObject {
  const team = { id: project.team.id, name: project.team.name, slug: project.team.slug };
  const latest = project.releases.at(-1);
  return {
    id: project.id,
    slug: project.slug,
    name: project.name,
    platform: project.platform,
    platforms: [project.platform],
    dateCreated: iso(project.created),
    isBookmarked: false,
    isMember: true,
    hasAccess: true,
    features: ['releases'],
    access: ['event:read', 'project:read'],
    firstEvent: iso(project.created + 720_000),
    firstTransactionEvent: false,
    team,
    teams: [team],
    environments: [...project.environments],
    hasSessions: project.traffic > 0 || project.sessionsSeen,
    hasReplays: false,
    latestRelease: latest === undefined ? null : { version: latest.version },
  };
}

function environments(projects: readonly ProjectRecord[]): { readonly id: string; readonly name: string }[] {
  const names = new Set(projects.flatMap((project) => [...project.environments]));
  return [...names].map((name, index) => ({ id: String(index + 1), name }));
}

function people(call: Call): Response {
  checkOrganization(call);
  if (call.params.project !== undefined) projectInPath(call);
  return json(MEMBERS.toSorted((a, b) => a.email.localeCompare(b.email)).map(memberJson));
}

function teams(call: Call): Response {
  checkOrganization(call);
  if (call.params.project === undefined) return offsetList(call, TEAMS, teamJson);
  const { team } = projectInPath(call);
  return offsetList(
    call,
    TEAMS.filter((one) => one.id === team.id),
    teamJson,
  );
}
