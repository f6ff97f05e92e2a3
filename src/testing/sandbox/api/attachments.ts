import type { JsonObject } from '../../../model/index.js';
import { type Call, type Endpoint, get, param } from '../http/call.js';
import { checkOrganization, iso, projectInPath } from '../http/params.js';
import { notFound } from '../http/reply.js';
import { type AttachmentRecord, seededAttachments } from '../world/attachments.js';
import { liveAt, positionOf, timeAt } from '../world/issue.js';
import { offsetList } from './paginate.js';

export const attachmentEndpoints: readonly Endpoint[] = [
  get('/projects/{org}/{project}/events/{event}/attachments/', listAttachments),
];

/** Descriptions of the files that came with an event; a search is by name, or `is:screenshot`. */
function listAttachments(call: Call): Response {
  checkOrganization(call);
  const project = projectInPath(call);
  const id = param(call, 'event').toLowerCase();
  const issue = call.world.issueOfEvent(id);
  if (issue === undefined || issue.project !== project) throw notFound();
  const position = positionOf(issue, id, call.world.seed);
  const isLive = liveAt(issue, position) !== undefined;
  const files = isLive ? call.world.attachments.of(id) : seededAttachments(id);
  const at = iso(timeAt(issue, position));
  const text = (call.query.get('query') ?? '').toLowerCase();
  const found = files.filter(({ name }) =>
    text === 'is:screenshot' ? /screenshot/i.test(name) : name.toLowerCase().includes(text),
  );
  return offsetList(call, found, (file) => attachmentJson(file, id, at));
}

function attachmentJson(file: AttachmentRecord, eventId: string, at: string): JsonObject {
  return {
    id: file.id,
    event_id: eventId,
    name: file.name,
    type: file.type,
    mimetype: file.mimetype,
    size: file.bytes,
    sha1: null,
    dateCreated: at,
    headers: { 'Content-Type': file.mimetype },
  };
}
