import type { JsonObject } from '../../../model/index.js';
import { type Call, type Endpoint, get, param } from '../http/call.js';
import { environmentTest, hasWindow, iso, windowOf } from '../http/params.js';
import { json, notFound } from '../http/reply.js';
import type { EventFilter } from '../world/facts.js';
import type { IssueRecord } from '../world/issue.js';
import { visitor, visitorNumber } from '../world/people.js';
import { sightings, tagCounts, type ValueCount } from '../world/tagCounts.js';
import { tagKeys, tagName } from '../world/tagKeys.js';
import { userQuery } from './eventJson.js';
import { issueInPath } from './issueDetail.js';
import { offsetList } from './paginate.js';

export const tagEndpoints: readonly Endpoint[] = [
  get('/organizations/{org}/issues/{issue}/tags/', facets),
  get('/issues/{issue}/tags/', facets),
  get('/organizations/{org}/issues/{issue}/tags/{key}/', oneFacet),
  get('/organizations/{org}/issues/{issue}/tags/{key}/values/', values),
  get('/issues/{issue}/tags/{key}/values/', values),
];

function facets(call: Call): Response {
  const issue = issueInPath(call);
  const asked = call.query.getAll('key');
  const limit = Number(call.query.get('limit') ?? (asked.length > 0 ? 9 : 10));
  const known = tagKeys(issue);
  const keys = asked.length > 0 ? known.filter((key) => asked.includes(key)) : known;
  const filter = filterOf(call);
  return json(
    keys.flatMap(
      (key) => facetJson(issue, key, filter, Number.isInteger(limit) && limit > 0 ? limit : 10) ?? [],
    ),
  );
}

function oneFacet(call: Call): Response {
  const issue = issueInPath(call);
  const facet = facetJson(issue, param(call, 'key'), filterOf(call), 10);
  if (facet === undefined) throw notFound();
  return json(facet);
}

function filterOf(call: Call): EventFilter {
  const test = environmentTest(call);
  return { ...(hasWindow(call) && windowOf(call)), ...(test && { test }) };
}

function facetJson(
  issue: IssueRecord,
  key: string,
  filter: EventFilter,
  limit: number,
): JsonObject | undefined {
  const counts = tagCounts(issue, key, filter);
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  const withValue = counts.filter((one) => one.value !== '');
  if (withValue.length === 0) return undefined;
  return {
    key,
    name: tagName(key),
    totalValues: total,
    uniqueValues: withValue.length,
    topValues: counts.slice(0, limit).map((one) => valueJson(issue, key, one, filter)),
  };
}

/** First and last sighting are looked up per value, so only for values that are shown. */
function valueJson(
  issue: IssueRecord,
  key: string,
  { value, count }: ValueCount,
  filter: EventFilter,
): JsonObject {
  const seen = sightings(issue, key, value, filter);
  const times = {
    count,
    firstSeen: seen === undefined ? null : iso(seen[0]),
    lastSeen: seen === undefined ? null : iso(seen[1]),
  };
  if (key === 'user') return { ...userValue(value), value, query: userQuery(value), ...times };
  return { key, name: value, value, ...(value === '' && { query: `!has:${key}` }), ...times };
}

/** People come with what is known of them. */
function userValue(value: string): JsonObject {
  const known = value.startsWith('id:') ? visitorNumber(value.slice(3)) : undefined;
  if (known === undefined) return { name: value.slice(value.indexOf(':') + 1), identifier: value };
  const { id, email, username, ip_address: ipAddress } = visitor(known);
  return { name: email, id, email, username, ipAddress, identifier: id };
}

const ORDERS: { readonly [sort: string]: 'count' | 'lastSeen' | 'firstSeen' } = {
  count: 'count',
  date: 'lastSeen',
  age: 'firstSeen',
};

function values(call: Call): Response {
  const issue = issueInPath(call);
  const key = param(call, 'key');
  const filter = filterOf(call);
  const counts = tagCounts(issue, key, filter);
  if (counts.every((one) => one.value === '')) throw notFound();
  const order = ORDERS[call.query.get('sort') ?? ''];
  if (order === undefined || order === 'count')
    return offsetList(call, counts.slice(0, 1000), (one) => valueJson(issue, key, one, filter));
  const rows = counts.slice(0, 1000).map((one) => valueJson(issue, key, one, filter));
  rows.sort((a, b) => String(b[order]).localeCompare(String(a[order])));
  return offsetList(call, rows, (row) => row);
}
