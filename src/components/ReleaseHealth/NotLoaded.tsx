'use client';
import type { ReactElement } from 'react';
import { Button } from '../internal/Button.js';
import { refreshIcon } from '../internal/icons.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';

export interface NotLoadedProps {
  readonly what: 'detail' | 'chart';
  readonly onRetry: () => void;
}

/** Code that did not come; what is there without it stays. */
export function NotLoaded({ what, onRetry }: NotLoadedProps): ReactElement {
  const { t } = useReleaseHealth();
  return (
    <div className="cb-stale" role="status">
      <p className="cb-stale-text">{t(`${what}Failed`)}</p>
      <Button size="sm" variant="ghost" icon={refreshIcon} onClick={onRetry}>
        {t('loadAgain')}
      </Button>
    </div>
  );
}
