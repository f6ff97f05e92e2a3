import { noteUnreadable, type Reading } from '../read/reading.js';
import { readArray, readObject, readText, type Wire } from '../read/scalars.js';

/** Parts of an event that have a place of their own, by the server's name for them. */
export type SectionName =
  | 'exception'
  | 'stacktrace'
  | 'threads'
  | 'breadcrumbs'
  | 'request'
  | 'message'
  | 'template'
  | 'csp'
  | 'expectct'
  | 'expectstaple'
  | 'hpkp'
  | 'nel'
  | 'debugmeta'
  | 'spans';

export interface Section {
  readonly value: unknown;
  /** Where `_meta` keeps what it has to say about the section. */
  readonly metaPath: readonly string[];
}

export type Sections = ReadonlyMap<SectionName, Section>;

/** The keys under which SDKs of every age send a section; the first one that is there counts. */
const SDK_KEYS: Readonly<Record<SectionName, readonly string[]>> = {
  exception: ['exception', 'sentry.interfaces.Exception'],
  stacktrace: ['stacktrace', 'sentry.interfaces.Stacktrace'],
  threads: ['threads', 'sentry.interfaces.Threads'],
  breadcrumbs: ['breadcrumbs', 'sentry.interfaces.Breadcrumbs'],
  request: ['request', 'sentry.interfaces.Http'],
  message: ['logentry', 'sentry.interfaces.Message', 'message'],
  template: ['template', 'sentry.interfaces.Template'],
  csp: ['csp', 'sentry.interfaces.Csp'],
  expectct: ['expectct'],
  expectstaple: ['expectstaple'],
  hpkp: ['hpkp'],
  nel: ['nel'],
  debugmeta: ['debug_meta', 'debugMeta', 'sentry.interfaces.DebugMeta'],
  spans: ['spans'],
};

/** Whether an SDK's event carries a section, under whatever name. */
export function hasSection(wire: Wire, name: SectionName): boolean {
  return SDK_KEYS[name].some((key) => isThere(wire[key]));
}

/** The key under which the event names its user. */
export function userKey(wire: Wire): 'user' | 'sentry.interfaces.User' {
  return isThere(wire.user) || !isThere(wire['sentry.interfaces.User']) ? 'user' : 'sentry.interfaces.User';
}

const NAMES = Object.keys(SDK_KEYS) as readonly SectionName[];

/** Finds the sections among `entries`, and at the top level where there is no entry. The first of a kind counts. */
export function findSections(wire: Wire, reading: Reading): Sections {
  const sections = new Map<SectionName, Section>();
  readArray(wire.entries).forEach((member, index) => {
    if (member === null) return;
    const entry = readObject(member);
    const type = readText(entry?.type);
    if (!entry || type === undefined || !isName(type)) noteUnreadable(reading, `entries/${type ?? index}`);
    else if (!sections.has(type)) {
      sections.set(type, { value: entry.data, metaPath: ['entries', String(index), 'data'] });
    }
  });
  for (const name of NAMES) {
    if (name === 'message' && isServerText(wire, sections)) continue;
    const key = sections.has(name) ? undefined : SDK_KEYS[name].find((one) => isThere(wire[one]));
    if (key !== undefined) sections.set(name, { value: wire[key], metaPath: [key] });
  }
  return sections;
}

/** Servers give errors a `message` of their own making, which repeats the title. */
function isServerText(wire: Wire, sections: Sections): boolean {
  return Array.isArray(wire.entries) && sections.has('exception');
}

function isName(type: string): type is SectionName {
  return Object.hasOwn(SDK_KEYS, type);
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
