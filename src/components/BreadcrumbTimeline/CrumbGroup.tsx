'use client';
import type { ReactElement } from 'react';
import type { TimelineGroup, TimelineItem } from '../../insights/index.js';
import { useFormat } from '../config/index.js';
import { Button } from '../internal/Button.js';
import type { CrumbOrder } from './BreadcrumbTimeline.types.js';
import { CrumbRow } from './CrumbRow.js';
import { useTimeline } from './timelineContext.js';

/** A step, or equal steps folded to one line that opens. */
export function CrumbGroup({ group, order }: { group: TimelineGroup; order: CrumbOrder }): ReactElement {
  const { t, isOpen, toggle } = useTimeline();
  const format = useFormat();
  const items = order === 'newest' ? group.items.toReversed() : group.items;
  const [first, ...rest] = items as [TimelineItem, ...TimelineItem[]];
  if (rest.length === 0) return <CrumbRow item={first} />;
  const id = `repeats-${group.id}`;
  const open = isOpen(id);
  const span = spanOf(group.items);
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

function spanOf(items: readonly TimelineItem[]): number | undefined {
  const times = items.flatMap(({ crumb }) => (crumb.at === undefined ? [] : [Date.parse(crumb.at)]));
  if (times.length < 2) return undefined;
  const span = Math.abs((times.at(-1) as number) - (times[0] as number));
  return Number.isFinite(span) ? span : undefined;
}
