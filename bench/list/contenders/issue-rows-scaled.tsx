import type { ReactElement } from 'react';
import { ScaledList } from '../lists/ScaledList.js';
import type { ContenderProps } from '../rows/contender.js';
import { drawIssue, ISSUE_HEIGHT, IssueFrame } from '../rows/issueRows.js';

export function List({ count }: ContenderProps): ReactElement {
  return (
    <IssueFrame>
      <ScaledList count={count} rowHeight={ISSUE_HEIGHT} rowClass="cb-table-row" draw={drawIssue} />
    </IssueFrame>
  );
}
