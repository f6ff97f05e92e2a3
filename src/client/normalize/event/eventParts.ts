import type { CrashEvent } from '../../../model/index.js';
import { noteUnreadable, type Reading, readSection } from '../read/reading.js';
import { compact, readArray, readObject, readText, type Wire } from '../read/scalars.js';
import { readDictionary } from '../read/text.js';
import { normalizeBreadcrumbs } from './breadcrumb.js';
import { normalizeContexts } from './contexts.js';
import { normalizeImages } from './debugImage.js';
import { normalizeEvidence } from './evidence.js';
import { normalizeExceptions } from './exception.js';
import { normalizeMessage } from './message.js';
import { normalizeOccurrence } from './occurrence.js';
import { normalizePackages } from './packages.js';
import { normalizeProcessingErrors } from './processingError.js';
import { normalizeRequest } from './request.js';
import { type SectionName, type Sections, userKey } from './sections.js';
import { normalizeSecurityReport, REPORT_KINDS } from './securityReport.js';
import { normalizeSpans } from './span.js';
import { normalizeStacktrace, readSpan } from './stacktrace.js';
import { readTags } from './tags.js';
import { normalizeTemplate } from './template.js';
import { normalizeThreads } from './thread.js';
import { normalizeUser } from './user.js';

type Structured = Pick<
  CrashEvent,
  | 'exceptions'
  | 'exceptionsOmitted'
  | 'threads'
  | 'stacktrace'
  | 'breadcrumbs'
  | 'request'
  | 'message'
  | 'template'
  | 'images'
  | 'spans'
  | 'securityReport'
>;

/** The parts that servers list as entries. A part that throws costs that part alone. */
export function readStructured(sections: Sections, reading: Reading): Structured {
  const read = <T>(name: SectionName, normalize: (value: unknown, reading: Reading) => T): T | undefined => {
    const section = sections.get(name);
    return section && readSection(reading, name, () => normalize(section.value, reading));
  };
  return {
    exceptions: read('exception', normalizeExceptions) ?? [],
    exceptionsOmitted: read('exception', omittedOf),
    threads: read('threads', normalizeThreads) ?? [],
    stacktrace: read('stacktrace', (value) => normalizeStacktrace(value, 'stacktrace', reading)),
    breadcrumbs: read('breadcrumbs', normalizeBreadcrumbs) ?? [],
    request: read('request', normalizeRequest),
    message: read('message', normalizeMessage),
    template: read('template', normalizeTemplate),
    images: read('debugmeta', normalizeImages) ?? [],
    spans: read('spans', normalizeSpans) ?? [],
    securityReport: firstOf(REPORT_KINDS, (kind) =>
      read(kind, (value) => normalizeSecurityReport(kind, value, reading)),
    ),
  };
}

function omittedOf(section: unknown): CrashEvent['exceptionsOmitted'] {
  const wire = readObject(section);
  return readSpan(wire?.excOmitted ?? wire?.exc_omitted);
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Described = Pick<
  CrashEvent,
  | 'user'
  | 'tags'
  | 'contexts'
  | 'extra'
  | 'packages'
  | 'sdk'
  | 'errors'
  | 'fingerprint'
  | 'groupingHashes'
  | 'evidence'
  | 'occurrence'
>;

/** The parts that lie at the top level on either side. */
export function readDescribed(wire: Wire, reading: Reading): Described {
  const read = <T>(part: string, normalize: () => T): T | undefined => readSection(reading, part, normalize);
  return {
    user: read('user', () => normalizeUser(wire[userKey(wire)], reading)),
    tags: read('tags', () => readTags(wire.tags, readObject(wire._meta)?.tags, reading).tags) ?? [],
    contexts: read('contexts', () => normalizeContexts(wire.contexts, reading)) ?? [],
    extra: read('extra', () => extraOf(wire, reading)) ?? {},
    packages: read('packages', () => normalizePackages(wire.packages ?? wire.modules)) ?? [],
    sdk: read('sdk', () => sdkOf(wire.sdk)),
    errors: read('errors', () => normalizeProcessingErrors(wire.errors, 'errors', reading)) ?? [],
    fingerprint: read('fingerprint', () => fingerprintOf(wire.fingerprint)),
    groupingHashes: read('fingerprints', () => fingerprintOf(wire.fingerprints)),
    evidence: read('occurrence', () => normalizeEvidence(wire.occurrence, reading)),
    occurrence: read('occurrence', () => normalizeOccurrence(wire.occurrence, reading)),
  };
}

/** Servers call additional data `context`, SDKs `extra`. */
export function extraKey(wire: Wire): 'context' | 'extra' {
  return readObject(wire.context) || !('extra' in wire) ? 'context' : 'extra';
}

function extraOf(wire: Wire, reading: Reading): CrashEvent['extra'] | undefined {
  const value = wire[extraKey(wire)];
  const extra = readDictionary(value, reading.budget);
  if (!extra && value !== null && value !== undefined) noteUnreadable(reading, 'extra');
  return extra;
}

function sdkOf(value: unknown): CrashEvent['sdk'] {
  const wire = readObject(value);
  const sdk = compact({ name: readText(wire?.name), version: readText(wire?.version) });
  return Object.keys(sdk).length > 0 ? sdk : undefined;
}

function fingerprintOf(value: unknown): CrashEvent['fingerprint'] {
  const parts = readArray(value).flatMap((part) => readText(part) ?? []);
  return parts.length > 0 ? parts : undefined;
}
