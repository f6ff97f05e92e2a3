'use client';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { type TimelineItem, timelineText } from '../../../insights/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { CopyButton } from '../../internal/copying/CopyButton.js';
import { filterIcon } from '../../internal/icons/icons.js';
import { SearchField } from '../../internal/pickers/SearchField.js';
import { Select } from '../../internal/pickers/Select.js';
import { ToggleGroup } from '../../internal/pickers/ToggleGroup.js';
import type { CrumbOrder, CrumbTime } from '../BreadcrumbTimeline.types.js';
import { useTimeline } from '../timelineContext.js';
import type { TimelineFilterState } from './useTimelineFilter.js';

interface TimelineToolbarProps {
  search: RefObject<HTMLInputElement | null>;
  filter: TimelineFilterState;
  order: CrumbOrder;
  onOrderChange: (order: CrumbOrder) => void;
  onTimeChange: (time: CrumbTime) => void;
  isFilterOpen: boolean;
  onFilterOpenChange: (open: boolean) => void;
  /** What "copy" takes: what is shown. */
  copied: () => readonly TimelineItem[];
  /** The keyboard map and its help. */
  keys: ReactNode;
}

/** Search, filters, order, times, copy. */
export function TimelineToolbar(props: TimelineToolbarProps): ReactElement {
  const { t, time } = useTimeline();
  const { search, filter, isFilterOpen, onFilterOpenChange } = props;
  const filterCount = filter.types.size + filter.levels.size;
  return (
    <div className="cb-toolbar" role="group" aria-label={t('toolbar')}>
      <SearchField
        className="cb-crumbs-search"
        text={filter.text}
        onTextChange={filter.setText}
        label={t('search')}
        inputRef={search}
      />
      <Button
        size="sm"
        icon={filterIcon}
        aria-expanded={isFilterOpen}
        onClick={() => onFilterOpenChange(!isFilterOpen)}
      >
        {filterCount > 0 ? t('filterActive', { count: filterCount }) : t('filter')}
      </Button>
      <ToggleGroup
        label={t('order')}
        value={props.order}
        onChange={props.onOrderChange}
        options={[
          { value: 'newest', label: t('orderNewest') },
          { value: 'oldest', label: t('orderOldest') },
        ]}
      />
      <Select
        label={t('time')}
        value={time}
        onChange={props.onTimeChange}
        options={[
          { value: 'toError', label: t('timeToError') },
          { value: 'delta', label: t('timeDelta') },
          { value: 'clock', label: t('timeClock') },
        ]}
      />
      <span className="cb-line-end">
        <CopyButton label={t('copy')} text={() => timelineText(props.copied())} />
        {props.keys}
      </span>
    </div>
  );
}
