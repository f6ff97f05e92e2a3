'use client';
import type { HealthMetric, ReleaseSort } from '../../insights/index.js';
import type { Release } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import type { HealthDisplay, ReleaseHealthOwnProps, ReleaseSelection } from './ReleaseHealth.types.js';

/** What the reader chose. It outlives a change of scope, while the list itself is away. */
export interface PanelState {
  readonly metric: HealthMetric;
  setMetric(metric: HealthMetric): void;
  readonly sort: ReleaseSort;
  setSort(sort: ReleaseSort): void;
  readonly display: HealthDisplay;
  setDisplay(display: HealthDisplay): void;
  readonly selected: ReleaseSelection | undefined;
  setSelected(selected: ReleaseSelection | undefined, release: Release): void;
}

const NEWEST_FIRST: ReleaseSort = { by: 'date', direction: 'descending' };

export function usePanelState(props: ReleaseHealthOwnProps): PanelState {
  const { defaultMetric = 'sessions', defaultSort = NEWEST_FIRST, defaultDisplay = 'chart' } = props;
  const { onSelectedReleaseChange: onSelectedChange } = props;
  const [metric, setMetric] = useControllableState<HealthMetric>({
    value: props.metric,
    defaultValue: defaultMetric,
    onChange: props.onMetricChange,
  });
  const [sort, setSort] = useControllableState<ReleaseSort>({
    value: props.sort,
    defaultValue: defaultSort,
    onChange: props.onSortChange,
  });
  const [display, setDisplay] = useControllableState<HealthDisplay>({
    value: props.display,
    defaultValue: defaultDisplay,
    onChange: props.onDisplayChange,
  });
  const [selected, setSelected] = useControllableState<ReleaseSelection | undefined, [Release]>({
    value: props.selectedRelease,
    defaultValue: props.defaultSelectedRelease,
    onChange: (next, release) => next && onSelectedChange?.(next, release),
  });
  return { metric, setMetric, sort, setSort, display, setDisplay, selected, setSelected };
}
