import type { StatusDetails } from '../../../model/index.js';
import { readCount } from '../read/count.js';
import { compact, readBoolean, readObject, readText, type Wire } from '../read/scalars.js';
import { readTime } from '../read/time.js';

/** How an issue was resolved, or until when it is archived. `undefined` when nothing is said. */
export function normalizeStatusDetails(value: unknown): StatusDetails | undefined {
  const wire = readObject(value);
  if (!wire || Object.keys(wire).length === 0) return undefined;
  const details: StatusDetails = compact({
    inNextRelease: wire.inNextRelease === true || wire.inUpcomingRelease === true ? true : undefined,
    inRelease: readText(wire.inRelease),
    inCommit: commitOf(wire.inCommit),
    auto: readBoolean(wire.autoResolved),
    until: readTime(wire.ignoreUntil),
    untilEvents: readCount(wire.ignoreCount),
    untilUsers: readCount(wire.ignoreUserCount),
    windowMinutes: readCount(wire.ignoreWindow) ?? readCount(wire.ignoreUserWindow),
    actor: actorName(readObject(wire.actor)),
  });
  return Object.keys(details).length > 0 ? details : undefined;
}

/** A hash, or the commit itself. */
function commitOf(value: unknown): string | undefined {
  const commit = readObject(value);
  return commit ? (readText(commit.id) ?? readText(commit.commit)) : readText(value);
}

function actorName(actor: Wire | undefined): string | undefined {
  return readText(actor?.name) ?? readText(actor?.username) ?? readText(actor?.email);
}
