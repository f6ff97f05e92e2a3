'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../../i18n/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { ProblemNotice } from '../../internal/states/ProblemNotice.js';
import type { stackEvidenceMessages } from './StackEvidence.messages.js';
import type { FrameSampling } from './types.js';

interface SamplingProps {
  sampling: FrameSampling;
  t: Translate<typeof stackEvidenceMessages>;
}

/** How common the frames are: what asking costs, how far it is, and what the count stands for. */
export function Sampling({ sampling, t }: SamplingProps): ReactElement | null {
  const { state, most, problem, onStart, onStop } = sampling;
  if (state === 'idle') {
    if (onStart === undefined) return null;
    return (
      <p className="cb-line">
        <Button size="sm" onClick={onStart}>
          {t('sampleAsk')}
        </Button>
        <span className="cb-meta">{t('sampleBound', { most })}</span>
      </p>
    );
  }
  return (
    <div className="cb-line">
      <span className="cb-plain" role="status">
        {statusText(sampling, t)}
      </span>
      {state === 'running' && onStop && (
        <Button size="sm" onClick={onStop}>
          {t('sampleStop')}
        </Button>
      )}
      {state === 'stopped' && onStart && (
        <Button size="sm" onClick={onStart}>
          {t('sampleGoOn')}
        </Button>
      )}
      {state === 'failed' && problem && (
        <ProblemNotice compact problem={problem} what={t('sampleFailed')} onRetry={onStart} />
      )}
    </div>
  );
}

function statusText({ state, of, sample, unread, kind }: FrameSampling, t: SamplingProps['t']): string {
  const count = sample.events;
  if (state === 'running') {
    return of === undefined ? t('sampleBegins') : t('sampleRunning', { read: count + unread, of });
  }
  const isWhole = state === 'done';
  return [
    !isWhole && t('sampleStopped', { count }),
    isWhole && (count === 0 ? t('sampleNothing') : t('sampleDone', { kind: kind ?? 'newest', count })),
    count > 0 && unread > 0 && t('sampleUnread', { count: unread }),
  ]
    .filter(Boolean)
    .join(' ');
}
