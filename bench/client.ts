import { normalizeIssue } from '../src/client/normalize/issue/issue.js';

/** Normalising a page must cost at most half of what `JSON.parse` of the same text costs. */
const LIMIT = 0.5;
const ISSUES = 100;
const ROUNDS = 2001;

/** A row of a list with its counts over time, about two kilobytes as text. */
function wireIssue(number: number, withTrend: boolean): unknown {
  const start = 1_782_777_600;
  const points = Array.from({ length: 24 }, (_, hour) => [start + hour * 3600, (number * hour) % 17]);
  return {
    id: String(5_550_000 + number),
    shareId: null,
    shortId: `SHOP-${number}`,
    title: `RangeError: basket line ${number} is out of range ${'of the catalogue '.repeat(6)}`,
    culprit: 'addLine(src/basket/lines)',
    permalink: `https://errors.example.test/organizations/acme/issues/${5_550_000 + number}/`,
    logger: null,
    level: 'error',
    status: 'unresolved',
    statusDetails: {},
    substatus: 'ongoing',
    isPublic: false,
    platform: 'javascript',
    priority: 'high',
    priorityLockedAt: null,
    project: { id: '41', name: 'Shop', slug: 'shop', platform: 'javascript-react' },
    type: 'error',
    issueType: 'error',
    issueCategory: 'error',
    metadata: {
      type: 'RangeError',
      value: `basket line ${number} is out of range ${'of the catalogue '.repeat(6)}`,
      filename: 'src/basket/lines.ts',
      function: 'addLine',
      in_app_frame_mix: 'mixed',
      sdk: { name: 'sentry.javascript.react', name_normalized: 'sentry.javascript.react' },
    },
    numComments: 0,
    assignedTo: { type: 'team', id: '7', name: 'payments' },
    isBookmarked: false,
    isSubscribed: false,
    subscriptionDetails: null,
    hasSeen: true,
    annotations: [],
    isUnhandled: true,
    count: '1843',
    userCount: 211,
    firstSeen: '2026-05-02T08:15:00Z',
    lastSeen: `2026-06-30T21:04:09.${100_000 + number}Z`,
    ...(withTrend && { stats: { auto: points } }),
    lifetime: {
      count: '9120',
      userCount: 803,
      firstSeen: '2025-11-01T00:00:00Z',
      lastSeen: `2026-06-30T21:04:09.${100_000 + number}Z`,
      stats: null,
    },
    filtered: null,
  };
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function measure(name: string, withTrend: boolean): { page: string; ratio: number; row: object } {
  const text = JSON.stringify(Array.from({ length: ISSUES }, (_, number) => wireIssue(number, withTrend)));
  const parses: number[] = [];
  const normalizes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const rows = JSON.parse(text) as unknown[];
    const parsed = performance.now();
    const issues = rows.map((row) => normalizeIssue(row, { source: 'bench', form: 'list' }));
    const done = performance.now();
    if (issues.includes(undefined)) throw new Error('a generated issue was not read');
    parses.push(parsed - start);
    normalizes.push(done - parsed);
  }
  const parse = median(parses);
  const normalize = median(normalizes);
  const row = {
    page: name,
    kB: Math.round(text.length / 1000),
    'parse ms': parse.toFixed(3),
    'normalize ms': normalize.toFixed(3),
    ratio: (normalize / parse).toFixed(2),
  };
  return { page: name, ratio: normalize / parse, row };
}

const results = [measure('100 issues, as listed', false), measure('100 issues with counts over time', true)];
console.table(results.map(({ row }) => row));
if (results.some(({ ratio }) => ratio > LIMIT)) process.exitCode = 1;
