'use client';
import { type ReactElement, type RefObject, useEffect, useRef } from 'react';
import type { Issue } from '../../model/index.js';
import { IssueDetail, type IssueDetailProps } from '../IssueDetail/index.js';
import { usePanelOf } from '../internal/keys/usePanelOf.js';
import { useShortcuts } from '../internal/keys/useShortcuts.js';
import type { FindNeighbour } from '../internal/listing/neighbours.js';

export interface OpenIssueProps extends IssueDetailProps {
  readonly neighbours: RefObject<FindNeighbour | undefined>;
  onStep(issue: Issue): void;
  /** The issue came by a step from the one before, which took the focus with it. */
  readonly isStep: boolean;
}

/** The open issue, from which keys lead to the ones beside it in the list. */
export function OpenIssue({ neighbours, onStep, isStep, ...detail }: OpenIssueProps): ReactElement {
  const root = useRef<HTMLElement>(null);
  const panel = usePanelOf(root);
  const step = (by: 1 | -1): boolean => {
    const beside = neighbours.current?.(detail.issueRef, by);
    if (beside) onStep(beside);
    return beside !== undefined;
  };
  useShortcuts(panel, {
    j: (event) => step(1) && event.preventDefault(),
    k: (event) => step(-1) && event.preventDefault(),
  });
  useEffect(() => {
    if (isStep) panel.current?.focus();
  }, [isStep, panel]);
  return <IssueDetail {...detail} onDecided={() => step(1)} onShowIssue={onStep} ref={root} />;
}
