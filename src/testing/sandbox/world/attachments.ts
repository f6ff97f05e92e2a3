import { seededPicture } from './picture.js';
import { hashText, mix } from './random.js';

/** A file that came with an event. */
export interface AttachmentRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly mimetype: string | null;
  readonly bytes: number;
  /** Absent where the file was too large to keep. */
  content?(): Uint8Array<ArrayBuffer>;
}

/** Events with files that are remembered, and files of each. */
const MAX_EVENTS = 10_000;
const MAX_FILES = 100;
/** Contents are kept up to this size each, and together. */
const MAX_FILE = 5 * 1024 * 1024;
const MAX_KEPT = 50 * 1024 * 1024;

export interface AttachmentStore {
  /** Files sent with an event. */
  of(eventId: string): readonly AttachmentRecord[];
  add(eventId: string, attachment: Omit<AttachmentRecord, 'id' | 'content'>, content: Uint8Array): void;
}

export function createAttachments(): AttachmentStore {
  const byEvent = new Map<string, AttachmentRecord[]>();
  let next = 9_000_001;
  let kept = 0;
  return {
    of: (eventId) => byEvent.get(eventId) ?? [],
    add(eventId, attachment, content) {
      const files = byEvent.get(eventId) ?? [];
      if (files.length >= MAX_FILES) return;
      const fits = content.length <= MAX_FILE && kept + content.length <= MAX_KEPT;
      if (fits) kept += content.length;
      // The envelope's own memory is larger than the file.
      const own = fits ? content.slice() : undefined;
      files.push({ id: String(next++), ...attachment, ...(own && { content: () => own }) });
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
  const text = seededLog(number);
  const log: AttachmentRecord = {
    id: String(base),
    name: 'app.log',
    type: 'event.attachment',
    mimetype: 'text/plain',
    bytes: text.length,
    content: () => text,
  };
  if (number % 2 !== 0) return [log];
  const pixels = seededPicture(mix(number, 2));
  const picture: AttachmentRecord = {
    id: String(base + 1),
    name: 'screenshot.png',
    type: 'event.attachment',
    mimetype: 'image/png',
    bytes: pixels.length,
    content: () => pixels,
  };
  return [log, picture];
}

const LINES = [
  'INFO  http  GET /api/cart 200 in 41 ms',
  'INFO  cart  loaded 3 items for session 7f31c0',
  'DEBUG cache hit key=prices:eu',
  'WARN  http  POST /api/pay 502 in 3012 ms, trying again',
  'INFO  mail  receipt queued for robin@example.com',
  'ERROR pay   gateway answered without a body',
];

function seededLog(number: number): Uint8Array<ArrayBuffer> {
  const count = 40 + (mix(number, 1) % 400);
  const lines = Array.from({ length: count }, (_, index) => {
    const at = String(index % 60).padStart(2, '0');
    return `12:${String(Math.floor(index / 60)).padStart(2, '0')}:${at} ${LINES[mix(number, index) % LINES.length]}`;
  });
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
