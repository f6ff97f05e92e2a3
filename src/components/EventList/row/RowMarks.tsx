'use client';
import type { ReactElement } from 'react';
import type { RowGroup } from '../../../insights/events/foldRows.js';
import { useFormat } from '../../config/index.js';
import { Pill } from '../../internal/data/Pill.js';
import { useEventList } from '../EventListContext.js';

/** What a row stands for besides its own event. */
export interface EventMarks {
  readonly group: RowGroup | undefined;
  /** Events counted here and not stored. */
  readonly missing: number;
}

export function RowMarks({ group, missing }: EventMarks): ReactElement {
  const { t } = useEventList();
  const format = useFormat();
  const { count = 1, spanMs } = group ?? {};
  return (
    <>
      {count > 1 ? (
        <Pill tone="accent">
          {spanMs === undefined
            ? t('groupOf', { count })
            : t('burstOf', { count, span: format.duration(spanMs) })}
        </Pill>
      ) : null}
      {missing > 0 ? <Pill tone="warn">{t('gapHere', { count: missing })}</Pill> : null}
    </>
  );
}
