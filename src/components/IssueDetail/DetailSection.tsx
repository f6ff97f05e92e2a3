'use client';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { Icon } from '../internal/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../internal/icons.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';

export interface DetailSectionProps {
  readonly id: string;
  readonly title: string;
  readonly headingLevel: number;
  /** A new value shows the section again after a failure. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

/** A part of the detail that folds and that fails alone. It has a heading and is no landmark: a panel is a guest. */
export function DetailSection({
  id,
  title,
  headingLevel,
  resetKey,
  children,
}: DetailSectionProps): ReactElement {
  const [isOpen, setOpen] = useState(true);
  const body = useId();
  return (
    <section className="cb-issue-detail-section" id={id} tabIndex={-1}>
      <div className="cb-strong cb-issue-detail-section-title" role="heading" aria-level={headingLevel}>
        <button
          type="button"
          className="cb-press cb-fold"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon icon={isOpen ? chevronDownIcon : chevronRightIcon} /> {title}
        </button>
      </div>
      <div id={body} className="cb-panel-part" hidden={!isOpen}>
        <SectionBoundary component="IssueDetail" section={id} resetKey={resetKey}>
          {children}
        </SectionBoundary>
      </div>
    </section>
  );
}
