import { isContext } from '../event/contexts.js';
import type { SectionName } from '../event/sections.js';
import { REPORT_KINDS, reportKey } from '../event/securityReport.js';
import { isSpan } from '../event/span.js';
import { readTags } from '../event/tags.js';
import { readPairs } from '../read/pairs.js';
import { readObject, readText } from '../read/scalars.js';
import { frameShape, stacktraceShape } from './metaFrames.js';
import { fields, leaf, member, type Shape, under, values, verbatim } from './metaShape.js';

const mechanism: Shape = fields({
  type: 'type',
  handled: 'handled',
  description: 'description',
  help_link: 'helpLink',
  helpLink: 'helpLink',
  source: 'source',
  data: 'data',
  meta: 'meta',
});

const stacks = {
  stacktrace: [['stacktrace'], stacktraceShape],
  rawStacktrace: [['rawStacktrace'], stacktraceShape],
  raw_stacktrace: [['rawStacktrace'], stacktraceShape],
} as const;

const exception: Shape = fields({
  ...stacks,
  type: 'type',
  value: 'value',
  module: 'module',
  threadId: 'threadId',
  thread_id: 'threadId',
  mechanism: [['mechanism'], mechanism],
});

const thread: Shape = fields({
  ...stacks,
  id: 'id',
  name: 'name',
  state: 'state',
  heldLocks: 'heldLocks',
  held_locks: 'heldLocks',
});

const crumbFields: Shape = fields({
  type: 'type',
  category: 'category',
  level: 'level',
  message: 'message',
  timestamp: 'at',
  event_id: 'eventId',
});

const breadcrumb: Shape = (wire) => {
  const data = member(wire, 'data');
  const open = crumbFields(wire);
  const isValue = data !== null && data !== undefined && data !== '' && !readObject(data);
  return (key) => (key === 'data' ? { steps: [isValue ? 'value' : 'data'], wire: data } : open(key));
};

const span: Shape = fields({
  span_id: 'id',
  parent_span_id: 'parentId',
  op: 'op',
  description: 'description',
  status: 'status',
  data: 'data',
  tags: [['data', 'tags'], verbatim],
});

const cell: Shape = fields({ 0: 'name', 1: 'value', name: 'name', key: 'name', value: 'value' });

/** Pairs: the wire's own key or index leads to the first row that came from it. */
const pairs: Shape = (wire) => {
  const { from } = readPairs(wire);
  const firstRow = new Map<string, number>();
  from.forEach((key, index) => {
    if (!firstRow.has(key)) firstRow.set(key, index);
  });
  return (key) => {
    const row = firstRow.get(key);
    if (row === undefined) return undefined;
    if (!Array.isArray(wire)) return { steps: [row, 1], shape: leaf };
    return { steps: [row], wire: wire[Number(key)], shape: pairCell };
  };
};

const pairCell: Shape = (wire) => {
  const open = cell(wire);
  return (key) => {
    const place = open(key);
    return place && { steps: [place.steps[0] === 'name' ? 0 : 1], shape: leaf };
  };
};

const query: Shape = (wire) => (typeof wire === 'string' ? leaf(wire) : pairs(wire));

const request: Shape = fields({
  url: 'url',
  method: 'method',
  query: [['query'], query],
  query_string: [['query'], query],
  fragment: 'fragment',
  headers: [['headers'], pairs],
  cookies: [['cookies'], pairs],
  data: 'body',
  env: 'env',
});

const report: Shape = (wire) => (key) => ({ steps: ['data', reportKey(key)], wire: member(wire, key) });

const templateFrame: Shape = under(['frame'], frameShape);
const template: Shape = (wire) => {
  const open = templateFrame(wire);
  return (key) => (key === 'filename' ? { steps: ['filename'], shape: leaf } : open(key));
};

const userFields: Shape = fields({
  id: 'id',
  username: 'username',
  name: 'name',
  email: 'email',
  ip_address: 'ipAddress',
  ipAddress: 'ipAddress',
  data: 'data',
  geo: [
    ['geo'],
    fields({ city: 'city', region: 'region', subdivision: 'region', country_code: 'countryCode' }),
  ],
});

export const userShape: Shape = (wire) => {
  const open = userFields(wire);
  return (key) => open(key) ?? { steps: ['data', key], wire: member(wire, key) };
};

export const contextsShape: Shape = (wire) => {
  const object = readObject(wire) ?? {};
  const names = Object.keys(object).filter((name) => isContext(name, object[name]));
  const positions = new Map(names.map((name, index) => [name, index]));
  return (key) => {
    const index = positions.get(key);
    return index === undefined ? undefined : { steps: [index], wire: object[key], shape: contextData };
  };
};

const contextData: Shape = (wire) => (key) =>
  key === 'type' && readText(member(wire, key)) !== undefined
    ? { steps: ['kind'], shape: leaf }
    : { steps: ['data', key], wire: member(wire, key) };

const tagFields: Shape = fields({ 0: 'key', 1: 'value', key: 'key', value: 'value' });

export const tagsShape =
  (meta: unknown): Shape =>
  (wire) => {
    const positions = new Map(readTags(wire, meta).from.map((key, index) => [key, index]));
    return (key) => {
      const index = positions.get(key);
      if (index === undefined) return undefined;
      return Array.isArray(wire)
        ? { steps: [index], wire: wire[Number(key)], shape: tagFields }
        : { steps: [index, 'value'], shape: leaf };
    };
  };

/** Where each section lies in the model, and how its members are found there. */
export const SECTION_SHAPES: { readonly [name in SectionName]: readonly [modelKey: string, shape: Shape] } = {
  exception: ['exceptions', values(exception)],
  stacktrace: ['stacktrace', stacktraceShape],
  threads: ['threads', values(thread)],
  breadcrumbs: ['breadcrumbs', values(breadcrumb)],
  request: ['request', request],
  message: ['message', fields({ formatted: 'formatted', message: 'template', params: 'params' })],
  template: ['template', template],
  debugmeta: ['images', fields({ images: [[], values(under(['data'], verbatim))] })],
  spans: ['spans', values(span, isSpan)],
  csp: ['securityReport', report],
  expectct: ['securityReport', report],
  expectstaple: ['securityReport', report],
  hpkp: ['securityReport', report],
  nel: ['securityReport', report],
};

/** Which section became the event's report. */
export const REPORT_SECTIONS: ReadonlySet<string> = new Set(REPORT_KINDS);
