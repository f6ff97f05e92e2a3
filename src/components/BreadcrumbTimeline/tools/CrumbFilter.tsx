'use client';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { timelineFacets } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { LevelLabel } from '../../internal/data/Level.js';
import { Icon } from '../../internal/icons/Icon.js';
import { crumbIcon, crumbTypeKey } from '../shared/crumbTypes.js';
import { useTimeline } from '../timelineContext.js';
import type { TimelineFilterState } from './useTimelineFilter.js';

/** Types and levels that occur, each a switch with its count. */
export function CrumbFilter({ filter }: { filter: TimelineFilterState }): ReactElement {
  const { t } = useTimeline();
  const { items, types, levels, toggleType, toggleLevel } = filter;
  const facets = useMemo(() => timelineFacets(items), [items]);
  return (
    <div className="cb-box cb-well cb-crumbs-filter">
      <Group label={t('filterTypes')}>
        {facets.types.map(({ value, count }) => {
          const key = crumbTypeKey(value);
          return (
            <Switch key={value} pressed={types.has(value)} count={count} onPress={() => toggleType(value)}>
              <Icon icon={crumbIcon(value)} />
              <bdi>{key === undefined ? value : t(key)}</bdi>
            </Switch>
          );
        })}
      </Group>
      <Group label={t('filterLevels')}>
        {facets.levels.map(({ value, count }) => (
          <Switch key={value} pressed={levels.has(value)} count={count} onPress={() => toggleLevel(value)}>
            <LevelLabel level={value} />
          </Switch>
        ))}
      </Group>
    </div>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <fieldset className="cb-toolbar">
      <legend className="cb-note cb-crumbs-filter-label">{label}</legend>
      {children}
    </fieldset>
  );
}

interface SwitchProps {
  pressed: boolean;
  count: number;
  onPress: () => void;
  children: ReactNode;
}

function Switch({ pressed, count, onPress, children }: SwitchProps): ReactElement {
  const format = useFormat();
  return (
    <Button size="sm" aria-pressed={pressed} onClick={onPress}>
      <span className="cb-line">
        {children} <span className="cb-meta">{format.number(count)}</span>
      </span>
    </Button>
  );
}
