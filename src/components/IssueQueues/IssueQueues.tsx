'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import { useCapabilities } from '../../hooks/queries/useCapabilities.js';
import { useIssueCounts } from '../../hooks/queries/useIssueCounts.js';
import { useServerInfo } from '../../hooks/queries/useServerInfo.js';
import {
  DEFAULT_SPRINT_DAYS,
  type IssueQueue,
  type IssueQueueName,
  issueQueues,
  queueOfScope,
  scopeOfQueue,
} from '../../insights/issues/queues.js';
import { type Capabilities, type CapabilityName, type IssueScope, lacks } from '../../model/index.js';
import { IssueQueuesView, type IssueQueuesViewProps } from './IssueQueuesView.js';

/** Which issues the reader looks at; the rest is how it is drawn. */
export interface IssueQueuesProps extends Omit<IssueQueuesViewProps, 'queues' | 'value' | 'onValueChange'> {
  /** Projects, environments and range that are counted; its search and order tell which queue is chosen. */
  scope: IssueScope;
  /** The scope with the chosen queue's search and order. */
  onScopeChange: (scope: IssueScope) => void;
}

/** The queues that the server can search for, with their counts. */
export const IssueQueues: ForwardRefExoticComponent<IssueQueuesProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueQueues({ scope, onScopeChange, ...view }: IssueQueuesProps, ref) {
    const { sprintDays = DEFAULT_SPRINT_DAYS } = view;
    const offered = useOffered(sprintDays);
    const { projects, environments, range } = scope;
    const counted = useMemo(
      () => offered.map(({ query }) => ({ projects, environments, range, query, sort: 'lastSeen' as const })),
      [offered, projects, environments, range],
    );
    const counts = useIssueCounts(counted);
    const known = counts.status === 'success' ? counts.data : [];
    const queues = offered.flatMap((queue, index) => {
      const { isSearchable = true, total, isCapped } = known[index] ?? {};
      if (!isSearchable) return [];
      // An order of all has the count of all.
      return [{ name: queue.name, ...(queue.sort === undefined && { count: total, isCapped }) }];
    });
    const choose = (name: IssueQueueName): void => {
      const queue = offered.find((one) => one.name === name);
      if (queue) onScopeChange(scopeOfQueue(scope, queue));
    };
    return (
      <IssueQueuesView
        {...view}
        queues={queues}
        value={queueOfScope(offered, scope)}
        onValueChange={choose}
        ref={ref}
      />
    );
  });

const NEEDS: { readonly [name in IssueQueueName]?: CapabilityName } = {
  regressed: 'issues.substatus',
  escalating: 'issues.substatus',
  archivedForNow: 'issues.substatus',
  unassigned: 'issues.assign',
  mine: 'issues.assign',
  highImpact: 'issues.userCount',
};

/** Without those that need what the server is known to lack, or somebody to be "me". */
function useOffered(sprintDays: number): readonly IssueQueue[] {
  const capabilities = useCapabilities();
  const server = useServerInfo();
  const info = server.status === 'success' ? server.data : undefined;
  const isNobody =
    info === undefined || info.via === 'local' || (info.via === 'proxy' && info.user === undefined);
  return useMemo(
    () =>
      issueQueues(sprintDays).filter(
        ({ name }) => !isLacking(capabilities, NEEDS[name]) && !(name === 'mine' && isNobody),
      ),
    [sprintDays, capabilities, isNobody],
  );
}

function isLacking(capabilities: Capabilities, name: CapabilityName | undefined): boolean {
  return name !== undefined && lacks(capabilities, name);
}
