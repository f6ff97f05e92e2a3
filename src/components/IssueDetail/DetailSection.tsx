'use client';
import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react';
import { useSeen } from '../internal/base/useSeen.js';
import { useTell } from '../internal/base/useTell.js';
import { Icon } from '../internal/icons/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../internal/icons/icons.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';

export interface DetailSectionProps {
  readonly id: string;
  /** Names the section in reports. */
  readonly section: string;
  readonly title: string;
  readonly headingLevel: number;
  /** A new value shows the section again after a failure. */
  readonly resetKey: unknown;
  /** Draws what is inside once it comes near the view. @default false */
  readonly whenNear?: boolean | undefined;
  readonly children: ReactNode;
}

/** A part of the detail that folds and that fails alone. It has a heading and is no landmark: a panel is a guest. */
export function DetailSection({
  id,
  section,
  title,
  headingLevel,
  resetKey,
  whenNear = false,
  children,
}: DetailSectionProps): ReactElement {
  const tell = useTell();
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
          onClick={() => {
            tell({ type: 'sectionToggled', component: 'IssueDetail', section, isOpen: !isOpen });
            setOpen(!isOpen);
          }}
        >
          <Icon icon={isOpen ? chevronDownIcon : chevronRightIcon} /> {title}
        </button>
      </div>
      <div id={body} className="cb-panel-part" hidden={!isOpen}>
        <SectionBoundary component="IssueDetail" section={section} resetKey={resetKey}>
          {whenNear ? <Near>{children}</Near> : children}
        </SectionBoundary>
      </div>
    </section>
  );
}

/** Keeps a place until it is nearly in view: what nobody scrolls to asks the server for nothing. */
function Near({ children }: { readonly children: ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  return isSeen ? children : <div className="cb-issue-detail-later" ref={place} />;
}
