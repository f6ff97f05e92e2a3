'use client';
import type { ReactElement } from 'react';
import type { ReleaseScope, TimeRange } from '../../model/index.js';
import type { ChoicesProps } from '../internal/listing/filters/choices.js';
import { EnvironmentSelect } from '../internal/listing/filters/EnvironmentSelect.js';
import { ProjectSelect } from '../internal/listing/filters/ProjectSelect.js';
import { RangeSelect } from '../internal/listing/filters/RangeSelect.js';
import { useToldScope } from '../internal/listing/useTold.js';
import type { ReleaseHealthViewProps } from './ReleaseHealth.types.js';
import { useHealth } from './shared/healthContext.js';
import { useWindowText } from './useWindowText.js';

export type ReleaseFiltersProps = Pick<
  ReleaseHealthViewProps,
  'scope' | 'onScopeChange' | 'projects' | 'environments' | 'choicesPending' | keyof ChoicesProps
>;

const USUAL_RANGE: TimeRange = { last: '14d' };

/** Whose releases, from where and over which time. */
export function ReleaseFilters(props: ReleaseFiltersProps): ReactElement | null {
  const { scope, projects, environments, choicesPending } = props;
  const { t } = useHealth();
  const change = useToldScope('ReleaseHealth', scope, props.onScopeChange);
  const windowText = useWindowText();
  if (!scope || !change) return null;
  const edit = (part: Partial<ReleaseScope>): void => change({ ...scope, ...part });
  const range = scope.range ?? USUAL_RANGE;
  return (
    <div className="cb-filters">
      <ProjectSelect
        t={t}
        problem={props.choicesProblems?.projects}
        onRetry={props.onRetryChoices}
        projects={projects}
        chosen={scope.projects}
        isPending={choicesPending}
        onChange={(chosen) => edit({ projects: chosen })}
      />
      <EnvironmentSelect
        t={t}
        problem={props.choicesProblems?.environments}
        onRetry={props.onRetryChoices}
        environments={environments}
        chosen={scope.environments ?? []}
        isPending={choicesPending}
        onChange={(chosen) => edit({ environments: chosen })}
      />
      <RangeSelect
        t={t}
        range={range}
        onChange={(next) => edit({ range: next })}
        custom={windowText(range)}
      />
    </div>
  );
}
