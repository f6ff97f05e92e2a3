import type { SourceMapProblem, SourceMapProblemKind } from '../../../model/index.js';
import { readArray, readObject, readText, type Wire } from '../read/scalars.js';

/**
 * Why frames are still minified. A frame that either of the two ways (debug ids, release and name) could map is
 * no problem, and neither is one the server did not look at.
 */
export function normalizeSourceMapProblems(value: unknown): readonly SourceMapProblem[] {
  const report = readObject(value);
  if (!report) return [];
  const problems: SourceMapProblem[] = [];
  for (const [exception, item] of readArray(report.exceptions).entries()) {
    for (const [frame, row] of readArray(readObject(item)?.frames).entries()) {
      const wire = readObject(row);
      if (!wire || isMapped(wire)) continue;
      const file = readText(readObject(wire.release_process)?.abs_path);
      problems.push({ exception, frame, kind: kindOf(report, wire), ...(file !== undefined && { file }) });
    }
  }
  return problems;
}

function isMapped(frame: Wire): boolean {
  const byId = readObject(frame.debug_id_process);
  const byName = readObject(frame.release_process);
  const fetched = readObject(readObject(frame.scraping_process)?.source_map);
  return (
    (byId?.uploaded_source_file_with_correct_debug_id === true &&
      byId.uploaded_source_map_with_correct_debug_id === true) ||
    (byName?.source_file_lookup_result === 'found' && byName.source_map_lookup_result === 'found') ||
    fetched?.status === 'success'
  );
}

function kindOf(report: Wire, frame: Wire): SourceMapProblemKind {
  const byId = readObject(frame.debug_id_process);
  const byName = readObject(frame.release_process);
  if (report.project_has_some_artifact_bundle === false && report.release_has_some_artifact === false) {
    return 'no-artifacts';
  }
  if (readText(byId?.debug_id) !== undefined) {
    return byId?.uploaded_source_file_with_correct_debug_id === true ? 'map-missing' : 'source-missing';
  }
  if ([byName?.source_file_lookup_result, byName?.source_map_lookup_result].includes('wrong-dist'))
    return 'wrong-dist';
  if (byName?.source_file_lookup_result === 'found') return 'map-missing';
  if (report.sdk_debug_id_support === 'needs-upgrade') return 'sdk-outdated';
  if (readObject(readObject(frame.scraping_process)?.source_file)?.status === 'failure')
    return 'fetch-failed';
  return byName ? 'source-missing' : 'no-debug-id';
}
