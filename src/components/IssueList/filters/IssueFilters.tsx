'use client';
import { type ReactElement, type Ref, useMemo } from 'react';
import type { IssueScope, IssueSort, Project } from '../../../model/index.js';
import type { ChoicesProps } from '../../internal/listing/filters/choices.js';
import { EnvironmentSelect } from '../../internal/listing/filters/EnvironmentSelect.js';
import { ProjectSelect } from '../../internal/listing/filters/ProjectSelect.js';
import { RangeSelect } from '../../internal/listing/filters/RangeSelect.js';
import { FilterBar } from '../../internal/pickers/FilterBar.js';
import { Select } from '../../internal/pickers/Select.js';
import { ToggleGroup } from '../../internal/pickers/ToggleGroup.js';
import type { IssueStatusFilter } from '../IssueList.types.js';
import { useIssueList } from '../IssueListContext.js';
import { suggestFrom } from './issueSuggestions.js';
import { queryStatus, withStatus } from './queryStatus.js';

export interface IssueFiltersProps extends ChoicesProps {
  readonly scope: IssueScope;
  onScopeChange(scope: IssueScope): void;
  readonly projects: readonly Project[] | undefined;
  readonly environments: readonly string[] | undefined;
  /** Projects and environments are on their way: their places are kept. */
  readonly isPending: boolean;
  readonly suggestions: readonly string[] | undefined;
  readonly knowsMe: boolean | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly ignoredTokens: readonly string[] | undefined;
}

/** Search, status and the scope's selects. Every control is an edit of the scope. */
export function IssueFilters(props: IssueFiltersProps): ReactElement {
  const { scope, onScopeChange, suggestions, knowsMe, ignoredTokens } = props;
  const { t, window } = useIssueList();
  const suggest = useMemo(() => suggestFrom(suggestions, knowsMe), [suggestions, knowsMe]);
  return (
    <div className="cb-filters">
      <FilterBar
        query={scope.query}
        onQueryChange={(query) => onScopeChange({ ...scope, query })}
        suggestions={suggest}
        placeholder={t('searchPlaceholder')}
        label={t('search')}
        ignoredTokens={ignoredTokens}
        inputRef={props.inputRef}
      />
      <StatusFilter scope={scope} onScopeChange={onScopeChange} />
      <ProjectSelect
        t={t}
        problem={props.choicesProblems?.projects}
        onRetry={props.onRetryChoices}
        projects={props.projects}
        chosen={scope.projects}
        isPending={props.isPending}
        onChange={(projects) => onScopeChange({ ...scope, projects })}
      />
      <EnvironmentSelect
        t={t}
        problem={props.choicesProblems?.environments}
        onRetry={props.onRetryChoices}
        environments={props.environments}
        chosen={scope.environments}
        isPending={props.isPending}
        onChange={(chosen) => onScopeChange({ ...scope, environments: chosen })}
      />
      <RangeSelect
        t={t}
        range={scope.range}
        onChange={(range) => onScopeChange({ ...scope, range })}
        custom={window ?? ''}
      />
      <SortSelect {...props} />
    </div>
  );
}

type EditProps = Pick<IssueFiltersProps, 'scope' | 'onScopeChange'>;

function StatusFilter({ scope, onScopeChange }: EditProps): ReactElement {
  const { t } = useIssueList();
  return (
    <ToggleGroup<IssueStatusFilter>
      label={t('status')}
      value={queryStatus(scope.query) ?? ('' as IssueStatusFilter)}
      onChange={(status) => onScopeChange({ ...scope, query: withStatus(scope.query, status) })}
      options={[
        { value: 'unresolved', label: t('statusUnresolved') },
        { value: 'resolved', label: t('statusResolved') },
        { value: 'archived', label: t('statusArchived') },
        { value: 'all', label: t('statusAll') },
      ]}
    />
  );
}

function SortSelect({ scope, onScopeChange }: EditProps): ReactElement {
  const { t, offers } = useIssueList();
  const sorts: readonly { value: IssueSort; label: string }[] = [
    { value: 'lastSeen', label: t('sortLastSeen') },
    { value: 'firstSeen', label: t('sortFirstSeen') },
    { value: 'events', label: t('sortEvents') },
    { value: 'users', label: t('sortUsers') },
    { value: 'trends', label: t('sortTrends') },
    { value: 'impact', label: t('sortImpact') },
  ];
  return (
    <Select<IssueSort>
      label={t('sort')}
      value={scope.sort}
      onChange={(sort) => onScopeChange({ ...scope, sort })}
      options={sorts.filter(({ value }) => offers.sort(value) || value === scope.sort)}
    />
  );
}
