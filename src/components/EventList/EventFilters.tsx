'use client';
import type { ReactElement, Ref } from 'react';
import type { Range } from '../../model/index.js';
import { FilterBar } from '../internal/FilterBar.js';
import { MultiSelect } from '../internal/MultiSelect.js';
import { Select } from '../internal/Select.js';
import type { EventArrangement, EventFilterScope } from './EventList.types.js';
import { useEventList } from './EventListContext.js';

export interface EventFiltersProps {
  readonly scope: EventFilterScope;
  /** Missing = only the arrangement can be chosen. */
  readonly onScopeChange: ((scope: EventFilterScope) => void) | undefined;
  readonly environments: readonly string[] | undefined;
  readonly ignoredTokens: readonly string[] | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly arrangement: EventArrangement;
  onArrangementChange(arrangement: EventArrangement): void;
}

/** Search, environment and time, and which rows stand for which. */
export function EventFilters(props: EventFiltersProps): ReactElement {
  const { scope, onScopeChange, environments, ignoredTokens, arrangement, onArrangementChange } = props;
  const { t } = useEventList();
  return (
    <div className="cb-filters">
      {onScopeChange ? (
        <>
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
          {environments?.length ? (
            <MultiSelect
              t={t}
              label={t('environment')}
              all={t('allEnvironments')}
              chosen={scope.environments ?? []}
              onChange={(chosen) => onScopeChange({ ...scope, environments: chosen })}
              options={environments.map((name) => ({ value: name, label: name }))}
            />
          ) : null}
          <RangeSelect scope={scope} onScopeChange={onScopeChange} />
        </>
      ) : null}
      <Select<EventArrangement>
        label={t('arrange')}
        value={arrangement}
        onChange={onArrangementChange}
        options={[
          { value: 'all', label: t('arrangeAll') },
          { value: 'bursts', label: t('arrangeBursts') },
          { value: 'user', label: t('arrangeUser') },
          { value: 'release', label: t('arrangeRelease') },
          { value: 'title', label: t('arrangeTitle') },
          { value: 'place', label: t('arrangePlace') },
        ]}
      />
    </div>
  );
}

interface EditProps {
  readonly scope: EventFilterScope;
  onScopeChange(scope: EventFilterScope): void;
}

const ALL = '*';

const OWN = 'own';

function RangeSelect({ scope, onScopeChange }: EditProps): ReactElement {
  const { t } = useEventList();
  const value = rangeValue(scope.range);
  const options = [
    { value: ALL, label: t('rangeAll') },
    { value: '1h', label: t('rangeLastHour') },
    { value: '24h', label: t('rangeLastDay') },
    ...[7, 14, 30, 90].map((n) => ({ value: `${n}d`, label: t('rangeLastDays', { n }) })),
  ];
  const isListed = options.some((option) => option.value === value);
  const own = { value, label: value === OWN ? t('rangeOwn') : value };
  return (
    <Select
      label={t('range')}
      value={value}
      onChange={(last) => onScopeChange({ ...scope, range: last === ALL ? undefined : { last } })}
      options={isListed ? options : [own, ...options]}
    />
  );
}

function rangeValue(range: Range | undefined): string {
  if (!range) return ALL;
  return 'last' in range ? range.last : OWN;
}
