'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import { Count } from '../../internal/data/Count.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import { AdoptionCell } from '../shared/AdoptionCell.js';
import { ChangeCell } from '../shared/ChangeCell.js';
import { useHealth } from '../shared/healthContext.js';
import { issuesHint } from '../shared/hints.js';
import { RateCell } from '../shared/RateCell.js';
import { Unknown } from '../shared/Unknown.js';
import type { ReleaseColumnId } from './columns.js';

export interface ReleaseCellProps {
  readonly row: ReleaseRow;
  readonly previous: ReleaseRow | undefined;
}

/** The cell of each column. */
export const RELEASE_CELLS: {
  readonly [id in ReleaseColumnId]: (props: ReleaseCellProps) => ReactElement;
} = {
  date: ({ row }) => <RelativeTime at={row.at} />,
  deploy: DeployCell,
  crashFreeSessions: ({ row }) => <RateCell row={row} metric="sessions" />,
  crashFreeUsers: ({ row }) => <RateCell row={row} metric="users" />,
  change: ChangeCell,
  adoption: AdoptionCell,
  sessions: ({ row }) => <Tally row={row} value={row.health?.sessions} unit="sessionsCount" />,
  users: ({ row }) => <Tally row={row} value={row.health?.users} unit="usersCount" />,
  crashed: ({ row }) => <Tally row={row} value={row.health?.crashedSessions} unit="crashedCount" />,
  newIssues: NewIssuesCell,
};

function DeployCell({ row }: ReleaseCellProps): ReactElement {
  const { t } = useHealth();
  const { lastDeploy } = row.release;
  if (!lastDeploy) return <Unknown hint={t('unknownHint')} />;
  return (
    <span className="cb-release-stack">
      <RelativeTime at={lastDeploy.finishedAt} />
      <bdi className="cb-release-sub">{lastDeploy.environment}</bdi>
    </span>
  );
}

interface TallyProps {
  readonly row: ReleaseRow;
  readonly value: number | undefined;
  readonly unit: 'sessionsCount' | 'usersCount' | 'crashedCount';
}

/** No sessions at all is a count of 0, unless errors show that sessions are only not sent. */
function Tally({ row, value, unit }: TallyProps): ReactElement {
  const { t } = useHealth();
  const shown = { known: value, none: 0, errorsOnly: undefined, unknown: undefined }[row.knowledge];
  return <Count value={shown} unit={(count) => t(unit, { count })} />;
}

function NewIssuesCell({ row }: ReleaseCellProps): ReactElement {
  const { t } = useHealth();
  const { number } = useFormat();
  const rate = issuesHint(row, t, number);
  return (
    <span className="cb-release-stack">
      <Count value={row.newIssues} unit={(count) => t('issuesCount', { count })} />
      {rate === undefined ? null : <span className="cb-release-sub">{rate}</span>}
    </span>
  );
}
