'use client';
import type { ReactElement } from 'react';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { useLate } from '../../internal/lazy/useLate.js';
import { useTrace } from '../traceContext.js';
import { EVIDENCE_OWNER, lateEvidence } from './lateEvidence.js';

/** What the server can be asked about the frames, where the host lets it be asked. */
export function Evidence(): ReactElement | null {
  const { t, evidence } = useTrace();
  const { sampling, suspects, changes } = evidence ?? {};
  const isOffered = [sampling, suspects, changes].some((one) => one !== undefined);
  const late = useLate(lateEvidence, isOffered, EVIDENCE_OWNER);
  if (!isOffered) return null;
  if (late.status === 'ready') return <late.module.EvidenceBar />;
  return late.status === 'failed' ? <LateNote late={late} what={t('evidence')} /> : null;
}
