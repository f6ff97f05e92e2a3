import type { RouteTable } from '../client/routes/route.js';
import { routeTableOf, vendorNames } from '../client/vendors/routeTables.js';
import type { ProxyOptions, RoleRules } from './options/options.js';
import { resolveRights } from './rights/rights.js';
import { upstreamBase } from './upstream/upstream.js';

/** Every option by name; one that is not here is a slip of the pen. */
const NAMES: { readonly [name in keyof ProxyOptions]-?: true } = {
  upstream: true,
  token: true,
  organization: true,
  vendor: true,
  version: true,
  basePath: true,
  allow: true,
  projects: true,
  redaction: true,
  roles: true,
  authorize: true,
  audit: true,
  cors: true,
  verifyCsrf: true,
  limits: true,
  cache: true,
  fetch: true,
};

/** The calls of the server that the options name. Throws a `TypeError` with the option's name and the remedy. */
export function checkOptions(options: ProxyOptions): RouteTable {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(NAMES, name)) wrong(`there is no option ${quoted(name)}`);
  }
  const table = routeTableOf(options.vendor);
  if (!table)
    wrong(`vendor is ${quoted(options.vendor)}; it takes one of ${vendorNames.map(quoted).join(', ')}`);
  checkUpstream(options);
  if (table.routes.some(({ path }) => path.includes('{org}')) && !options.organization) {
    wrong('organization is missing; give the slug from the address of its pages');
  }
  checkBasePath(options.basePath);
  checkRules(table, options);
  for (const rules of Object.values(options.roles ?? {})) checkRules(table, rules);
  for (const origin of options.cors?.origins ?? []) {
    if (!/^https?:\/\/[^/*?#\s]+$/.test(origin))
      wrong(`cors.origins takes full origins such as 'https://admin.example.com', not ${quoted(origin)}`);
  }
  return table;
}

function checkUpstream({ upstream, token }: ProxyOptions): void {
  if (typeof upstream === 'function') return;
  if (typeof upstream !== 'string') wrong('upstream is missing; give the address of the server');
  if (token === undefined || token === '') {
    wrong('token is missing; give an API token of the server, or a function that reads one');
  }
  upstreamBase(upstream);
}

function checkBasePath(basePath: string | undefined): void {
  if (basePath !== undefined && !/^(?:\/[\w.~-]+)*\/?$/.test(basePath)) {
    wrong(`basePath must be a plain path such as '/crashboard', not ${quoted(basePath)}`);
  }
}

function checkRules(table: RouteTable, { allow = 'read', projects = 'all' }: RoleRules): void {
  resolveRights(table, allow);
  if (projects !== 'all' && !Array.isArray(projects)) wrong("projects takes a list of slugs, or 'all'");
}

function quoted(value: unknown): string {
  return `'${String(value)}'`;
}

function wrong(message: string): never {
  throw new TypeError(`Crashboard proxy: ${message}.`);
}
