'use client';
import type { ReactElement } from 'react';
import { crumbKind, crumbTitle, type TimelineItem } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import { Icon } from '../../internal/icons/Icon.js';
import { Hint } from '../../internal/overlays/Hint.js';
import { crumbIcon } from '../shared/crumbTypes.js';
import { wholeReason } from '../shared/reasonText.js';
import { useTimeline } from '../timelineContext.js';

interface RelevantHintProps {
  items: readonly TimelineItem[];
  onGo: (item: TimelineItem) => void;
  headingLevel: 2 | 3 | 4 | 5 | 6;
}

/** The steps that probably led to the error, each with its reason and the way to its row. */
export function RelevantHint({ items, onGo, headingLevel }: RelevantHintProps): ReactElement | null {
  const { t, relevant } = useTimeline();
  const format = useFormat();
  // The likeliest first, wherever they stand in the trail.
  const Heading = `h${headingLevel}` as const;
  const found = [...relevant.entries()].flatMap(([id, reason]) => {
    const item = items.find((candidate) => candidate.id === id);
    return item === undefined ? [] : [{ item, reason }];
  });
  if (found.length === 0) return null;
  return (
    <section className="cb-box cb-crumbs-hint" aria-label={t('hint')}>
      <Heading className="cb-crumbs-hint-title">
        <Hint hint={t('hintTitle')}>{t('hint')}</Hint>
      </Heading>
      <ul className="cb-crumbs-hint-list">
        {found.map(({ item, reason }) => {
          const title = crumbTitle(item.crumb);
          return (
            <li key={item.id} className="cb-crumbs-hint-step">
              <span className="cb-crumbs-hint-icon">
                <Icon icon={crumbIcon(crumbKind(item.crumb))} />
              </span>
              <div className="cb-panel-part">
                <button
                  type="button"
                  className="cb-link cb-path cb-crumbs-hint-go"
                  dir="auto"
                  title={t('hintShow', { what: title })}
                  onClick={() => onGo(item)}
                >
                  {title}
                </button>
                <div className="cb-note">{wholeReason(reason, t, format.duration)}</div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
