import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { groupRepeats } from './breadcrumbs.js';
import { timelineTrail } from './timelineItems.js';
import { timelineRows } from './timelineRows.js';

const AT = Date.parse('2026-06-30T12:00:00Z');
const crumbs = fc.array(
  fc.record(
    {
      type: fc.constantFrom('default', 'http', 'ui', 'navigation', 'query', ''),
      level: fc.constantFrom('debug', 'info', 'warning', 'error', 'odd'),
      category: fc.constantFrom('console', 'ui.scroll', 'fetch', 'app', '__proto__'),
      message: fc.string({ maxLength: 5 }),
      timestamp: fc.oneof(
        fc.integer({ min: -400_000, max: 5_000 }).map((ms) => new Date(AT + ms).toISOString()),
        fc.constantFrom('', 'yesterday'),
      ),
    },
    { requiredKeys: ['type', 'level'] },
  ),
  { maxLength: 60 },
);

describe('timelineRows', () => {
  it('loses no step and doubles none, whatever the trail and its clocks', () => {
    fc.assert(
      fc.property(
        crumbs,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (breadcrumbs, isReversed, isPart, opens) => {
          const { items } = timelineTrail(breadcrumbs as readonly Breadcrumb[], undefined);
          const rows = timelineRows(groupRepeats(items), {
            isReversed,
            isPart,
            isOpen: () => opens,
            isRelevant: () => false,
          });
          const told = rows.flatMap((row) => {
            if (row.kind === 'steps') return row.group.items;
            return row.kind === 'noise' && !opens ? row.groups.flatMap((group) => group.items) : [];
          });
          expect(told.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
          expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        },
      ),
    );
  });
});
