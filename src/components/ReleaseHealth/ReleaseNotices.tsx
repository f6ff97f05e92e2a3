'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow, SessionKnowledge } from '../../insights/index.js';
import type { Listing, Release } from '../../model/index.js';
import { Icon } from '../internal/Icon.js';
import { alertIcon, infoIcon } from '../internal/icons.js';
import type { releaseHealthMessages } from './ReleaseHealth.messages.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';

export interface ReleaseNoticesProps {
  readonly rows: readonly ReleaseRow[];
  readonly listing: Listing<Release>;
}

/** What holds for the whole list: why there are no sessions at all, and what could not be read. */
export function ReleaseNotices({ rows, listing }: ReleaseNoticesProps): ReactElement | null {
  const { t } = useReleaseHealth();
  const reason = reasonOf(rows);
  const { skipped } = listing;
  if (!reason && skipped === 0) return null;
  return (
    <div className="cb-release-notices">
      {reason ? (
        <p className="cb-release-notice" data-kind={reason}>
          <Icon icon={reason === 'noticeErrorsOnly' ? alertIcon : infoIcon} />
          <span>{t(reason)}</span>
        </p>
      ) : null}
      {skipped > 0 ? (
        <p className="cb-release-notice">
          <Icon icon={infoIcon} />
          <span>{t('skipped', { count: skipped })}</span>
        </p>
      ) : null}
    </div>
  );
}

/** Why no release has health; nothing to explain as soon as one has. */
function reasonOf(rows: readonly ReleaseRow[]): keyof typeof releaseHealthMessages | undefined {
  const has = (knowledge: SessionKnowledge): boolean => rows.some((row) => row.knowledge === knowledge);
  if (rows.length === 0 || has('known')) return undefined;
  if (has('errorsOnly')) return 'noticeErrorsOnly';
  return has('none') ? 'noticeNone' : 'noticeUnknown';
}
