'use client';
import type { ReactElement } from 'react';
import type { IssueActionControlsProps } from '../internal/actions/IssueActionControls.js';
import { lateActions } from '../internal/actions/lateActions.js';
import { LateNote } from '../internal/lazy/LateNote.js';
import { useLate } from '../internal/lazy/useLate.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';

/** What can be done to the issue, under its title. Its place is kept while the code comes. */
export function DetailActions(props: IssueActionControlsProps): ReactElement {
  const late = useLate(lateActions, true, { component: 'IssueDetail', section: 'actions' });
  return (
    <SectionBoundary component="IssueDetail" section="actions">
      <div className="cb-issue-detail-actions">
        {late.status === 'ready' ? <late.module.IssueActionControls {...props} /> : null}
        {late.status === 'failed' ? <LateNote late={late} /> : null}
      </div>
    </SectionBoundary>
  );
}
