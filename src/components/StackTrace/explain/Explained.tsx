'use client';
import type { ReactElement } from 'react';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { useLate } from '../../internal/lazy/useLate.js';
import { useTrace } from '../traceContext.js';
import { READING_OWNER, reading } from './reading.js';

/** What the error means and what to do, where it is a famous one. The trace is whole while it loads. */
export function Explained(): ReactElement | null {
  const { t } = useTrace();
  const late = useLate(reading, true, READING_OWNER);
  if (late.status === 'ready') return <late.module.Explanations />;
  return late.status === 'failed' ? <LateNote late={late} what={t('explanations')} /> : null;
}
