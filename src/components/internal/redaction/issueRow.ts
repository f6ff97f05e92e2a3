import type { CrashEvent, Issue } from '../../../model/index.js';
import { blankEvent } from './blankEvent.js';
import type { RowRedaction } from './useRedactedRows.js';

/** An issue repeats what its events say: type, message, place and whatever the server keeps with the title. */
export const issueRedaction: RowRedaction<Issue> = {
  redact(issue, redactEvent) {
    const seen = redactEvent(eventOf(issue));
    const exception = seen.exceptions[0];
    const frame = (exception ?? seen).stacktrace?.frames[0];
    const texts = {
      type: exception?.type,
      value: exception ? exception.value : seen.message?.formatted,
      // A title that nobody gave is not made up.
      title: issue.title && seen.title,
      ownTitle: issue.ownTitle && seen.message?.template,
      culprit: issue.culprit && seen.culprit,
      logger: seen.logger,
      filename: frame?.filename,
      function: frame?.function,
      metadata: issue.metadata && seen.extra,
      tickets: issue.tickets?.flatMap((ticket, place) => {
        const name = seen.evidence?.[place]?.value;
        return name === undefined ? [] : [{ ...ticket, name }];
      }),
    };
    const known = Object.entries(texts).filter(([, text]) => text !== undefined);
    return { ...withoutTexts(issue), ...Object.fromEntries(known) };
  },
  withhold: (issue, text) => ({ ...withoutTexts(issue), title: text }),
};

function eventOf(issue: Issue): CrashEvent {
  const { type, value, title, ownTitle, culprit, logger, platform, level, metadata, filename } = issue;
  const stacktrace = { frames: [{ filename, function: issue.function, context: [] }] };
  return blankEvent({
    id: issue.ref.id,
    issue: issue.ref,
    title,
    culprit,
    logger,
    platform,
    level,
    extra: metadata ?? {},
    evidence: issue.tickets?.map(({ name }) => ({ name: 'ticket', value: name })),
    ...(type === undefined
      ? { message: messageOf(value, ownTitle), stacktrace }
      : {
          type: 'error',
          exceptions: [{ type, value, stacktrace }],
          message: messageOf(undefined, ownTitle),
        }),
  });
}

function messageOf(formatted: string | undefined, template: string | undefined): CrashEvent['message'] {
  return formatted === undefined && template === undefined ? undefined : { formatted, template };
}

function withoutTexts(issue: Issue): Issue {
  const { type, value, title, ownTitle, culprit, logger, filename, function: _, ...more } = issue;
  const { metadata, tickets, ...rest } = more;
  return rest;
}
