import type {
  CrashEvent,
  Frame,
  ProcessingError,
  SourceMapProblem,
  SourceMapProblemKind,
} from '../../model/index.js';
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
 * The files of minified frames, most frames first, each with why: what the server found out when it was asked, else what
 * it noted at the frame or for the file, else that the SDK sent no debug id for it while it did for others.
 *
 * @param problems - What `Client.listSourceMapProblems` answered.
 */
export function minifiedFiles(
  event: Pick<CrashEvent, 'errors' | 'images' | 'platform' | 'exceptions'>,
  frames: readonly Frame[],
  problems: readonly SourceMapProblem[] = [],
): readonly MinifiedFile[] {
  const { errors, images, platform } = event;
  const byFile = reasonsByFile(errors);
  const found = foundByFile(event, problems);
  const ids = new Map<string, string | undefined>();
  for (const { name, debugId } of images) if (name !== undefined) ids.set(name, debugId);
  const files = new Map<string, { frames: number; why?: MissingMapReason }>();
  for (const frame of frames) {
    const file = frame.absPath ?? frame.filename;
    if (file === undefined || !looksMinified(frame, platform)) continue;
    const known = files.get(file) ?? { frames: 0 };
    const why =
      known.why ??
      found.get(file) ??
      firstReason(frame.errors) ??
      byFile.get(file) ??
      byFile.get(frame.filename ?? '');
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

/** Files that miss their source map for the same reason, so that one remedy is for all of them. */
export interface MissingMaps {
  /** Absent where nobody said. */
  readonly why?: MissingMapReason;
  /** How many of the frames stand in them. */
  readonly frames: number;
  /** Most frames first. */
  readonly files: readonly MinifiedFile[];
}

/** The files by why they are minified, most frames first. */
export function missingMaps(files: readonly MinifiedFile[]): readonly MissingMaps[] {
  const groups = new Map<MissingMapReason | undefined, MinifiedFile[]>();
  for (const file of files) {
    const group = groups.get(file.why);
    if (group) group.push(file);
    else groups.set(file.why, [file]);
  }
  return [...groups]
    .map(([why, of]) => ({
      frames: of.reduce((sum, { frames }) => sum + frames, 0),
      files: of,
      ...(why !== undefined && { why }),
    }))
    .sort((a, b) => b.frames - a.frames);
}

/** A server that left an exception out counts from another place, so the file that it names is believed first. */
function foundByFile(
  { exceptions }: Pick<CrashEvent, 'exceptions'>,
  problems: readonly SourceMapProblem[],
): ReadonlyMap<string, MissingMapReason> {
  const found = new Map<string, MissingMapReason>();
  for (const { exception, frame, kind, file } of problems) {
    const at = exceptions[exception]?.stacktrace?.frames[frame];
    const name = file ?? at?.absPath ?? at?.filename;
    if (name !== undefined && !found.has(name)) found.set(name, kind);
  }
  return found;
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
