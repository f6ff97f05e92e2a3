import type { JsonObject } from '../../../model/index.js';
import { type Endpoint, get } from '../http/call.js';
import { exceptionsIn } from '../http/entriesJson.js';
import { json, notFound } from '../http/reply.js';
import { isObject, listOf, member, numberOf, textOf } from '../read/lenient.js';
import { payloadAt } from './eventJson.js';
import { eventInProject } from './events.js';

export const sourceMapEndpoints: readonly Endpoint[] = [
  get('/projects/{org}/{project}/events/{event}/source-map-debug/', (call) => {
    const { issue, position } = eventInProject(call);
    const payload = payloadAt(call.world, issue, position);
    const platform = textOf(payload.platform) ?? '';
    if (platform !== 'javascript' && platform !== 'node') throw notFound();
    return json(reportOn(payload));
  }),
];

/** What a server without a single uploaded file finds out. Frames of sources count as mapped. */
function reportOn(payload: JsonObject): JsonObject {
  const ids = new Map<string, string>();
  for (const image of listOf(member(payload.debug_meta, 'images'))) {
    const file = textOf(member(image, 'code_file'));
    const id = textOf(member(image, 'debug_id'));
    if (file !== null && id !== null) ids.set(file, id);
  }
  return {
    dist: textOf(payload.dist),
    release: textOf(payload.release),
    has_debug_ids: ids.size > 0,
    has_scraping_data: false,
    project_has_some_artifact_bundle: false,
    release_has_some_artifact: false,
    has_uploaded_some_artifact_with_a_debug_id: false,
    sdk_version: textOf(member(payload.sdk, 'version')),
    min_debug_id_sdk_version: '7.56.0',
    sdk_debug_id_support: 'full',
    exceptions: exceptionsIn(payload).map((exception) => ({
      frames: listOf(member(exception.stacktrace, 'frames'))
        .filter(isObject)
        .map((frame) => frameReport(frame, ids)),
    })),
  };
}

function frameReport(frame: JsonObject, ids: ReadonlyMap<string, string>): JsonObject {
  const path = textOf(frame.abs_path) ?? textOf(frame.filename) ?? '';
  const found = isBuilt(frame) ? 'unsuccessful' : 'found';
  return {
    debug_id_process: {
      debug_id: ids.get(path) ?? null,
      uploaded_source_file_with_correct_debug_id: false,
      uploaded_source_map_with_correct_debug_id: false,
    },
    release_process: {
      abs_path: path,
      matching_source_file_names: [],
      matching_source_map_name: null,
      source_map_reference: null,
      source_file_lookup_result: found,
      source_map_lookup_result: found,
    },
    scraping_process: { source_file: null, source_map: null },
  };
}

/** Nobody writes code whose lines are that long. */
function isBuilt(frame: JsonObject): boolean {
  const name = textOf(frame.filename) ?? '';
  return (
    name.endsWith('.min.js') || ((numberOf(frame.lineno) ?? 99) <= 20 && (numberOf(frame.colno) ?? 0) > 500)
  );
}
