import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEvent } from '../../../test/generators/wireEvents.js';
import { normalizeEvent } from '../../client/normalize/event.js';
import type { Activity } from '../../model/index.js';
import { buildEvent, buildException, buildFrame, buildIssue } from '../../testing/builders/index.js';
import { summarizeIssue } from './summarizeIssue.js';

const at = '2026-03-01T10:00:00.000Z';

function crash(variable: string) {
  const frame = buildFrame({
    function: 'payFor',
    filename: 'src/shop/cart.ts',
    line: 42,
    column: 7,
    inApp: true,
    vars: { [variable]: null },
  });
  const exception = buildException({
    type: 'TypeError',
    value: `${variable} is null`,
    stacktrace: { frames: [frame] },
  });
  return buildEvent({
    platform: 'javascript',
    exceptions: [exception],
    mainException: 0,
    occurredAt: at,
    breadcrumbs: [
      {
        timestamp: '2026-03-01T09:59:58.000Z',
        type: 'http',
        category: 'fetch',
        level: 'error',
        data: { method: 'POST', url: 'https://shop.example/pay?token=hush-hush', status_code: 500 },
      },
    ],
  });
}

describe('summarizeIssue (ID-N01)', () => {
  it('says where to start, with the value that explains it', () => {
    expect(summarizeIssue(undefined, crash('order')).where).toEqual({
      function: 'payFor',
      place: 'cart.ts:42:7',
      variable: { name: 'order', value: 'null' },
    });
  });

  it('leaves the value of a variable out whose name says that it is a secret', () => {
    const { where } = summarizeIssue(undefined, crash('password'));
    expect(where).toEqual({ function: 'payFor', place: 'cart.ts:42:7' });
  });

  it('says what came before and how long, without a secret of its address', () => {
    const { before } = summarizeIssue(undefined, crash('order'));
    expect(before).toMatchObject({ index: 0, offsetMs: -2000 });
    expect(before?.text).toMatch(/^POST https:\/\/shop\.example\/pay\?token=.* 500$/);
    expect(before?.text).not.toContain('hush-hush');
  });

  it('names the rule only while the assignment that it made is the newest', () => {
    const issue = buildIssue({ assignee: { type: 'team', id: '3', name: 'Checkout' } });
    const byRule: Activity = { id: '1', type: 'assigned', createdAt: at, data: { rule: 'path:src/shop/*' } };
    const byHand: Activity = { id: '2', type: 'assigned', createdAt: '2026-03-02T10:00:00.000Z', data: {} };
    expect(summarizeIssue(issue, undefined, [byRule]).owner).toEqual({
      name: 'Checkout',
      rule: 'path:src/shop/*',
    });
    for (const both of [
      [byRule, byHand],
      [byHand, byRule],
    ])
      expect(summarizeIssue(issue, undefined, both).owner).toEqual({ name: 'Checkout' });
  });

  it('knows nothing of nothing', () => {
    expect(summarizeIssue(undefined, undefined)).toEqual({});
  });

  it('stays short and points at a step that is there, whatever the server sends', () => {
    fc.assert(
      fc.property(anyEvent, (payload) => {
        const event = normalizeEvent(payload, { source: 'fuzz', project: 'shop' });
        const { where, before } = summarizeIssue(undefined, event);
        for (const text of [where?.function, where?.place, before?.text]) {
          if (text !== undefined) expect(text).toMatch(/^[^\n]{1,200}$/);
        }
        if (before !== undefined) expect(event?.breadcrumbs[before.index]).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
