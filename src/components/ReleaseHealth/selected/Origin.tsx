'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow } from '../../../insights/index.js';
import { firstLine } from '../../../model/event/eventTitle.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import { useHealth } from '../shared/healthContext.js';

/** Where and when the chosen release came out, and its last deploy. */
export function Origin({ row: { release, project } }: { readonly row: ReleaseRow }): ReactElement {
  const { t } = useHealth();
  const { lastDeploy, lastCommit } = release;
  const { environment } = lastDeploy ?? {};
  return (
    <>
      {project ? <span>{project.name ?? project.slug}</span> : null}
      <span>
        {t('releasedAt')} <RelativeTime at={release.releasedAt ?? release.createdAt} />
      </span>
      {lastDeploy ? (
        <span>
          {environment === undefined ? t('deployed') : t('deployedTo', { environment })}{' '}
          <RelativeTime at={lastDeploy.finishedAt} />
        </span>
      ) : null}
      {lastCommit ? (
        <span title={lastCommit.id}>
          {t('lastCommit')} <code className="cb-path">{lastCommit.id.slice(0, 7)}</code>
          {lastCommit.message === undefined ? null : (
            <>
              {' '}
              <bdi>{firstLine(lastCommit.message)}</bdi>
            </>
          )}
        </span>
      ) : null}
    </>
  );
}
