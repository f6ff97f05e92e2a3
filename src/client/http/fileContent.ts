import type { AttachmentContent, PictureType } from '../../model/index.js';

/** Larger files are not read. */
export const MAX_FILE_BYTES: number = 5 * 1024 * 1024;
/** Characters of a text that are kept. */
export const MAX_FILE_TEXT = 200_000;

/** What is in a file: a picture by its first bytes, text where all of it reads as text, else nothing to look at. */
export function fileContent(bytes: Uint8Array): AttachmentContent {
  const mediaType = pictureType(bytes);
  if (mediaType !== undefined) return { kind: 'picture', mediaType, base64: toBase64(bytes) };
  const text = textOf(bytes);
  if (text === undefined) return { kind: 'other' };
  if (text.length <= MAX_FILE_TEXT) return { kind: 'text', text };
  // A line that is cut may hold half a secret, which nobody would know for one.
  const end = text.lastIndexOf('\n', MAX_FILE_TEXT);
  return { kind: 'text', text: text.slice(0, end > 0 ? end : MAX_FILE_TEXT), isCut: true };
}

const SIGNATURES: readonly (readonly [PictureType, string, at?: number])[] = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
  ['image/webp', 'WEBP', 8],
];

function pictureType(bytes: Uint8Array): PictureType | undefined {
  return SIGNATURES.find(([, sign, at = 0]) => startsWith(bytes, sign, at))?.[0];
}

function startsWith(bytes: Uint8Array, sign: string, at: number): boolean {
  for (let index = 0; index < sign.length; index++) {
    if (bytes[at + index] !== sign.charCodeAt(index)) return false;
  }
  return true;
}

/** Control characters that no log has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell text from other data.
const BINARY = /[\0-\x06\x0e-\x1a\x1c-\x1f]/;

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return BINARY.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** More arguments than this overflow a call. */
const RUN = 0x2000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += RUN)
    binary += String.fromCharCode(...bytes.subarray(at, at + RUN));
  return btoa(binary);
}
