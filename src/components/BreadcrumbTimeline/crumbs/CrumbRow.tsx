'use client';
import type { ReactElement, ReactNode } from 'react';
import { crumbKind, type RelevantCrumb, type TimelineItem } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import { VisuallyHidden } from '../../internal/base/VisuallyHidden.js';
import { LevelLabel } from '../../internal/data/Level.js';
import { Marks } from '../../internal/data/Marks.js';
import { Pill } from '../../internal/data/Pill.js';
import { Icon } from '../../internal/icons/Icon.js';
import { errorIcon } from '../../internal/icons/icons.js';
import { QuietHints } from '../../internal/overlays/Hint.js';
import { crumbIcon, crumbTypeKey } from '../shared/crumbTypes.js';
import { wholeReason } from '../shared/reasonText.js';
import { useTimeline } from '../timelineContext.js';
import { CrumbContent } from './CrumbContent.js';
import { CrumbTimeText } from './CrumbTimeText.js';

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

/** Members of a crumb that stand in its head. */
const HEAD = ['/type', '/category', '/level', '/timestamp'];

/** One step: what kind, where from, what it said, when. Focus moves from step to step with the arrow keys. */
export function CrumbRow({ item, repeats, isRepeat, children }: CrumbRowProps): ReactElement {
  const { t, activeId, setActive, isVirtual, relevant } = useTimeline();
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
      data-relevant={relevant.has(item.id) ? '' : undefined}
      data-repeat={isRepeat ? '' : undefined}
      data-crumb={item.id}
      tabIndex={isVirtual ? undefined : item.id === activeId ? 0 : -1}
      onFocus={() => setActive(item.id)}
    >
      <span className="cb-crumb-icon" title={typeName}>
        <Icon icon={isEvent ? errorIcon : crumbIcon(kind)} />
      </span>
      <div className="cb-crumb-main">
        <CrumbHead item={item} typeName={typeName} repeats={repeats} />
        <CrumbContent item={item} />
        {children !== undefined && <div>{children}</div>}
      </div>
    </div>
  );
}

interface CrumbHeadProps {
  item: TimelineItem;
  typeName: string;
  repeats: string | undefined;
}

/** Where a step comes from, what stands out about it, and when it was. */
function CrumbHead({ item, typeName, repeats }: CrumbHeadProps): ReactElement {
  const { t, annotations, relevant, sourceNames } = useTimeline();
  const { crumb, isEvent, index, source } = item;
  const reason = relevant.get(item.id);
  const path = `/breadcrumbs/${index}`;
  return (
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
      {reason !== undefined && <RelevantMark reason={reason} />}
      {repeats !== undefined && <Pill tone="neutral">{repeats}</Pill>}
      {source !== undefined && <Pill tone="neutral">{sourceNames.get(source) ?? source}</Pill>}
      {!isEvent && source === undefined && (
        <Marks annotations={annotations} paths={HEAD.map((name) => path + name)} />
      )}
      <CrumbTimeText item={item} />
    </div>
  );
}

/** Says that a step is likely relevant; the reason is in the title, and written out above all steps. */
function RelevantMark({ reason }: { reason: RelevantCrumb }): ReactElement {
  const { t } = useTimeline();
  const format = useFormat();
  return (
    <QuietHints.Provider value>
      <Pill tone="accent" hint={wholeReason(reason, t, format.duration)}>
        {t('hint')}
      </Pill>
    </QuietHints.Provider>
  );
}
