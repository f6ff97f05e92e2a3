'use client';
import type { ReactElement } from 'react';
import { useEvent } from '../../../hooks/queries/useEvent.js';
import type { Issue, IssueScope } from '../../../model/index.js';
import type { DrawPreview } from '../preview/renderPreview.js';

interface LatestEventProps {
  readonly issue: Issue;
  readonly scope: IssueScope;
  readonly draw: DrawPreview;
}

/** The latest event of an issue: kept once it was read, no longer asked for once nobody looks. */
export function LatestEvent({ issue, scope, draw }: LatestEventProps): ReactElement {
  const { environments, range } = scope;
  // What the detail asks for first, so that opening it finds the answer.
  const event = useEvent(issue.ref, 'latest', { environments, range });
  return draw(event, event.refresh);
}
