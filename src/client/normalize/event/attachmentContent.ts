import type { AttachmentContent, PictureType } from '../../../model/index.js';
import { readObject } from '../read/scalars.js';

const PICTURES: ReadonlySet<unknown> = new Set<PictureType>([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
]);

/** What our own code made of a file, here or in the proxy; anything else is nothing to look at. */
export function normalizeAttachmentContent(value: unknown): AttachmentContent {
  const wire = readObject(value);
  if (wire?.kind === 'text' && typeof wire.text === 'string') {
    return wire.isCut === true
      ? { kind: 'text', text: wire.text, isCut: true }
      : { kind: 'text', text: wire.text };
  }
  if (wire?.kind === 'picture' && PICTURES.has(wire.mediaType) && isBase64(wire.base64)) {
    return { kind: 'picture', mediaType: wire.mediaType as PictureType, base64: wire.base64 };
  }
  return { kind: 'other' };
}

function isBase64(value: unknown): value is string {
  return typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
}
