import { readdirSync, readFileSync } from 'node:fs';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { stackText } from '../../src/insights/index.js';
import type { CrashEvent } from '../../src/model/index.js';

/** By the root: under jsdom a module's own address is no file. */
const FOLDER = 'test/payloads/cases';

/** The names of all cases. */
export function caseNames(): readonly string[] {
  return readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
}

export interface Case {
  readonly fault: string;
  readonly right: unknown;
  readonly seenIn: readonly string[];
  readonly input: unknown;
}

/** A case, read anew. */
export function caseOf(name: string): Case {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
}

/** The input of a case, read anew. */
export function inputOf(name: string): unknown {
  return caseOf(name).input;
}

/** The model of a case's event. */
export function eventOf(name: string): CrashEvent {
  const wire = { event_id: 'a'.repeat(32), ...(inputOf(name) as object) };
  const event = normalizeEvent(wire, { source: 'test', project: 'shop' });
  if (!event) throw new Error(`${name}: no event came out`);
  return event;
}

/** What Raw shows of it, and what a reader copies. */
export function rawText({ platform, exceptions, stacktrace }: CrashEvent): string {
  return stackText({ platform, exceptions, stacktrace });
}
