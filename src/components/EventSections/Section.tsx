'use client';
import { type ReactElement, type ReactNode, useId } from 'react';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';
import type { EventSectionName } from './EventSections.types.js';

interface SectionProps {
  name: EventSectionName;
  title: string;
  headingLevel: 2 | 3 | 4 | 5;
  /** A new value shows the section again after a failure. */
  resetKey: unknown;
  note: string | undefined;
  children: ReactNode;
}

/** A heading and what belongs to it; a failure inside stays inside. */
export function Section({ name, title, headingLevel, resetKey, note, children }: SectionProps): ReactElement {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="cb-panel-part" role="group" aria-labelledby={id}>
      <Heading className="cb-strong cb-event-heading" id={id}>
        {title}
      </Heading>
      {note !== undefined && <p className="cb-note">{note}</p>}
      <SectionBoundary component="EventSections" section={name} resetKey={resetKey}>
        {children}
      </SectionBoundary>
    </div>
  );
}
