'use client';
import type { ReactElement } from 'react';
import type { ListActionsProps } from '../../internal/actions/ListActions.js';
import { lateActions } from '../../internal/actions/lateActions.js';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { useLate } from '../../internal/lazy/useLate.js';
import { SectionBoundary } from '../../internal/states/SectionBoundary.js';

/** The bar of the selection, menus, keys and outcomes, whose code comes after the rows. */
export function LateListActions(props: ListActionsProps): ReactElement | null {
  const late = useLate(lateActions, true, { component: 'IssueList', section: 'actions' });
  if (late.status === 'loading') return null;
  return (
    <SectionBoundary component="IssueList" section="actions">
      {late.status === 'ready' ? <late.module.ListActions {...props} /> : <LateNote late={late} />}
    </SectionBoundary>
  );
}
