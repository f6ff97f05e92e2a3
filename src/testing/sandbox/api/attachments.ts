import type { JsonObject } from '../../../model/index.js';
import { type Call, type Endpoint, get, param } from '../http/call.js';
import { checkOrganization, iso, projectInPath } from '../http/params.js';
import { json, notFound } from '../http/reply.js';
import { type AttachmentRecord, seededAttachments } from '../world/attachments.js';
import { liveAt, positionOf, timeAt } from '../world/issue.js';
import { offsetList } from './paginate.js';

export const attachmentEndpoints: readonly Endpoint[] = [
  get('/projects/{org}/{project}/events/{event}/attachments/', listAttachments),
  get('/projects/{org}/{project}/events/{event}/attachments/{id}/', oneAttachment),
];

interface FilesOfEvent {
  readonly eventId: string;
  readonly files: readonly AttachmentRecord[];
  /** ISO. */
  readonly at: string;
}

function filesOf(call: Call): FilesOfEvent {
  checkOrganization(call);
  const project = projectInPath(call);
  const eventId = param(call, 'event').toLowerCase();
  const issue = call.world.issueOfEvent(eventId);
  if (issue === undefined || issue.project !== project) throw notFound();
  const position = positionOf(issue, eventId, call.world.seed);
  const isLive = liveAt(issue, position) !== undefined;
  const files = isLive ? call.world.attachments.of(eventId) : seededAttachments(eventId);
  return { eventId, files, at: iso(timeAt(issue, position)) };
}

/** What is told of a file; with `download`, the file itself, under the name and kind that its sender gave it. */
function oneAttachment(call: Call): Response {
  const { eventId, files, at } = filesOf(call);
  const file = files.find(({ id }) => id === param(call, 'id'));
  if (file === undefined) throw notFound();
  if (!call.query.has('download')) return json(attachmentJson(file, eventId, at));
  const content = file.content?.();
  if (content === undefined) throw notFound();
  const headers = {
    'Content-Type': file.mimetype ?? 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${file.name.replace(/[^\w. -]/g, '_')}"`,
  };
  return new Response(content, { headers });
}

/** Descriptions of the files that came with an event; a search is by name, or `is:screenshot`. */
function listAttachments(call: Call): Response {
  const { eventId, files, at } = filesOf(call);
  const text = (call.query.get('query') ?? '').toLowerCase();
  const found = files.filter(({ name }) =>
    text === 'is:screenshot' ? /screenshot/i.test(name) : name.toLowerCase().includes(text),
  );
  return offsetList(call, found, (file) => attachmentJson(file, eventId, at));
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
