'use client';
import type { ReactElement } from 'react';
import type { IssueCommand } from '../../../model/index.js';
import { ArchiveDialog } from './ArchiveDialog.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { ResolveDialog } from './ResolveDialog.js';
import type { Acting } from './useActing.js';

/** What is asked before something is sent. */
export function ActionDialog({ acting }: { readonly acting: Acting }): ReactElement | null {
  const { asked, endQuestion, act } = acting;
  if (!asked) return null;
  const { question, issues } = asked;
  const shared = {
    acting,
    issues,
    onAnswer(command: IssueCommand): void {
      endQuestion();
      act(command, issues);
    },
  };
  switch (question) {
    case 'release':
    case 'commit':
      return <ResolveDialog {...shared} by={question} />;
    case 'merge':
    case 'delete':
      return <ConfirmDialog {...shared} command={question} />;
    default:
      return <ArchiveDialog {...shared} until={question} />;
  }
}
