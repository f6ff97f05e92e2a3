'use client';
import type { ReactElement } from 'react';
import { useUserFeedback } from '../../../hooks/queries/useUserFeedback.js';
import type { IssueRef } from '../../../model/index.js';
import { FeedbackList, type FeedbackListProps } from './FeedbackList.js';

interface FeedbackProps extends Omit<FeedbackListProps, 'feedback' | 'onRetry'> {
  readonly issueRef: IssueRef;
}

/** What users wrote about an issue. */
export function Feedback({ issueRef, ...list }: FeedbackProps): ReactElement {
  const feedback = useUserFeedback(issueRef);
  return <FeedbackList {...list} feedback={feedback} onRetry={feedback.refresh} />;
}
