/** What a request asks for, after every ambiguous spelling was refused. */
export interface Target {
  /** Decoded path segments below the base path. The trailing slash is required and left out. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

const MAX_TARGET = 16_384;
/** Percent signs, slashes, backslashes, dots and controls have no business inside an encoded segment. */
const ENCODED_TRAP = /%(?:2f|5c|25|2e|0[0-9a-f]|1[0-9a-f]|7f)/i;
/** Dots alone, or before a path parameter, which some servers drop before they resolve the dots. */
const ONLY_DOTS = /^\.+(?:;|$)/;
const BAD_CHARACTER = /[\p{Cc}\p{Cs}\\\u2028\u2029\ufffd]/u;

/**
 * Reads the target of a request. Undefined when it lies outside `basePath` or is spelled in a way that two
 * servers might read differently (dot segments, encoded slashes, double encoding, controls, other Unicode forms).
 */
export function parseTarget(url: string, basePath: string): Target | undefined {
  if (url.length > MAX_TARGET) return undefined;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  const path = parsed.pathname;
  if (!path.startsWith(`${basePath}/`)) return undefined;
  const rest = path.slice(basePath.length + 1).replace(/\/$/, '');
  const segments: string[] = [];
  for (const raw of rest.split('/')) {
    const segment = decodeSegment(raw);
    if (segment === undefined) return undefined;
    segments.push(segment);
  }
  return { segments, query: parsed.searchParams };
}

function decodeSegment(raw: string): string | undefined {
  if (raw === '' || ENCODED_TRAP.test(raw)) return undefined;
  let segment: string;
  try {
    segment = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  if (ONLY_DOTS.test(segment) || BAD_CHARACTER.test(segment)) return undefined;
  return segment.normalize('NFC') === segment ? segment : undefined;
}
