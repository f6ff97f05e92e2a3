'use client';
import type { Range } from '../../model/index.js';
import { useFormat, useMessages } from '../config/index.js';
import { type IssueListMessages, issueListMessages } from '../IssueList/IssueList.messages.js';
import { windowLabel } from '../IssueList/windowLabel.js';

/** A range as the list names it, so that both say the same. */
export function useWindowName(range: Range | undefined): string | undefined {
  const t = useMessages<IssueListMessages>('IssueList', issueListMessages);
  const format = useFormat();
  return range && windowLabel(range, t, (iso) => format.date(iso, 'month'));
}
