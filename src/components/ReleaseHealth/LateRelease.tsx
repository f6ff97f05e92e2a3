'use client';
import { type ReactElement, useId } from 'react';
import { Button } from '../internal/Button.js';
import { refreshIcon } from '../internal/icons.js';
import { useLateModule } from '../internal/useLateModule.js';
import { lazyModule } from '../internal/useLazyModule.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';
import type { SelectedReleaseProps } from './SelectedRelease.js';

const late = /* @__PURE__ */ lazyModule(() => import('./SelectedRelease.js'));

/** Brings the code early, so that it is there when the releases are. */
export const loadSelectedRelease = (): Promise<unknown> => late.load().catch(() => undefined);

/** The chosen release, which comes after the table of all: until then its name, or why it does not come. */
export function LateRelease(props: SelectedReleaseProps): ReactElement {
  const { t } = useReleaseHealth();
  const id = useId();
  const state = useLateModule(late, true, 'ReleaseHealth', 'detail');
  if (state.status === 'ready') return <state.module.SelectedRelease {...props} />;
  const { row } = props;
  const version = row.label;
  return (
    <section className="cb-release-detail" aria-labelledby={id} aria-busy={state.status === 'loading'}>
      <div
        className="cb-release-heading"
        role="heading"
        aria-level={props.props.headingLevel ?? 3}
        id={id}
        title={row.release.version}
      >
        <bdi>{version}</bdi>
      </div>
      <div className="cb-release-time-none" role="status">
        {state.status === 'loading' ? (
          t('detailLoading', { version })
        ) : (
          <>
            <p className="cb-release-note-text">{t('detailFailed', { version })}</p>
            <Button size="sm" variant="ghost" icon={refreshIcon} onClick={state.retry}>
              {t('detailRetry')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
