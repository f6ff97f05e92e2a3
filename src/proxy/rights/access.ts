import type { RouteTable } from '../../client/routes/route.js';
import { defaultRedaction, type RedactionPolicy } from '../../redact/policy.js';
import { createRedactor, type Redactor } from '../../redact/redactor.js';
import { Failure } from '../answers/failure.js';
import { addressOf } from '../mounts/address.js';
import type { ProxyActor, ProxyOptions, RoleRules } from '../options/options.js';
import { type Rights, resolveRights } from './rights.js';

/** What one role gets, worked out once. */
export interface RoleAccess {
  readonly rights: Rights;
  readonly projects: ReadonlySet<string> | 'all';
  readonly redaction: RedactionPolicy | false;
}

/** What one request may do, and for whom. */
export interface Access extends RoleAccess {
  readonly role: string;
  readonly actor?: ProxyActor | undefined;
  /** Whose calls are counted together. */
  readonly client: string;
  readonly redactor?: Redactor | undefined;
}

type AccessOptions = Pick<ProxyOptions, 'allow' | 'projects' | 'redaction' | 'roles' | 'authorize'>;

const NOBODY = 'anyone';

export function createAccess(
  options: AccessOptions,
  table: RouteTable,
): (request: Request) => Promise<Access> {
  const base = roleAccess(options, table);
  const roles = new Map(
    Object.entries(options.roles ?? {}).map(([name, rules]) => [
      name,
      roleAccess({ ...options, ...defined(rules) }, table),
    ]),
  );

  const redactors = new Map<RedactionPolicy, Map<string, Redactor>>();
  const redactorOf = (policy: RedactionPolicy | false, role: string): Redactor | undefined => {
    if (!policy) return undefined;
    const byRole = redactors.get(policy) ?? new Map<string, Redactor>();
    redactors.set(policy, byRole);
    const redactor = byRole.get(role) ?? createRedactor(policy, role);
    // Roles are the host's words; a host that makes one up per person must not fill the memory.
    if (byRole.size < 100) byRole.set(role, redactor);
    return redactor;
  };

  return async (request) => {
    const grant = options.authorize ? await asked(options.authorize, request) : { role: NOBODY };
    if (!grant || typeof grant.role !== 'string') {
      throw new Failure(401, { code: 'unauthorized' });
    }
    const access = options.roles ? roles.get(grant.role) : base;
    if (!access) throw new Failure(403, { code: 'forbidden' });
    const { role, actor } = grant;
    const person = actor?.id ?? actor?.email ?? actor?.username;
    const client = person !== undefined ? `actor ${person}` : (addressOf(request) ?? `role ${role}`);
    const redactor = redactorOf(access.redaction, role);
    return { ...access, role, client, redactor, ...(actor && { actor }) };
  };
}

/** A host whose check fails has not said yes. Its reason is its own. */
async function asked(
  authorize: NonNullable<ProxyOptions['authorize']>,
  request: Request,
): Promise<Awaited<ReturnType<NonNullable<ProxyOptions['authorize']>>>> {
  try {
    return await authorize(request);
  } catch {
    return undefined;
  }
}

function roleAccess(rules: RoleRules, table: RouteTable): RoleAccess {
  const projects = rules.projects ?? 'all';
  return {
    rights: resolveRights(table, rules.allow ?? 'read'),
    projects: projects === 'all' ? 'all' : new Set(projects),
    redaction: rules.redaction === false ? false : (rules.redaction ?? defaultRedaction),
  };
}

/** A rule given as `undefined` is no rule. */
function defined(rules: RoleRules): RoleRules {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));
}
