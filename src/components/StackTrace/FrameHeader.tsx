'use client';
import type { ReactElement } from 'react';
import { type FrameRow, frameLocation } from '../../insights/index.js';
import { Icon } from '../internal/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../internal/icons.js';
import { Pill } from '../internal/Pill.js';
import { VisuallyHidden } from '../internal/VisuallyHidden.js';
import { type StackPart, useTrace } from './traceContext.js';

interface FrameHeaderProps {
  /** Prefix of the ids of its parts. */
  id: string;
  row: FrameRow;
  part: StackPart;
  open: boolean;
  onToggle: (() => void) | undefined;
}

/** Function, place, and words about the frame. The text stays selectable: only the chevron is the button. */
export function FrameHeader({ id, row, part, open, onToggle }: FrameHeaderProps): ReactElement {
  const { event, t } = useTrace();
  const { frame, repeats } = row;
  const { directory, name, position } = frameLocation(frame, event.platform);
  const whole = `${directory}${name}${position}`;
  return (
    <>
      {onToggle === undefined ? (
        <span className="cb-frame-dot" aria-hidden="true" />
      ) : (
        <button
          type="button"
          className="cb-button cb-frame-toggle"
          data-icon-only=""
          data-variant="ghost"
          data-stop=""
          aria-expanded={open}
          aria-controls={open ? `${id}-body` : undefined}
          aria-labelledby={`${id}-function ${id}-place ${id}-words`}
          onClick={onToggle}
        >
          <Icon icon={open ? chevronDownIcon : chevronRightIcon} />
        </button>
      )}
      <span className="cb-frame-text">
        <span className="cb-frame-function" dir="ltr" id={`${id}-function`}>
          {frame.function ?? frame.rawFunction ?? t('functionUnknown')}
        </span>
        <span className="cb-frame-place" dir="ltr" id={`${id}-place`} title={frame.absPath ?? whole}>
          {whole === '' ? (
            (frame.instructionAddr ?? t('frameUnknown'))
          ) : (
            <>
              <span className="cb-frame-directory">{directory}</span>
              <span className="cb-frame-file">{name}</span>
              <span className="cb-frame-position">{position}</span>
            </>
          )}
        </span>
      </span>
      <span className="cb-line-end" id={`${id}-words`}>
        <StartMark part={part} frame={row.index} />
        {repeats > 1 && (
          <Pill title={t('repeatsTitle', { count: repeats })}>{t('repeats', { count: repeats })}</Pill>
        )}
        {frame.inApp === true && <span className="cb-frame-in-app">{t('inApp')}</span>}
        {frame.inApp === false && <VisuallyHidden>{t('library')}</VisuallyHidden>}
      </span>
    </>
  );
}

/** Of all stacks only one frame is where to start; its title says why. */
function StartMark({ part, frame }: { part: StackPart; frame: number }): ReactElement | null {
  const { start, t } = useTrace();
  if (start === undefined || start.exception !== part.exception || start.frame !== frame) return null;
  const reasons = {
    'newest-in-app': t('startNewestInApp'),
    'newest-with-source': t('startNewestWithSource'),
    newest: t('startNewest'),
  };
  return (
    <Pill tone="accent" title={reasons[start.reason]}>
      {t('startHere')}
    </Pill>
  );
}
