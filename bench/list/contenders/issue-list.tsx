import { type ReactElement, useMemo } from 'react';
import { IssueListView } from '../../../src/components/IssueList/index.js';
import { DEFAULT_SCOPE, type Issue, type Listing, readyResource } from '../../../src/model/index.js';
import { type ContenderProps, VIEW_HEIGHT } from '../rows/contender.js';
import { ISSUE_HREF, IssueConfig, issueAt } from '../rows/issueRows.js';

export function List({ count, isGrowing }: ContenderProps): ReactElement {
  const resource = useMemo(() => readyResource(toListing(count, isGrowing)), [count, isGrowing]);
  return (
    <IssueConfig>
      <IssueListView issues={resource} scope={DEFAULT_SCOPE} href={ISSUE_HREF} height={VIEW_HEIGHT} />
    </IssueConfig>
  );
}

function toListing(count: number, isGrowing: boolean): Listing<Issue> {
  return {
    source: { kind: isGrowing ? 'cursor' : 'indexed', count, get: issueAt },
    generation: 'bench',
    ...(!isGrowing && { total: count }),
    skipped: 0,
    hasNextPage: isGrowing,
    nextPageStatus: 'idle',
  };
}
