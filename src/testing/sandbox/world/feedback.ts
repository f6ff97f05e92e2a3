import { visitor } from './people.js';
import { hashText, mix } from './random.js';

/** What a user wrote about an event. */
export interface FeedbackRecord {
  readonly id: string;
  readonly eventId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly comments: string;
  /** Milliseconds. */
  readonly at: number;
}

/** Reports that are remembered of each issue, and issues that have some. */
const MAX_REPORTS = 1000;
const MAX_ISSUES = 10_000;

export interface FeedbackStore {
  /** Newest first. */
  of(issueId: string): readonly FeedbackRecord[];
  add(issueId: string, report: Omit<FeedbackRecord, 'id'>): void;
}

export function createFeedback(): FeedbackStore {
  const byIssue = new Map<string, FeedbackRecord[]>();
  let next = 5_000_001;
  return {
    of: (issueId) => byIssue.get(issueId) ?? [],
    add(issueId, report) {
      const reports = byIssue.get(issueId) ?? [];
      if (reports.length >= MAX_REPORTS || (reports.length === 0 && byIssue.size >= MAX_ISSUES)) return;
      reports.unshift({ id: String(next++), ...report });
      byIssue.set(issueId, reports);
    },
  };
}

const WORDS = [
  'I pressed Pay and nothing happened. I tried three times.',
  'The page went white after I changed the address.\nI had to start again.',
  'Works on my phone, not here. You can call me on the number in my account.',
  'It says I am signed out, but I just signed in. My mail is in my profile.',
  'please fix this, i lost my whole cart',
];

/** About every fourth generated issue was written about, by up to three people. */
export function seededFeedback(issueId: string, eventId: string, at: number): readonly FeedbackRecord[] {
  const number = hashText(`feedback ${issueId}`);
  if (number % 4 !== 0) return [];
  const count = 1 + (mix(number, 1) % 3);
  return Array.from({ length: count }, (_, index) => {
    const { username, email } = visitor(mix(number, index) % 900);
    const isNamed = mix(number, index + 7) % 3 !== 0;
    return {
      id: String(4_000_000 + (number % 900_000) + index),
      eventId,
      name: isNamed ? username : null,
      email: isNamed ? email : null,
      comments: WORDS[mix(number, index + 3) % WORDS.length] as string,
      at: at - index * 3_600_000,
    };
  });
}
