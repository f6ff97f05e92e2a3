import { hashText, mix } from './random.js';

/** A file that came with an event: what is told of it. The sandbox keeps no contents. */
export interface AttachmentRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly mimetype: string | null;
  readonly bytes: number;
}

/** Events with files that are remembered, and files of each. */
const MAX_EVENTS = 10_000;
const MAX_FILES = 100;

export interface AttachmentStore {
  /** Files sent with an event. */
  of(eventId: string): readonly AttachmentRecord[];
  add(eventId: string, attachment: Omit<AttachmentRecord, 'id'>): void;
}

export function createAttachments(): AttachmentStore {
  const byEvent = new Map<string, AttachmentRecord[]>();
  let next = 9_000_001;
  return {
    of: (eventId) => byEvent.get(eventId) ?? [],
    add(eventId, attachment) {
      const files = byEvent.get(eventId) ?? [];
      if (files.length >= MAX_FILES) return;
      files.push({ id: String(next++), ...attachment });
      byEvent.set(eventId, files);
      if (byEvent.size > MAX_EVENTS) byEvent.delete(byEvent.keys().next().value ?? '');
    },
  };
}

/** About a third of the generated events bring a log, every second of those a picture too. */
export function seededAttachments(eventId: string): readonly AttachmentRecord[] {
  const number = hashText(eventId);
  if (number % 3 !== 0) return [];
  const base = 1_000_000 + (number % 1_000_000) * 2;
  const log: AttachmentRecord = {
    id: String(base),
    name: 'app.log',
    type: 'event.attachment',
    mimetype: 'text/plain',
    bytes: 2_000 + (mix(number, 1) % 60_000),
  };
  const picture: AttachmentRecord = {
    id: String(base + 1),
    name: 'screenshot.png',
    type: 'event.attachment',
    mimetype: 'image/png',
    bytes: 80_000 + (mix(number, 2) % 400_000),
  };
  return number % 2 === 0 ? [log, picture] : [log];
}
