'use client';
import type { ReactElement } from 'react';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { latePart } from '../../internal/lazy/latePart.js';
import { useLate } from '../../internal/lazy/useLate.js';

/** What a reader opens above the trail. */
const parts = /* @__PURE__ */ latePart(() => import('./timelineParts.js'));
const OWNER = { component: 'BreadcrumbTimeline', section: 'tools' };

interface LateBoxProps {
  /** What is loading, as a noun. */
  what: string;
  draw: (loaded: typeof import('./timelineParts.js')) => ReactElement;
}

/** A box that a reader opened, once its code is there. */
export function LateBox({ what, draw }: LateBoxProps): ReactElement {
  const late = useLate(parts, true, OWNER);
  return late.status === 'ready' ? draw(late.module) : <LateNote late={late} what={what} />;
}
