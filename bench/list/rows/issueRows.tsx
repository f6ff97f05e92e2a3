import { type ReactElement, type ReactNode, useMemo } from 'react';
import { CrashboardUIConfig, useFormat, useMessages } from '../../../src/components/config/index.js';
import { issueListMessages } from '../../../src/components/IssueList/IssueList.messages.js';
import { DEFAULT_ISSUE_COLUMNS } from '../../../src/components/IssueList/IssueList.types.js';
import {
  IssueListContext,
  type IssueListContextValue,
} from '../../../src/components/IssueList/IssueListContext.js';
import { offersOf } from '../../../src/components/IssueList/offers.js';
import { expandHref } from '../../../src/components/IssueList/row/expandHref.js';
import { issueColumns } from '../../../src/components/IssueList/row/issueColumns.js';
import { Root } from '../../../src/components/internal/index.js';
import { windowLabel } from '../../../src/components/internal/listing/filters/windowLabel.js';
import { ListCells } from '../../../src/components/internal/listing/rows/ListCells.js';
import { DEFAULT_SCOPE, type Issue } from '../../../src/model/index.js';
import { BUILDER_NOW, buildIssue } from '../../../src/testing/builders/index.js';
import { keptRows } from './contender.js';

/** As the panel has it. */
export const ISSUE_HEIGHT = 60;
export const ISSUE_HREF = '/issues/{issueId}';

const kinds = Array.from({ length: 64 }, (_, variant) => buildIssue({}, { variant }));

/** An issue by its index; its title ends in it. */
export const issueAt: (index: number) => Issue = keptRows((index) => {
  const kind = kinds[index % kinds.length] as Issue;
  return {
    ...kind,
    ref: { ...kind.ref, id: `${index}` },
    shortId: `SHOP-${index.toString(36).toUpperCase()}`,
    value: `${kind.value} (${index})`,
  };
});

const columns = issueColumns(DEFAULT_ISSUE_COLUMNS, (key) => key, undefined);

/** The panel's own row, for lists that are not the panel's. */
export function drawIssue(index: number): ReactElement {
  return <ListCells row={issueAt(index)} extra={undefined} columns={columns} cellClass={undefined} />;
}

interface FrameProps {
  readonly children: ReactNode;
}

/** The moment that the issues are made for. */
export function IssueConfig({ children }: FrameProps): ReactElement {
  return <CrashboardUIConfig now={now}>{children}</CrashboardUIConfig>;
}

const now = (): number => BUILDER_NOW;

/** What surrounds the panel's rows, without the panel. */
export function IssueFrame({ children }: FrameProps): ReactElement {
  return (
    <IssueConfig>
      <Root part="issue-list" data-variant="full">
        <Shared>{children}</Shared>
      </Root>
    </IssueConfig>
  );
}

function Shared({ children }: FrameProps): ReactElement {
  const t = useMessages('IssueList', issueListMessages, undefined);
  const format = useFormat();
  const window = windowLabel(DEFAULT_SCOPE.range, t, (iso) => format.date(iso, 'month'));
  const context = useMemo<IssueListContextValue>(
    () => ({
      t,
      window,
      impactWeights: undefined,
      offers: offersOf(),
      hrefOf: (issue) => expandHref(ISSUE_HREF, issue),
      onOpen: undefined,
    }),
    [t, window],
  );
  return (
    <IssueListContext.Provider value={context}>
      <div className="cb-table">{children}</div>
    </IssueListContext.Provider>
  );
}
