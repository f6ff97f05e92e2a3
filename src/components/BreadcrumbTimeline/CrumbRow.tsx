'use client';
import type { ReactElement, ReactNode } from 'react';
import { crumbKind, type TimelineItem } from '../../insights/index.js';
import { Icon } from '../internal/Icon.js';
import { errorIcon } from '../internal/icons.js';
import { LevelLabel } from '../internal/Level.js';
import { Pill } from '../internal/Pill.js';
import { VisuallyHidden } from '../internal/VisuallyHidden.js';
import { CrumbContent } from './CrumbContent.js';
import { CrumbTimeText } from './CrumbTimeText.js';
import { crumbIcon, crumbTypeKey } from './crumbTypes.js';
import { useTimeline } from './timelineContext.js';

interface CrumbRowProps {
  item: TimelineItem;
  /** How often the step repeats, when it stands for several. */
  repeats?: string | undefined;
  /** One of the equal steps behind a folded line. */
  isRepeat?: boolean | undefined;
  children?: ReactNode;
}

/** Levels that say nothing beyond what most steps have are not spelled out. */
const QUIET = new Set(['info', 'debug', 'log', 'sample']);

/** One step: what kind, where from, what it said, when. Focus moves from step to step with the arrow keys. */
export function CrumbRow({ item, repeats, isRepeat, children }: CrumbRowProps): ReactElement {
  const { t, activeId, setActive, isVirtual } = useTimeline();
  const { crumb, isEvent } = item;
  const kind = crumbKind(crumb);
  const typeKey = crumbTypeKey(kind);
  const typeName = typeKey === undefined ? kind : t(typeKey);
  return (
    <div
      className="cb-crumb"
      role="group"
      aria-label={isEvent ? t('thisEvent') : [typeName, crumb.category].filter(Boolean).join(', ')}
      data-level={QUIET.has(crumb.level) ? undefined : crumb.level}
      data-event={isEvent ? '' : undefined}
      data-repeat={isRepeat ? '' : undefined}
      data-crumb={item.id}
      tabIndex={isVirtual ? undefined : item.id === activeId ? 0 : -1}
      onFocus={() => setActive(item.id)}
    >
      <span className="cb-crumb-icon" title={typeName}>
        <Icon icon={isEvent ? errorIcon : crumbIcon(kind)} />
      </span>
      <div className="cb-crumb-main">
        <div className="cb-line">
          {isEvent && <Pill tone="level-error">{t('thisEvent')}</Pill>}
          {crumb.category === undefined ? (
            <span className="cb-crumb-category cb-prose">{typeName}</span>
          ) : (
            <>
              <VisuallyHidden>{typeName}</VisuallyHidden>
              <bdi className="cb-crumb-category cb-prose">{crumb.category}</bdi>
            </>
          )}
          {!QUIET.has(crumb.level) && !isEvent && <LevelLabel level={crumb.level} />}
          {repeats !== undefined && <Pill tone="neutral">{repeats}</Pill>}
          <CrumbTimeText item={item} />
        </div>
        <CrumbContent item={item} />
        {children !== undefined && <div>{children}</div>}
      </div>
    </div>
  );
}
