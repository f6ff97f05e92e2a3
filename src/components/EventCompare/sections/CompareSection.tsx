'use client';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import type { CompareSectionName, CompareState } from '../../../insights/compare/compared.js';
import { countStates, differences } from '../../../insights/compare/summarizeComparison.js';
import { useTell } from '../../internal/base/useTell.js';
import { VisuallyHidden } from '../../internal/base/VisuallyHidden.js';
import { Icon } from '../../internal/icons/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../../internal/icons/icons.js';
import { SectionBoundary } from '../../internal/states/SectionBoundary.js';
import { letterOf, useCompare } from '../compareContext.js';

interface CompareSectionProps {
  readonly name: CompareSectionName | 'stack' | 'crumbs';
  /** What is in it, to be counted. */
  readonly rows: readonly { readonly state: CompareState }[];
  readonly children: ReactNode;
}

/** A part of the events: folded to one line where nothing differs, a table otherwise. */
export function CompareSection({ name, rows, children }: CompareSectionProps): ReactElement {
  const { t, showsSame, headingLevel, left, right } = useCompare();
  const tell = useTell();
  const counts = countStates(rows);
  const differing = differences(counts);
  const [chosen, setOpen] = useState<boolean>();
  const isOpen = chosen ?? (showsSame || differing > 0);
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const said = [
    ...(differing > 0 ? [t('differences', { count: differing })] : []),
    ...(counts.same > 0 ? [t('sameCount', { count: counts.same })] : []),
    ...(counts.unknown > 0 ? [t('unknownCount', { count: counts.unknown })] : []),
  ];
  return (
    <div className="cb-compare-section" data-state={differing > 0 ? 'differs' : 'same'}>
      <Heading className="cb-strong cb-compare-heading">
        <button
          type="button"
          className="cb-press cb-fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            tell({ type: 'sectionToggled', component: 'EventCompare', section: name, isOpen: !isOpen });
            setOpen(!isOpen);
          }}
        >
          <Icon icon={isOpen ? chevronDownIcon : chevronRightIcon} /> <span id={`${id}-name`}>{t(name)}</span>{' '}
          <small className="cb-meta cb-compare-count">{said.join(' · ')}</small>
        </button>
      </Heading>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <SectionBoundary component="EventCompare" section={name} resetKey={rows}>
            <div className="cb-compare-table" role="table" aria-labelledby={`${id}-name`}>
              <div className="cb-compare-columns" role="row">
                {[
                  t(name === 'stack' || name === 'crumbs' ? 'columnState' : 'columnName'),
                  t('eventNamed', { side: letterOf(t, 'left'), id: left.id.slice(0, 8) }),
                  t('eventNamed', { side: letterOf(t, 'right'), id: right.id.slice(0, 8) }),
                ].map((text) => (
                  <span key={text} role="columnheader">
                    <VisuallyHidden>{text}</VisuallyHidden>
                  </span>
                ))}
              </div>
              {children}
            </div>
          </SectionBoundary>
        ) : null}
      </div>
    </div>
  );
}
