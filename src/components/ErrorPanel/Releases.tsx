'use client';
import { type ReactElement, useMemo } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { IssueScope } from '../../model/index.js';
import type { IssueListProps } from '../IssueList/index.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';
import { ReleaseHealth, type ReleaseHealthProps } from '../ReleaseHealth/index.js';
import type { errorPanelMessages } from './ErrorPanel.messages.js';

export interface ReleasesProps extends Pick<IssueListProps, 'lockedScope' | 'showFilters'> {
  readonly scope: IssueScope;
  onScopeChange(scope: IssueScope): void;
  /** Readers search the issues, which the releases do not follow. */
  readonly hasSearch: boolean;
  readonly t: Translate<typeof errorPanelMessages>;
}

/** The releases of the panel's projects, environments and range, and one scope for both tabs. */
export function Releases(props: ReleasesProps): ReactElement {
  const { scope, onScopeChange, hasSearch, lockedScope, showFilters, t } = props;
  const { projects, environments, range } = scope;
  const releases = useMemo<ReleaseHealthProps['scope']>(
    () => ({ projects, environments, range }),
    [projects, environments, range],
  );
  return (
    <SectionBoundary component="ErrorPanel" section="releases" resetKey={releases}>
      {hasSearch ? <p className="cb-error-panel-note cb-note">{t('releasesWithoutSearch')}</p> : null}
      <ReleaseHealth
        scope={releases}
        onScopeChange={(next) =>
          onScopeChange({
            ...scope,
            projects: next.projects,
            environments: next.environments ?? [],
            range: next.range ?? range,
          })
        }
        lockedScope={lockedScope}
        showFilters={showFilters}
      />
    </SectionBoundary>
  );
}
