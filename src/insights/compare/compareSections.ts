import type { Annotation, CrashEvent, Json, JsonObject, Pair } from '../../model/index.js';
import { maskUrl } from '../../redact/maskUrl.js';
import { requestBody } from '../events/requestBody.js';
import type { ComparedGroup, ComparedSection, CompareSectionName } from './compared.js';
import { compareValues, leavesOf, type NamedValue } from './compareValues.js';

/** Values of one event by group; the key `''` stands for what has no name. */
type Groups = ReadonlyMap<string, readonly NamedValue[]>;

const FACTS = [
  'title',
  'level',
  'type',
  'release',
  'dist',
  'environment',
  'platform',
  'transaction',
  'serverName',
  'logger',
  'culprit',
  'location',
] as const;

const READERS: { readonly [name in CompareSectionName]: (event: CrashEvent, other: CrashEvent) => Groups } = {
  facts: (event) =>
    one([
      ...FACTS.map((name) => ({ name, value: event[name], path: `/${name}` })),
      ...fields(event.message, ['formatted', 'template', 'params'], '/message', 'message.'),
    ]),
  tags: ({ tags }) =>
    one(tags.map(({ key, value }, at) => ({ name: key, value, path: `/tags/${at}/value` }))),
  request: requestGroups,
  user: ({ user }, { user: other }) =>
    one([
      ...fields(user, ['id', 'username', 'name', 'email', 'ipAddress'], '/user'),
      ...leavesOf('geo', user?.geo as Json | undefined, '/user/geo'),
      ...inside(user?.data, '/user/data', other?.data),
    ]),
  contexts({ contexts }, other) {
    const beside = new Map(other.contexts.map(({ name, data }) => [name, data]));
    const groups = new Map<string, NamedValue[]>();
    contexts.forEach(({ name, data }, at) => {
      const group = groups.get(name) ?? [];
      for (const leaf of leavesOf('', data, `/contexts/${at}/data`, beside.get(name))) group.push(leaf);
      groups.set(name, group);
    });
    return groups;
  },
  extra: ({ extra }, other) => one(inside(extra, '/extra', other.extra)),
  packages: ({ packages }) =>
    one(
      packages.map(({ name, version }, at) => ({
        name,
        value: version ?? '',
        path: `/packages/${at}/version`,
      })),
    ),
  sdk: ({ sdk, fingerprint, groupingHashes }) =>
    one([
      ...fields(sdk, ['name', 'version'], '/sdk'),
      ...leavesOf('fingerprint', fingerprint, '/fingerprint'),
      ...leavesOf('groupingHashes', groupingHashes, '/groupingHashes'),
    ]),
  evidence: ({ evidence = [] }) =>
    one(evidence.map(({ name, value }, at) => ({ name, value, path: `/evidence/${at}/value` }))),
  errors: ({ errors }) =>
    one(
      errors.map(({ type, message }, at) => ({
        name: type,
        value: message ?? '',
        path: `/errors/${at}/message`,
      })),
    ),
  securityReport: ({ securityReport }, { securityReport: other }) =>
    one([
      ...fields(securityReport, ['kind'], '/securityReport'),
      ...inside(securityReport?.data, '/securityReport/data', other?.data),
    ]),
};

/** What is compared by name, in reading order. */
export function compareSections(left: CrashEvent, right: CrashEvent): readonly ComparedSection[] {
  const notes = { left: left.annotations, right: right.annotations };
  return (Object.keys(READERS) as CompareSectionName[]).flatMap((name) => {
    const groups = compareGroups(READERS[name](left, right), READERS[name](right, left), notes);
    return groups.length === 0 ? [] : [{ name, groups }];
  });
}

function compareGroups(
  left: Groups,
  right: Groups,
  notes: { readonly left: readonly Annotation[]; readonly right: readonly Annotation[] },
): readonly ComparedGroup[] {
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => {
    const [a, b] = [told(left.get(name) ?? [], notes.left), told(right.get(name) ?? [], notes.right)];
    const values = compareValues(a, b, notes);
    return values.length === 0 ? [] : [{ ...(name !== '' && { name }), values }];
  });
}

/** Without what the event does not have; what was taken out of it is there. */
function told(values: readonly NamedValue[], notes: readonly Annotation[]): readonly NamedValue[] {
  const removed = new Set(notes.map(({ path }) => path));
  return values.filter(({ value, path }) => value !== undefined || removed.has(path));
}

/** The leaves of an object that says something. */
function inside(
  data: JsonObject | undefined,
  path: string,
  beside?: JsonObject | undefined,
): readonly NamedValue[] {
  return data && Object.keys(data).length > 0 ? leavesOf('', data, path, beside) : [];
}

function one(values: readonly NamedValue[]): Groups {
  return new Map([['', values]]);
}

function fields<T extends object>(
  data: T | undefined,
  names: readonly (keyof T & string)[],
  path: string,
  prefix = '',
): readonly NamedValue[] {
  if (data === undefined) return [];
  return names.flatMap((name) =>
    leavesOf(`${prefix}${name}`, data[name] as Json | undefined, `${path}/${name}`),
  );
}

function requestGroups(event: CrashEvent, { request: other }: CrashEvent): Groups {
  const { request } = event;
  if (!request) return new Map();
  const { method, url, query = [], rawQuery, fragment, headers, cookies, body, env, apiTarget } = request;
  const pairs = (list: readonly Pair[], part: string, isSecret = false): readonly NamedValue[] =>
    list.map(([name, value], at) => ({
      name,
      value: value ?? '',
      path: `/request/${part}/${at}/1`,
      isSecret,
    }));
  // Marks stand inside a text; data made of it would lose their places.
  const isMarked = event.annotations.some(({ path }) => path === '/request/body');
  return new Map<string, readonly NamedValue[]>([
    [
      '',
      [
        { name: 'method', value: method, path: '/request/method' },
        { name: 'url', value: url && maskUrl(url), path: '/request/url' },
        { name: 'rawQuery', value: rawQuery && maskUrl(`?${rawQuery}`).slice(1), path: '/request/rawQuery' },
        { name: 'fragment', value: fragment, path: '/request/fragment' },
        { name: 'apiTarget', value: apiTarget, path: '/request/apiTarget' },
      ],
    ],
    ['query', pairs(query, 'query')],
    ['headers', pairs(headers, 'headers')],
    ['cookies', pairs(cookies, 'cookies', true)],
    [
      'body',
      leavesOf('', isMarked ? body : requestBody(request), '/request/body', other && requestBody(other)),
    ],
    ['env', inside(env, '/request/env', other?.env)],
  ]);
}
