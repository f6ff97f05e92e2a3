import type { CrashEvent, Frame, IssueRef } from '../../../model/index.js';
import { crashFrame, mainException, mainStacktrace, titleOf } from '../../normalize/issue/title.js';
import type { HeldEvent } from './intake.js';

/** Events of one issue, newest first. */
export interface Group {
  readonly ref: IssueRef;
  readonly events: readonly HeldEvent[];
}

/** Puts events together as a server would: by its own issue, by fingerprint, by type and place in the user's code. */
export function groupEvents(held: readonly HeldEvent[], source: string): readonly Group[] {
  const groups = new Map<string, { ref: IssueRef; events: HeldEvent[] }>();
  for (const one of held) {
    const id = one.event.issue?.id ?? hash(fingerprintOf(one.event));
    const key = JSON.stringify([one.project, id]);
    const ref: IssueRef = { source, project: one.project, id };
    const group = groups.get(key) ?? { ref, events: [] };
    group.events.push({ ...one, event: { ...one.event, issue: ref } });
    groups.set(key, group);
  }
  return [...groups.values()];
}

const DEFAULT = /^\{\{\s*default\s*\}\}$/;

function fingerprintOf(event: CrashEvent): string {
  const parts = event.fingerprint ?? ['{{ default }}'];
  return JSON.stringify(parts.map((part) => (DEFAULT.test(part) ? defaultParts(event) : part)));
}

function defaultParts(event: CrashEvent): readonly string[] {
  const main = mainException(event);
  const place = placeOf(crashFrame(mainStacktrace(event)));
  if (main && place !== undefined)
    return ['exception', (main.mechanism?.synthetic ? undefined : main.type) ?? '', place];
  if (main) return ['exception', main.type ?? '', titleOf(event).value ?? ''];
  if (event.securityReport) return ['report', event.securityReport.kind, titleOf(event).title ?? ''];
  const text = event.message?.template ?? event.message?.formatted;
  return text === undefined ? ['title', event.title ?? '', place ?? ''] : ['message', text];
}

/** Module, or file without the hash and query of a build, and function. Lines move with every release. */
function placeOf(frame: Frame | undefined): string | undefined {
  const file =
    frame?.module ?? frame?.filename?.replace(/[?#].*$/, '').replace(/([.-])[0-9a-f]{8,}(?=\.\w+$)/i, '$1');
  return file === undefined && frame?.function === undefined
    ? undefined
    : `${file ?? ''} ${frame?.function ?? ''}`;
}

/** 64 bits of FNV-1a, as 16 hex digits. */
function hash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ ((code << 5) | (code >>> 3)), 0x85ebca6b);
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
