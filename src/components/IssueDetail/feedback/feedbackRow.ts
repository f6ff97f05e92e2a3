import type { Annotation, UserFeedback } from '../../../model/index.js';
import { findEmails } from '../../../redact/patterns/email.js';
import { blankEvent } from '../../internal/redaction/blankEvent.js';
import type { RowRedaction } from '../../internal/redaction/useRedactedRows.js';

/** People and their words, as the host lets them be seen. */
export const feedbackRedaction: RowRedaction<UserFeedback> = {
  redact(report, redactEvent) {
    const { id, name, email, comments, ...rest } = report;
    const seen = redactEvent(
      blankEvent({
        id,
        message: { formatted: comments },
        user: { ...(name !== undefined && { name }), ...(email !== undefined && { email }) },
      }),
    );
    return {
      ...rest,
      id,
      comments: seen.message?.formatted ?? '',
      ...(seen.user?.name !== undefined && { name: seen.user.name }),
      ...(seen.user?.email !== undefined && { email: seen.user.email }),
    };
  },
  withhold: ({ id, createdAt }, text) => ({
    id,
    comments: text,
    ...(createdAt !== undefined && { createdAt }),
  }),
};

/** People sign what they write with an address. */
export function maskedAddresses(comments: string): {
  readonly text: string;
  readonly annotations: readonly Annotation[];
} {
  const chunks: { text: string; rule?: string }[] = [];
  let end = 0;
  for (const run of findEmails(comments)) {
    if (run.start > end) chunks.push({ text: comments.slice(end, run.start) });
    chunks.push({ text: '[email]', rule: 'email' });
    end = run.end;
  }
  if (end === 0) return { text: comments, annotations: [] };
  if (end < comments.length) chunks.push({ text: comments.slice(end) });
  const text = chunks.map((chunk) => chunk.text).join('');
  return { text, annotations: [{ path: '/comments', action: 'masked', by: 'panel', chunks }] };
}
