'use client';
import type { ReactElement } from 'react';
import type { NoiseRow, TimeBand } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { chevronDownIcon, chevronRightIcon } from '../../internal/icons/icons.js';
import { Tooltip } from '../../internal/overlays/Tooltip.js';
import type { BreadcrumbTimelineMessages } from '../BreadcrumbTimeline.messages.js';
import { useTimeline } from '../timelineContext.js';

const BANDS: { readonly [band in TimeBand]: keyof BreadcrumbTimelineMessages } = {
  after: 'bandAfter',
  second: 'bandSecond',
  ten: 'bandTen',
  minute: 'bandMinute',
  earlier: 'bandEarlier',
};

/** Where a new distance from the error begins. */
export function BandHeading({ band }: { band: TimeBand }): ReactElement {
  const { t } = useTimeline();
  return <div className="cb-crumb-band">{t(BANDS[band])}</div>;
}

/** A time during which nothing was recorded. */
export function Silence({ ms }: { ms: number }): ReactElement {
  const { t } = useTimeline();
  const format = useFormat();
  return <div className="cb-crumb-silence">{t('silence', { duration: format.duration(ms) })}</div>;
}

/** Quiet steps in one line that opens. */
export function Noise({ row }: { row: NoiseRow }): ReactElement {
  const { t, isOpen, toggle } = useTimeline();
  const open = isOpen(row.id);
  return (
    <div className="cb-crumb-noise">
      <Tooltip text={t('noiseTitle')}>
        <Button
          size="sm"
          variant="ghost"
          icon={open ? chevronDownIcon : chevronRightIcon}
          aria-expanded={open}
          onClick={() => toggle(row.id)}
        >
          {t('noise', { count: row.count })}
        </Button>
      </Tooltip>
    </div>
  );
}
