'use client';
import { type ReactElement, useMemo } from 'react';
import { frameName, type VariableStep, variableTrails } from '../../../insights/index.js';
import type { Exception, Frame } from '../../../model/index.js';
import { useTrace } from '../traceContext.js';

interface TrailsProps {
  frames: readonly Frame[];
  index: number;
  exception: Exception;
}

/** What the variables that the crash points at held in the calls before. */
export function Trails({ frames, index, exception }: TrailsProps): ReactElement | null {
  const { t } = useTrace();
  const trails = useMemo(() => variableTrails(frames, index, exception), [frames, index, exception]);
  if (trails.length === 0) return null;
  const stepText = ({ frame, text }: VariableStep): string => {
    if (frame === index) return t('trailHere', { value: text });
    const at = frames[frame];
    return t('trailStep', { value: text, name: (at && frameName(at)) ?? t('functionUnknown') });
  };
  return (
    <div className="cb-frame-part">
      <div className="cb-caption">{t('trails')}</div>
      <ul className="cb-frame-trails" aria-label={t('trails')}>
        {trails.map(({ name, steps }) => (
          <li key={name} className="cb-plain">
            <bdi dir="ltr">
              {name}: {steps.map(stepText).join(' → ')}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
