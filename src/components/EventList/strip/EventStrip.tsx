'use client';
import type { ReactElement } from 'react';
import type { Trend } from '../../../model/index.js';
import { useEventList } from '../EventListContext.js';
import { asStrip } from './stripSpan.js';
import { TimeStrip, type TimeStripProps } from './TimeStrip.js';

interface EventStripProps extends Omit<TimeStripProps, 'trend' | 'status'> {
  readonly trend: Trend | undefined;
  /** Missing = nobody asked for counts: without bars there is nothing to say. */
  readonly status: TimeStripProps['status'] | undefined;
}

/** The time strip, or what is known where no bars can be drawn. */
export function EventStrip({ trend, status, ...strip }: EventStripProps): ReactElement | null {
  const { t } = useEventList();
  const bars = asStrip(trend);
  if (bars) return <TimeStrip trend={bars} status={status ?? 'counted'} {...strip} />;
  if (status === undefined) return null;
  if (status === 'counting') {
    return (
      <div className="cb-event-list-strip" aria-busy="true">
        <div className="cb-event-list-strip-plot" />
        <Line>{t('stripWaiting')}</Line>
      </div>
    );
  }
  const count = trend?.points.reduce((sum, point) => sum + point.count, 0);
  return <Line>{count === undefined ? t('stripNone') : t('stripTotal', { count })}</Line>;
}

function Line({ children }: { readonly children: string }): ReactElement {
  return <div className="cb-table-gap cb-event-list-strip-text">{children}</div>;
}
