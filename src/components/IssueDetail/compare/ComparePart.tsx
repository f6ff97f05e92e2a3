'use client';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { EventCompareProps } from '../../EventCompare/index.js';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { latePart } from '../../internal/lazy/latePart.js';
import { useLate } from '../../internal/lazy/useLate.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';
import { unfold } from '../jump.js';

/** What few readers open, and what is as large as a panel. */
const comparison = /* @__PURE__ */ latePart(() => import('../../EventCompare/index.js'));

interface ComparePartProps extends EventCompareProps {
  /** Counts presses that led here: each moves the view and the focus to it. A link that opens it does not. */
  readonly asked: number;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** The event in view beside another one. */
export function ComparePart({ asked, t, ...props }: ComparePartProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const late = useLate(comparison, true, { component: 'IssueDetail', section: 'compare' });
  useEffect(() => {
    if (asked === 0) return;
    const section = place.current?.closest<HTMLElement>('.cb-issue-detail-section');
    unfold(section);
    section?.scrollIntoView?.({ block: 'start' });
    section?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <div className="cb-panel-part" ref={place}>
      {late.status === 'ready' ? (
        <late.module.EventCompare {...props} />
      ) : (
        <LateNote late={late} what={t('sectionCompare')} />
      )}
    </div>
  );
}
