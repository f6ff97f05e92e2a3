import { type Annotation, type CrashEvent, itemAt, type Json, jsonPointer } from '../../../model/index.js';
import { extraKey } from '../event/eventParts.js';
import { type SectionName, type Sections, userKey } from '../event/sections.js';
import { noteUnreadable, type Reading } from '../read/reading.js';
import { readObject, safeKey, type Wire } from '../read/scalars.js';
import { readAnnotations } from './annotations.js';
import { contextsShape, REPORT_SECTIONS, SECTION_SHAPES, tagsShape, userShape } from './metaSections.js';
import { member, type Shape, type Step, verbatim } from './metaShape.js';

const MAX_DEPTH = 64;
const MAX_NODES = 100_000;
const MAX_ANNOTATIONS = 5000;

/** Members of the event that have a node of `_meta` of their own: wire key → steps in the model. */
const SCALARS: { readonly [key: string]: string } = {
  release: 'release',
  environment: 'environment',
  dist: 'dist',
  server_name: 'serverName',
  transaction: 'transaction',
  culprit: 'culprit',
  logger: 'logger',
  level: 'level',
  platform: 'platform',
  title: 'title',
};

interface Walk {
  readonly annotations: Annotation[];
  readonly model: CrashEvent;
  readonly author: 'server' | 'sdk';
  nodes: number;
}

/** What `_meta` says, each at its place in the model. Where the place itself is gone, at what is left of it. */
export function collectAnnotations(
  wire: Wire,
  sections: Sections,
  model: CrashEvent,
  reading: Reading,
): readonly Annotation[] {
  const meta = readObject(wire._meta);
  if (!meta) return [];
  const author = Array.isArray(wire.entries) ? 'server' : 'sdk';
  const walk: Walk = { annotations: [], model, author, nodes: MAX_NODES };
  for (const [name, section] of sections) {
    const [modelKey, shape] = SECTION_SHAPES[name];
    if (REPORT_SECTIONS.has(name) && model.securityReport?.kind !== name) continue;
    const isPlain = name === 'message' && !readObject(section.value);
    const path = isPlain ? [modelKey, 'formatted'] : [modelKey];
    visit(walk, dig(meta, section.metaPath), path, section.value, shape, 0);
  }
  visitMember(walk, meta, wire, userKey(wire), ['user'], userShape);
  visitMember(walk, meta, wire, 'contexts', ['contexts'], contextsShape);
  visitMember(walk, meta, wire, extraKey(wire), ['extra'], verbatim);
  visitMember(walk, meta, wire, 'tags', ['tags'], tagsShape(meta.tags));
  if (!isSdkMessage(sections)) visitMember(walk, meta, wire, 'message', ['message', 'formatted'], verbatim);
  for (const key of Object.keys(SCALARS))
    visitMember(walk, meta, wire, key, [SCALARS[key] as string], verbatim);
  if (walk.nodes <= 0 || walk.annotations.length >= MAX_ANNOTATIONS) noteUnreadable(reading, '_meta');
  return walk.annotations;
}

/** Whether the event's own `message` is the section, so that it is not visited twice. */
function isSdkMessage(sections: Sections): boolean {
  return sections.get('message' satisfies SectionName)?.metaPath[0] === 'message';
}

function visitMember(
  walk: Walk,
  meta: Wire,
  wire: Wire,
  key: string,
  path: readonly Step[],
  shape: Shape,
): void {
  visit(walk, member(meta, key), path, member(wire, key), shape, 0);
}

function dig(meta: unknown, path: readonly string[]): unknown {
  return path.reduce((node, key) => member(node, key), meta);
}

/** `shape` is `undefined` once the place is gone: what lies below is told at the last place that is left. */
function visit(
  walk: Walk,
  node: unknown,
  path: readonly Step[],
  wire: unknown,
  shape: Shape | undefined,
  depth: number,
): void {
  const object = readObject(node);
  if (!object || depth > MAX_DEPTH) return;
  walk.nodes -= 1;
  const own = readObject(object['']);
  if (own) annotate(walk, own, path);
  const open = shape?.(wire);
  for (const key of Object.keys(object)) {
    if (walk.nodes <= 0 || walk.annotations.length >= MAX_ANNOTATIONS) return;
    if (key === '' || object[key] === null) continue;
    const place = open?.(key);
    if (place)
      visit(
        walk,
        object[key],
        [...path, ...place.steps.map(safeStep)],
        place.wire,
        place.shape ?? verbatim,
        depth + 1,
      );
    else visit(walk, object[key], path, undefined, undefined, depth + 1);
  }
}

/** As the model spells it. */
function safeStep(step: Step): Step {
  return typeof step === 'string' ? safeKey(step) : step;
}

function annotate(walk: Walk, own: Wire, path: readonly Step[]): void {
  const { steps, value } = settle(walk.model, path);
  for (const annotation of readAnnotations(own, jsonPointer(...steps), walk.author)) {
    const { chunks, ...rest } = annotation;
    const joined = chunks?.map((chunk) => chunk.text).join('');
    walk.annotations.push(chunks && joined === value ? annotation : rest);
  }
}

/** The longest part of a path that the model can follow; its last step alone may be missing. */
function settle(model: CrashEvent, path: readonly Step[]): { steps: readonly Step[]; value: unknown } {
  let value: unknown = model as unknown as Json;
  for (let index = 0; index < path.length; index++) {
    const step = itemAt(path, index);
    const isPlace = Array.isArray(value) ? isIndex(value, step) : readObject(value) !== undefined;
    if (!isPlace) return { steps: path.slice(0, index), value: undefined };
    value = member(value, String(step));
  }
  return { steps: path, value };
}

function isIndex(list: readonly unknown[], step: Step): boolean {
  return /^\d+$/.test(String(step)) && Number(step) < list.length;
}
