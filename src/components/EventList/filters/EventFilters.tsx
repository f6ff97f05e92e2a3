'use client';
import type { ReactElement, Ref } from 'react';
import type { ChoicesProps } from '../../internal/listing/filters/choices.js';
import { EnvironmentSelect } from '../../internal/listing/filters/EnvironmentSelect.js';
import { RangeSelect } from '../../internal/listing/filters/RangeSelect.js';
import { FilterBar } from '../../internal/pickers/FilterBar.js';
import { Select } from '../../internal/pickers/Select.js';
import type { EventFilterScope, EventGrouping } from '../EventList.types.js';
import { useEventList } from '../EventListContext.js';

export interface EventFiltersProps extends ChoicesProps {
  readonly scope: EventFilterScope;
  /** Omit where only the grouping can be chosen. */
  readonly onScopeChange: ((scope: EventFilterScope) => void) | undefined;
  readonly environments: readonly string[] | undefined;
  readonly ignoredTokens: readonly string[] | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly canSearch: boolean;
  readonly groupBy: EventGrouping;
  onGroupByChange(groupBy: EventGrouping): void;
}

/** Search, environment and time, and how rows are grouped. */
export function EventFilters(props: EventFiltersProps): ReactElement {
  const { scope, onScopeChange, environments, ignoredTokens, groupBy, onGroupByChange } = props;
  const { t } = useEventList();
  return (
    <div className="cb-filters">
      {onScopeChange ? (
        <>
          {props.canSearch ? (
            <div className="cb-event-list-search">
              <FilterBar
                query={scope.query ?? ''}
                onQueryChange={(query) => onScopeChange({ ...scope, query })}
                placeholder={t('searchPlaceholder')}
                label={t('search')}
                ignoredTokens={ignoredTokens}
                inputRef={props.inputRef}
              />
            </div>
          ) : null}
          <EnvironmentSelect
            t={t}
            problem={props.choicesProblems?.environments}
            onRetry={props.onRetryChoices}
            environments={environments}
            chosen={scope.environments ?? []}
            onChange={(chosen) => onScopeChange({ ...scope, environments: chosen })}
          />
          <RangeSelect
            t={t}
            range={scope.range}
            onChange={(range) => onScopeChange({ ...scope, range })}
            all
            custom={t('rangeCustom')}
          />
        </>
      ) : null}
      <Select<EventGrouping>
        label={t('groupBy')}
        value={groupBy}
        onChange={onGroupByChange}
        options={[
          { value: 'all', label: t('groupByNone') },
          { value: 'bursts', label: t('groupByBurst') },
          { value: 'user', label: t('groupByUser') },
          { value: 'release', label: t('groupByRelease') },
          { value: 'title', label: t('groupByTitle') },
          { value: 'place', label: t('groupByPlace') },
        ]}
      />
    </div>
  );
}
