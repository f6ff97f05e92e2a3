'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { Json, Resource } from '../../model/index.js';
import { Button } from '../internal/buttons/Button.js';
import { CopyButton } from '../internal/copying/CopyButton.js';
import { DataTree } from '../internal/DataTree/DataTree.js';
import { codeIcon } from '../internal/icons/moreIcons.js';
import { AsyncBoundary } from '../internal/states/AsyncBoundary.js';
import type { issueDetailMessages } from './IssueDetail.messages.js';

export interface RawEventProps {
  /** Missing until it is asked for. */
  readonly raw: Resource<Json> | undefined;
  /** It is the event as the panels draw it, since the host hides values. */
  readonly isDrawn?: boolean | undefined;
  readonly onToggle: () => void;
  readonly onRetry: () => void;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** The payload as the server stores it, fetched on demand. */
export function RawEvent({ raw, isDrawn = false, onToggle, onRetry, t }: RawEventProps): ReactElement {
  return (
    <div className="cb-issue-detail-raw">
      <Button size="sm" icon={codeIcon} aria-expanded={raw !== undefined} onClick={onToggle}>
        {t(raw ? 'rawHide' : isDrawn ? 'rawDrawn' : 'rawShow')}
      </Button>
      {raw ? (
        <AsyncBoundary resource={raw} label={t('sectionRaw')} onRetry={onRetry}>
          {(data) => (
            <>
              {isDrawn ? <p className="cb-meta">{t('rawRedacted')}</p> : null}
              <CopyButton text={() => JSON.stringify(data, null, 2)} label={t('rawCopy')} showLabel />
              <DataTree data={data} label={t('rawLabel')} />
            </>
          )}
        </AsyncBoundary>
      ) : null}
    </div>
  );
}
