import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalizeAttachment } from '../../src/client/normalize/event/attachment.js';
import { normalizeSourceMapProblems } from '../../src/client/normalize/event/sourceMapDebug.js';
import { normalizeTrace } from '../../src/client/normalize/event/trace.js';
import { normalizeActivity } from '../../src/client/normalize/issue/activity.js';
import { normalizeUserFeedback } from '../../src/client/normalize/issue/feedback.js';
import { normalizeIssue } from '../../src/client/normalize/issue/issue.js';
import { normalizeIssueStats } from '../../src/client/normalize/issue/issueStats.js';
import { normalizeOwnership } from '../../src/client/normalize/issue/ownership.js';
import { normalizeTagFacet, normalizeTagValue } from '../../src/client/normalize/issue/tagFacet.js';
import { readTrend } from '../../src/client/normalize/issue/trend.js';
import {
  normalizeChangedFile,
  normalizeCommit,
  normalizeSuspectCommits,
} from '../../src/client/normalize/organization/commit.js';
import {
  normalizeActor,
  normalizeMember,
  normalizeTeam,
} from '../../src/client/normalize/organization/people.js';
import { normalizeOrganization, normalizeProject } from '../../src/client/normalize/organization/project.js';
import { normalizeDeploy, normalizeRelease } from '../../src/client/normalize/organization/release.js';
import { normalizeSessions } from '../../src/client/normalize/organization/sessions.js';
import { normalizePage } from '../../src/client/normalize/read/page.js';
import { readObject } from '../../src/client/normalize/read/scalars.js';
import { damage, damaged, deepCopy, deepFreeze } from '../generators/mutate.js';
import { type WireRow, wireRows } from '../generators/wireRows.js';
import { checkRow, type RowModel } from '../invariants/checkRows.js';
import { CASES_PER_PAYLOAD, payloadRuns, printSeed, SEED, TIMEOUT_MS } from './runs.js';

const source = 'fuzz';

const normalizers: [payload: WireRow, model: RowModel, normalize: (value: unknown) => unknown][] = [
  ['issue', 'issue', (value) => normalizeIssue(value, { source, form: 'list' })],
  ['issue', 'issue', (value) => normalizeIssue(value, { source, form: 'detail' })],
  ['project', 'project', normalizeProject],
  ['organization', 'organization', normalizeOrganization],
  ['release', 'release', normalizeRelease],
  ['deploy', 'deploy', normalizeDeploy],
  ['commit', 'commit', normalizeCommit],
  ['changedFile', 'changedFile', normalizeChangedFile],
  ['committers', 'suspectCommits', normalizeSuspectCommits],
  ['tagFacet', 'tagFacet', normalizeTagFacet],
  ['tagValue', 'tagValue', normalizeTagValue],
  ['sessions', 'sessions', (value) => normalizeSessions([value, value])],
  ['stats', 'stats', normalizeIssueStats],
  ['eventsStats', 'trend', (value) => readTrend({ data: readObject(value)?.data })],
  ['actor', 'actor', normalizeActor],
  ['member', 'member', normalizeMember],
  ['team', 'team', normalizeTeam],
  ['activity', 'activity', normalizeActivity],
  ['attachment', 'attachment', normalizeAttachment],
  ['feedback', 'feedback', normalizeUserFeedback],
  ['owners', 'ownership', normalizeOwnership],
  ['sourceMaps', 'sourceMapProblems', normalizeSourceMapProblems],
  ['trace', 'trace', (value) => normalizeTrace('t', value)],
];

/** The inputs are shared out among the normalisers. */
const numRuns = Math.max(20, Math.ceil((payloadRuns * 2) / normalizers.length));
const anything = fc.anything({ withDate: true, withMap: true, withBigInt: true, withNullPrototype: true });
const damages = fc.array(damage, { minLength: CASES_PER_PAYLOAD - 1, maxLength: CASES_PER_PAYLOAD - 1 });

beforeAll(() => printSeed('rows'));

describe('normalisers of rows', () => {
  it.each(normalizers)(
    'make a valid model or nothing of any %s (%s)',
    { timeout: TIMEOUT_MS },
    (payload, model, normalize) => {
      fc.assert(
        fc.property(wireRows[payload], damages, anything, (wire, changes, any) => {
          const inputs = [wire, any, ...changes.map((change) => damaged(wire, change, any))];
          for (const input of inputs) {
            const made = normalize(input);
            if (made !== undefined && made !== 'left out') expect(checkRow(model, made)).toEqual([]);
          }
          expect(Object.keys(Object.prototype)).toEqual([]);
        }),
        { numRuns, seed: SEED, endOnFailure: true },
      );
    },
  );

  it.each(normalizers)(
    'change nothing of the %s they are given (%s)',
    { timeout: TIMEOUT_MS },
    (payload, _, normalize) => {
      fc.assert(
        fc.property(wireRows[payload], (wire) => {
          const made = normalize(deepCopy(wire));
          expect(normalize(deepFreeze(wire))).toEqual(made);
        }),
        { numRuns: Math.ceil(numRuns / 5), seed: SEED },
      );
    },
  );

  it('make a page of any rows, which counts every one of them', { timeout: TIMEOUT_MS }, () => {
    const header = fc.oneof(fc.constantFrom(null, '', '12', '1000', '-1', '1.5', 'many', 'NaN'), fc.string());
    const next = fc.constantFrom(undefined, '0:100:0');
    const ended = fc.constantFrom(undefined, 'loop' as const);
    const outcome = fc.constantFrom('row' as const, 'left out' as const, undefined);
    fc.assert(
      fc.property(fc.array(outcome), header, header, next, ended, (rows, hits, cap, cursor, end) => {
        const headers = { get: (name: string): string | null => (name === 'x-hits' ? hits : cap) };
        const answer = { json: rows, headers, next: cursor, ended: end };
        const page = normalizePage(answer, rows, (row) => row as (typeof rows)[number]);
        expect(page.items.length + page.skipped).toBe(rows.filter((row) => row !== 'left out').length);
        expect([page.nextCursor, page.stoppedBy]).toEqual([cursor, end]);
        expect(page.total ?? 0).toSatisfy((total) => Number.isInteger(total) && total >= 0);
        if (page.totalIsCapped) expect(page.total).toBeGreaterThanOrEqual(Math.floor(Number(cap)));
      }),
      { numRuns, seed: SEED },
    );
  });

  it('make nothing of what is no object at all', () => {
    for (const value of [undefined, null, '', 'x', 7, true, [], [[]]]) {
      for (const [payload, , normalize] of normalizers) {
        if (!['actor', 'trace', 'stats', 'sessions'].includes(payload)) {
          expect(normalize(value) ?? []).toSatisfy((made) => JSON.stringify(made).length < 20);
        }
      }
    }
  });
});
