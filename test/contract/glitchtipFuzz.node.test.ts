import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSearch } from '../../src/client/adapters/glitchtip/search.js';
import { isCrashboardError } from '../../src/client/index.js';
import { parseQuery } from '../../src/search/parse.js';
import { json, SCOPE, SOURCE } from '../client/scripted.js';
import { gtClient, isClosed } from './glitchtip.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };
const PIECES = [
  'is:',
  'archived',
  '!',
  'os:',
  '"',
  "'",
  '\\',
  ' ',
  ':',
  '(',
  ')',
  'OR',
  '*',
  '[',
  ',',
  'a',
  '\n',
  'has:',
  'x y',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join('')),
);

describe('whatever is typed', () => {
  it('becomes a search that the server can split, with every filter written or named', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { query, ignored } = compileSearch(typed);
        expect(isClosed(query)).toBe(true);
        expect(query).not.toMatch(/\p{Cc}/u);
        const filters = parseQuery(typed).tokens.filter(({ kind }) => kind === 'filter');
        const named = filters.filter(({ raw }) => ignored.includes(raw));
        // Filters come first, and there are as many as were not named.
        const words = query.match(/(?:[^\s"]|"(?:[^"\\]|\\.)*")+/g) ?? [];
        expect(words.filter((word) => /^[\w.-]+:/.test(word)).length).toBeGreaterThanOrEqual(
          filters.length - named.length,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever is answered', () => {
  it('comes out as a model, or as an error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.array(wireRow(), { maxLength: 4 })), async (answer) => {
        const { client } = gtClient(5, () => json(answer));
        const calls = [
          client.listIssues(SCOPE),
          client.getIssueStats(['1'], SCOPE),
          client.listEvents(REF, {}),
          client.listTagFacets(REF, {}),
          client.listReleases({ projects: 'all' }),
          client.listActivity(REF),
          client.serverInfo(),
        ];
        for (const result of await Promise.allSettled(calls)) {
          if (result.status !== 'rejected') continue;
          const { reason } = result;
          expect(isCrashboardError(reason)).toBe(true);
          // A fault of ours would be reported without an answer's status.
          expect(reason.code === 'server' && reason.status === undefined).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function wireRow(): fc.Arbitrary<unknown> {
  const keys = [
    'id',
    'project',
    'metadata',
    'permalink',
    'stats',
    'lastSeen',
    'topValues',
    'key',
    'version',
    'projects',
    'tags',
    'entries',
    'event_id',
    'data',
    'type',
  ];
  const value = fc.oneof(fc.constant('1'), fc.constant({ id: '7', slug: 'shop' }), fc.jsonValue());
  return fc.dictionary(fc.constantFrom(...keys), value);
}
