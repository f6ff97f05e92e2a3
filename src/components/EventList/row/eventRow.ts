import type { EventSummary } from '../../../model/index.js';
import { blankEvent } from '../../internal/redaction/blankEvent.js';
import type { RowRedaction } from '../../internal/redaction/useRedactedRows.js';

/** A row is an event that says little. */
export const eventRedaction: RowRedaction<EventSummary> = {
  redact(row, redactEvent) {
    const { message, ...same } = row;
    const seen = redactEvent(
      blankEvent({ ...same, ...(message !== undefined && { message: { formatted: message } }) }),
    );
    const { title, culprit, location, user, release, environment, platform, level } = seen;
    const texts = { title, culprit, location, user, release, environment, platform, level };
    return {
      ...bare(row),
      tags: seen.tags,
      ...Object.fromEntries(
        Object.entries({
          ...texts,
          title: row.title === undefined ? undefined : title,
          message: seen.message?.formatted,
        }).filter(([, value]) => value !== undefined),
      ),
    };
  },
  withhold: (row, text) => ({ ...bare(row), tags: [], title: text }),
};

/** What names the event and says when it was: no payload. */
function bare({ id, issue, occurredAt }: EventSummary): Omit<EventSummary, 'tags'> {
  return { id, ...(issue && { issue }), ...(occurredAt !== undefined && { occurredAt }) };
}
