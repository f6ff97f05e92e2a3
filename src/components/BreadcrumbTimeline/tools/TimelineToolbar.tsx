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

/** What can be open between the toolbar and the trail; one at a time, so that the trail stays in sight. */
export type TimelineBox = 'filter' | 'copy' | 'others';

interface TimelineToolbarProps {
  search: RefObject<HTMLInputElement | null>;
  filter: TimelineFilterState;
  order: CrumbOrder;
  onOrderChange: (order: CrumbOrder) => void;
  onTimeChange: (time: CrumbTime) => void;
  /** Trails of other events can be held beside this one. */
  hasOthers: boolean;
  /** Which box is open below. */
  box: TimelineBox | undefined;
  onBoxChange: (box: TimelineBox | undefined) => void;
  /** What "copy" takes: what is shown. */
  copied: () => readonly TimelineItem[];
  /** The keyboard map and its help. */
  keys: ReactNode;
}

/** Search, filters, order, times, copy. */
export function TimelineToolbar(props: TimelineToolbarProps): ReactElement {
  const { t, time } = useTimeline();
  const { search, filter, box, onBoxChange } = props;
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
        aria-expanded={box === 'filter'}
        onClick={() => onBoxChange(box === 'filter' ? undefined : 'filter')}
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
        {props.hasOthers && (
          <Button
            size="sm"
            aria-expanded={box === 'others'}
            onClick={() => onBoxChange(box === 'others' ? undefined : 'others')}
          >
            {t('others')}
          </Button>
        )}
        <Button
          size="sm"
          aria-expanded={box === 'copy'}
          onClick={() => onBoxChange(box === 'copy' ? undefined : 'copy')}
        >
          {t('copyAs')}
        </Button>
        <CopyButton label={t('copy')} text={() => timelineText(props.copied())} />
        {props.keys}
      </span>
    </div>
  );
}
