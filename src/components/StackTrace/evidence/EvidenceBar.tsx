'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../config/useMessages.js';
import { useTrace } from '../traceContext.js';
import { Changes } from './Changes.js';
import { Sampling } from './Sampling.js';
import { stackEvidenceMessages } from './StackEvidence.messages.js';

/** Questions to the server about the frames, and what came of them. */
export function EvidenceBar(): ReactElement | null {
  const { evidence } = useTrace();
  const t = useMessages('StackEvidence', stackEvidenceMessages);
  if (evidence === undefined) return null;
  return (
    <div className="cb-evidence" role="group" aria-label={t('evidence')}>
      <Changes evidence={evidence} t={t} />
      {evidence.sampling && <Sampling sampling={evidence.sampling} t={t} />}
    </div>
  );
}
