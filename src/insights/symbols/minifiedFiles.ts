import type { CrashEvent, Frame, ProcessingError, SourceMapProblemKind } from '../../model/index.js';
import { looksMinified } from '../stack/frames.js';

/** A file whose frames are minified, and what is known of why. */
export interface MinifiedFile {
  /** Its address as it ran. */
  readonly file: string;
  /** How many of the frames stand in it. */
  readonly frames: number;
  /** Absent where nobody said. */
  readonly why?: MissingMapReason;
  /** Ties the file to its uploaded source map, where the SDK sent one. */
  readonly debugId?: string;
}

/** What keeps a file minified, as far as the event itself says; see `SourceMapProblemKind` for what a server finds out. */
export type MissingMapReason = SourceMapProblemKind | 'map-invalid' | 'no-column';

const REASONS: ReadonlyMap<string, MissingMapReason> = new Map([
  ['js_no_source', 'source-missing'],
  ['js_missing_source', 'source-missing'],
  ['js_missing_sources_content', 'source-missing'],
  ['js_missing_sourcemap', 'map-missing'],
  ['js_invalid_source', 'map-invalid'],
  ['js_invalid_source_encoding', 'map-invalid'],
  ['js_invalid_sourcemap', 'map-invalid'],
  ['js_invalid_sourcemap_location', 'map-invalid'],
  ['js_no_column', 'no-column'],
  ['js_generic_fetch_error', 'fetch-failed'],
  ['js_invalid_http_code', 'fetch-failed'],
  ['js_scraping_disabled', 'fetch-failed'],
  ['fetch_generic_error', 'fetch-failed'],
  ['fetch_invalid_http_code', 'fetch-failed'],
  ['fetch_timeout', 'fetch-failed'],
  ['fetch_too_large', 'fetch-failed'],
]);

/**
 * The files of minified frames, most frames first, each with why: what the server noted at the frame or for the file,
 * else that the SDK sent no debug id for it while it did for others.
 */
export function minifiedFiles(
  { errors, images, platform }: Pick<CrashEvent, 'errors' | 'images' | 'platform'>,
  frames: readonly Frame[],
): readonly MinifiedFile[] {
  const byFile = reasonsByFile(errors);
  const ids = new Map<string, string | undefined>();
  for (const { name, debugId } of images) if (name !== undefined) ids.set(name, debugId);
  const files = new Map<string, { frames: number; why?: MissingMapReason }>();
  for (const frame of frames) {
    const file = frame.absPath ?? frame.filename;
    if (file === undefined || !looksMinified(frame, platform)) continue;
    const known = files.get(file) ?? { frames: 0 };
    const why =
      known.why ?? firstReason(frame.errors) ?? byFile.get(file) ?? byFile.get(frame.filename ?? '');
    files.set(file, { frames: known.frames + 1, ...(why !== undefined && { why }) });
  }
  return [...files]
    .map(([file, { frames: count, why }]) => {
      const debugId = ids.get(file);
      const reason = why ?? (ids.size > 0 && debugId === undefined ? 'no-debug-id' : undefined);
      return {
        file,
        frames: count,
        ...(reason !== undefined && { why: reason }),
        ...(debugId !== undefined && { debugId }),
      };
    })
    .sort((a, b) => b.frames - a.frames);
}

function firstReason(errors: readonly ProcessingError[] = []): MissingMapReason | undefined {
  for (const { type } of errors) {
    const reason = REASONS.get(type);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The first thing that went wrong with each file. */
function reasonsByFile(errors: readonly ProcessingError[]): ReadonlyMap<string, MissingMapReason> {
  const reasons = new Map<string, MissingMapReason>();
  for (const { type, data } of errors) {
    const reason = REASONS.get(type);
    if (reason === undefined) continue;
    for (const file of [data?.url, data?.source])
      if (typeof file === 'string' && !reasons.has(file)) reasons.set(file, reason);
  }
  return reasons;
}
