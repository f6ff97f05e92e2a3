import { normalizeEvent } from '../../src/client/normalize/event.js';
import type { CrashEvent } from '../../src/model/index.js';
import type { Dialect, Trail } from './trail.js';

const AT = Date.parse('2026-06-14T10:00:00.000Z');

/** The event of a trail as a server would send it, read by the client. */
export function eventOf({ platform, stamp }: Dialect, { type, value, steps, stack = [] }: Trail): CrashEvent {
  const wire = {
    event_id: '0'.repeat(32),
    platform,
    timestamp: stamp(AT),
    exception: {
      values: [{ type, value, stacktrace: { frames: stack.map((name) => ({ function: name })) } }],
    },
    breadcrumbs: {
      values: steps.map(({ before, wire: crumb }) => ({ ...crumb, timestamp: stamp(AT - before * 1000) })),
    },
  };
  return normalizeEvent(wire, { source: 'test' }) as CrashEvent;
}
