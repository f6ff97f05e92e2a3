'use client';
import { type ReactElement, type Ref, useMemo } from 'react';
import { type IssueSort, type Project, projectName, type Range, type Scope } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { FilterBar } from '../internal/FilterBar.js';
import { MultiSelect } from '../internal/MultiSelect.js';
import { Select } from '../internal/Select.js';
import { ToggleGroup } from '../internal/ToggleGroup.js';
import type { IssueStatusFilter } from './IssueList.types.js';
import { useIssueList } from './IssueListContext.js';
import { suggestFrom } from './issueSuggestions.js';
import { queryStatus, withStatus } from './queryStatus.js';
import { windowLabel } from './windowLabel.js';

export interface IssueFiltersProps {
  readonly scope: Scope;
  onScopeChange(scope: Scope): void;
  readonly projects: readonly Project[] | undefined;
  readonly environments: readonly string[] | undefined;
  readonly suggestions: readonly string[] | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly ignoredTokens: readonly string[] | undefined;
}

/** Search, status and the scope's selects. Every control is an edit of the scope. */
export function IssueFilters(props: IssueFiltersProps): ReactElement {
  const { scope, onScopeChange, suggestions, ignoredTokens } = props;
  const { t } = useIssueList();
  const suggest = useMemo(() => suggestFrom(suggestions), [suggestions]);
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
      <ProjectSelect {...props} />
      <EnvironmentSelect {...props} />
      <RangeSelect {...props} />
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

function ProjectSelect({ scope, onScopeChange, projects }: IssueFiltersProps): ReactElement | null {
  const { t } = useIssueList();
  if (!projects || projects.length < 2) return null;
  return (
    <MultiSelect
      t={t}
      label={t('project')}
      all={t('allProjects')}
      chosen={scope.projects === 'all' ? [] : scope.projects}
      onChange={(chosen) => onScopeChange({ ...scope, projects: chosen.length === 0 ? 'all' : chosen })}
      options={projects.map((project) => ({ value: project.slug, label: projectName(project) }))}
    />
  );
}

function EnvironmentSelect({ scope, onScopeChange, environments }: IssueFiltersProps): ReactElement | null {
  const { t } = useIssueList();
  if (!environments?.length) return null;
  return (
    <MultiSelect
      t={t}
      label={t('environment')}
      all={t('allEnvironments')}
      chosen={scope.environments}
      onChange={(chosen) => onScopeChange({ ...scope, environments: chosen })}
      options={environments.map((name) => ({ value: name, label: name }))}
    />
  );
}

const DAYS = [7, 14, 30, 90];

function RangeSelect({ scope, onScopeChange }: EditProps): ReactElement {
  const { t } = useIssueList();
  const format = useFormat();
  const value = rangeValue(scope.range);
  const options = [
    { value: '1h', label: t('rangeLastHour') },
    { value: '24h', label: t('rangeLastDay') },
    ...DAYS.map((n) => ({ value: `${n}d`, label: t('rangeLastDays', { n }) })),
  ];
  const isListed = options.some((option) => option.value === value);
  const own = { value, label: windowLabel(scope.range, t, (iso) => format.date(iso, 'month')) };
  return (
    <Select
      label={t('range')}
      value={value}
      onChange={(last) => onScopeChange({ ...scope, range: last === value ? scope.range : { last } })}
      options={isListed ? options : [own, ...options]}
    />
  );
}

function rangeValue(range: Range): string {
  return 'last' in range ? range.last : `${range.start}/${range.end}`;
}

function SortSelect({ scope, onScopeChange }: EditProps): ReactElement {
  const { t } = useIssueList();
  return (
    <Select<IssueSort>
      label={t('sort')}
      value={scope.sort}
      onChange={(sort) => onScopeChange({ ...scope, sort })}
      options={[
        { value: 'lastSeen', label: t('sortLastSeen') },
        { value: 'firstSeen', label: t('sortFirstSeen') },
        { value: 'events', label: t('sortEvents') },
        { value: 'users', label: t('sortUsers') },
        { value: 'trends', label: t('sortTrends') },
      ]}
    />
  );
}
