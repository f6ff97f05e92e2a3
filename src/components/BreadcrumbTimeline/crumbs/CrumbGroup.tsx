'use client';
import type { ReactElement } from 'react';
import { groupSpan, type TimelineGroup, type TimelineItem } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { useTimeline } from '../timelineContext.js';
import { CrumbRow } from './CrumbRow.js';

/** A step, or equal steps folded to one line that opens. */
export function CrumbGroup({ group }: { group: TimelineGroup }): ReactElement {
  const { t, order, isOpen, toggle } = useTimeline();
  const format = useFormat();
  const items = order === 'newest' ? group.items.toReversed() : group.items;
  const [first, ...rest] = items as [TimelineItem, ...TimelineItem[]];
  if (rest.length === 0) return <CrumbRow item={first} />;
  const id = `repeats-${group.id}`;
  const open = isOpen(id);
  const span = groupSpan(group);
  const label =
    span === undefined
      ? t('repeats', { count: items.length })
      : t('repeatsOver', { count: items.length, span: format.duration(span) });
  return (
    <>
      <CrumbRow item={first} repeats={label}>
        <Button size="sm" variant="ghost" aria-expanded={open} onClick={() => toggle(id)}>
          {t(open ? 'repeatsHide' : 'repeatsShow', { count: rest.length })}
        </Button>
      </CrumbRow>
      {open && rest.map((item) => <CrumbRow key={item.id} item={item} isRepeat />)}
    </>
  );
}
