import type { Issue } from '../../../model/index.js';
import { normalizeIssue } from '../../normalize/issue/issue.js';
import { readObject } from '../../normalize/read/scalars.js';
import type { AdapterContext } from '../shared/adapter.js';

const PAGE = /^(https?:\/\/.+)\/[^/]+\/issues\/(\d+)\/?$/;

/**
 * An issue of either spelling. Members that this server fills with constants (users, counts over time, whether it
 * was seen) say nothing, and stay unknown. Its numbers are those of the issue's whole life, in lists too.
 */
export function issueOf({ source, organization }: AdapterContext, value: unknown): Issue | undefined {
  const wire = readObject(value);
  const metadata = readObject(wire?.metadata);
  const known = wire && {
    id: wire.id,
    shortId: wire.shortId,
    title: wire.title,
    culprit: wire.culprit,
    metadata: wire.metadata,
    level: wire.level,
    status: wire.status,
    // Archived issues stay so here.
    ...(wire.status === 'ignored' && { substatus: 'archived_forever' }),
    statusDetails: wire.statusDetails ?? wire.status_details,
    isUnhandled: wire.isUnhandled ?? metadata?.unhandled,
    project: wire.project,
    assignedTo: wire.assignedTo ?? wire.assigned_to,
    count: wire.count,
    numComments: wire.numComments,
    userReportCount: wire.userReportCount,
    firstSeen: wire.firstSeen,
    lastSeen: wire.lastSeen,
    // The server writes the project where its own pages expect the organization.
    permalink: String(wire.permalink ?? '').replace(PAGE, `$1/${encodeURIComponent(organization)}/issues/$2`),
  };
  return normalizeIssue(known, { source, form: 'detail' });
}
