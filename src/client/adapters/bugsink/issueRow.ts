import type { Issue, ProjectRef } from '../../../model/index.js';
import { normalizeIssue } from '../../normalize/issue/issue.js';
import { readId } from '../../normalize/read/scalars.js';
import type { AdapterContext } from '../shared/adapter.js';
import type { Wire } from './api.js';

/** What the server writes where the event is no exception, or one without a name. No names of classes. */
const MARKERS: ReadonlySet<unknown> = new Set(['Log Message', '?']);

export function titleParts(row: Wire): {
  readonly type: string | undefined;
  readonly value: string | undefined;
} {
  const [type, value] = [row.calculated_type, row.calculated_value].map((part) =>
    typeof part === 'string' && part !== '' ? part : undefined,
  );
  return { type: MARKERS.has(type) ? undefined : type, value };
}

/** As the server's own pages write it. */
export function titleOf(row: Wire): string | undefined {
  const { type, value } = titleParts(row);
  const first = value?.split('\n', 1)[0];
  return type !== undefined && first ? `${type}: ${first}` : (type ?? first);
}

export function statusOf(row: Wire): 'resolved' | 'ignored' | 'unresolved' {
  if (row.is_resolved === true) return 'resolved';
  return row.is_muted === true ? 'ignored' : 'unresolved';
}

/**
 * An issue of the server's own kind. It counts over the issue's whole life only; level, platform, users and
 * whoever has seen it are unknown, and stay so.
 */
export function issueOf(
  { source, transport, isProxied }: AdapterContext,
  row: Wire,
  project: ProjectRef | undefined,
): Issue | undefined {
  const id = readId(row.id);
  const { type, value } = titleParts(row);
  const isNext = row.is_resolved === true && row.is_resolved_by_next_release === true;
  return normalizeIssue(
    {
      id,
      project,
      shortId: row.friendly_id,
      title: titleOf(row),
      metadata: { type, value },
      culprit: row.transaction,
      status: statusOf(row),
      ...(isNext && { statusDetails: { inNextRelease: true } }),
      count: row.digested_event_count,
      firstSeen: row.first_seen,
      lastSeen: row.last_seen,
      // Behind the proxy nobody is told where the server is.
      ...(!isProxied && { permalink: `${transport.base}/issues/issue/${id}/event/last/` }),
    },
    { source, form: 'detail' },
  );
}
