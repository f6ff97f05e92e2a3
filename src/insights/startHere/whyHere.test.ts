import { describe, expect, it } from 'vitest';
import type { CrashEvent, Frame } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { startHere } from './startHere.js';
import { type StartWhy, whyHere } from './whyHere.js';

const frame = (over: Partial<Frame> = {}): Frame => ({ context: [], ...over });
const own = frame({ inApp: true, filename: 'src/cart.ts' });

function why(over: Partial<CrashEvent>): readonly StartWhy[] {
  const event = buildEvent({ platform: 'node', breadcrumbs: [], ...over });
  const start = startHere(event);
  if (!start) throw new Error('nowhere to start');
  return whyHere(event, start);
}

describe('whyHere (ST-N01)', () => {
  it('says whether the own code raised it, or what ran after it', () => {
    const pg = frame({ inApp: false, filename: 'node_modules/pg/lib/client.js' });
    expect(why({ exceptions: [{ stacktrace: { frames: [pg, own] } }] })).toEqual([
      { key: 'startRaisedHere', values: {} },
    ]);
    expect(why({ exceptions: [{ stacktrace: { frames: [own, pg, pg] } }] })).toEqual([
      { key: 'startBeforeLibrary', values: { library: 'pg', count: 2 } },
    ]);
    expect(why({ exceptions: [{ stacktrace: { frames: [own, pg, frame()] } }] })).toEqual([
      { key: 'startBeforeFrames', values: { count: 2 } },
    ]);
    expect(why({ exceptions: [{ stacktrace: { frames: [frame(), frame()] } }] })[0]?.key).toBe('startNewest');
  });

  it('names the root cause of a chain, and the member of a group', () => {
    const stacktrace = { frames: [own] };
    expect(
      why({
        exceptions: [
          { type: 'DbError', stacktrace },
          { type: 'CartError', stacktrace },
        ],
      }),
    ).toContainEqual({
      key: 'startRootCause',
      values: { type: 'DbError' },
    });
    const group = [
      { type: 'ValueError', stacktrace, mechanism: { exceptionId: 1, parentId: 0, source: 'exceptions[0]' } },
      { type: 'ExceptionGroup', stacktrace, mechanism: { exceptionId: 0, isExceptionGroup: true } },
    ];
    expect(why({ exceptions: group })).toContainEqual({ key: 'startMember', values: { type: 'ValueError' } });
    expect(why({ exceptions: [{ type: 'CartError', stacktrace }] })).toHaveLength(1);
  });

  it('names the variable that the message is about', () => {
    const at = { ...own, line: 2, context: [{ number: 2, text: 'return user.name' }], vars: { user: null } };
    const value = "Cannot read properties of null (reading 'name')";
    expect(why({ exceptions: [{ type: 'TypeError', value, stacktrace: { frames: [at] } }] })).toContainEqual({
      key: 'startVariable',
      values: { variable: 'user', value: 'null' },
    });
  });

  it('points at the failed request just before', () => {
    const occurredAt = '2026-01-01T12:00:00.000Z';
    const crumb = { type: 'http', level: 'info' as const, timestamp: '2026-01-01T11:59:59.900Z' };
    const breadcrumbs = [
      { ...crumb, type: 'ui', category: 'ui.click', message: 'button' },
      { ...crumb, data: { url: '/api/user', method: 'GET', status_code: 404 } },
    ];
    const exceptions = [{ type: 'TypeError', value: 'x', stacktrace: { frames: [own] } }];
    expect(why({ exceptions, breadcrumbs, occurredAt })).toContainEqual({
      key: 'startCrumb',
      values: {},
      crumb: 1,
    });
    expect(
      why({ exceptions, breadcrumbs: breadcrumbs.slice(0, 1), occurredAt }).map(({ key }) => key),
    ).toEqual(['startRaisedHere']);
  });
});
