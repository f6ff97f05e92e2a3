'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow } from '../../insights/index.js';
import type { Listing, Release } from '../../model/index.js';
import { Icon } from '../internal/icons/Icon.js';
import { alertIcon, infoIcon } from '../internal/icons/icons.js';
import { useHealth } from './shared/healthContext.js';
import type { releaseHealthMessages } from './shared/ReleaseHealth.messages.js';

export interface ReleaseNoticesProps {
  readonly rows: readonly ReleaseRow[];
  readonly listing: Listing<Release>;
}

/** What holds for the whole list: why there are no sessions at all, what the server does not go by, and what could not be read. */
export function ReleaseNotices({ rows, listing }: ReleaseNoticesProps): ReactElement | null {
  const { t } = useHealth();
  const reason = reasonOf(rows);
  const { skipped, ignoredTokens = [] } = listing;
  if (!reason && skipped === 0 && ignoredTokens.length === 0) return null;
  return (
    <div className="cb-release-notices">
      {reason ? <Notice text={t(reason)} isWarning={reason === 'noticeErrorsOnly'} /> : null}
      {ignoredTokens.length > 0 ? (
        <Notice text={t('ignoredTokens', { tokens: ignoredTokens.join(' ') })} />
      ) : null}
      {skipped > 0 ? <Notice text={t('skipped', { count: skipped })} /> : null}
    </div>
  );
}

function Notice({ text, isWarning }: { readonly text: string; readonly isWarning?: boolean }): ReactElement {
  return (
    <p className={isWarning ? 'cb-stale cb-box' : 'cb-release-notice cb-box cb-well cb-note'}>
      <Icon icon={isWarning ? alertIcon : infoIcon} />
      <span className={isWarning ? 'cb-stale-text' : undefined}>{text}</span>
    </p>
  );
}

/** Why no release has health; nothing to explain as soon as one has. */
function reasonOf(rows: readonly ReleaseRow[]): keyof typeof releaseHealthMessages | undefined {
  const known = new Set(rows.map(({ knowledge }) => knowledge));
  if (known.size === 0 || known.has('known')) return undefined;
  if (known.has('errorsOnly')) return 'noticeErrorsOnly';
  return known.has('none') ? 'noticeNone' : 'noticeUnknown';
}
