'use client';
import type { ReactElement } from 'react';
import {
  type FrameRow,
  frameLocation,
  frameName,
  type StartHere,
  timesInSample,
} from '../../../insights/index.js';
import type { Frame } from '../../../model/index.js';
import { VisuallyHidden } from '../../internal/base/VisuallyHidden.js';
import { Marks } from '../../internal/data/Marks.js';
import { Pill } from '../../internal/data/Pill.js';
import { Icon } from '../../internal/icons/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../../internal/icons/icons.js';
import { HostLink } from '../../internal/links/HostLink.js';
import { type StackPart, useTrace } from '../traceContext.js';
import { FrameMenu } from './FrameMenu.js';
import { useFrameLinks } from './useFrameLinks.js';

interface FrameHeaderProps {
  /** Prefix of the ids of its parts. */
  id: string;
  row: FrameRow;
  part: StackPart;
  open: boolean;
  onToggle: (() => void) | undefined;
}

/** Members of a frame that stand in its head. */
const NAMES = [
  'function',
  'rawFunction',
  'module',
  'filename',
  'absPath',
  'package',
  'line',
  'column',
  'instructionAddr',
];

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
          {frameName(frame) ?? t('functionUnknown')}
        </span>
        <span className="cb-frame-place" dir="ltr" id={`${id}-place`} title={frame.absPath ?? whole}>
          {whole === '' ? (
            t('frameUnknown')
          ) : (
            <>
              {directory !== '' && <span className="cb-frame-directory">{directory}</span>}
              <span className="cb-frame-file">{name}</span>
              <span className="cb-frame-position">{position}</span>
            </>
          )}
        </span>
      </span>
      <span className="cb-line-end cb-frame-words" id={`${id}-words`}>
        <Marks
          annotations={event.annotations}
          paths={NAMES.map((name) => `${part.path}/frames/${row.index}/${name}`)}
        />
        <StartMark part={part} frame={row.index} />
        {repeats > 1 && (
          <Pill hint={t('repeatsTitle', { count: repeats })}>{t('repeats', { count: repeats })}</Pill>
        )}
        <ChangedMark frame={frame} />
        <SampledTimes frame={frame} />
        {frame.inApp === true && <span className="cb-frame-in-app">{t('inApp')}</span>}
        {frame.inApp === false && <VisuallyHidden>{t('library')}</VisuallyHidden>}
      </span>
      {onToggle === undefined && <PlainLinks row={row} />}
      <FrameMenu frame={frame} nameId={`${id}-function`} tabIndex={onToggle === undefined ? 0 : -1} />
    </>
  );
}

/** The frame stands in a file that the event's release changed. */
function ChangedMark({ frame }: { frame: Frame }): ReactElement | null {
  const { changed, t } = useTrace();
  const match = changed?.(frame);
  if (match === undefined) return null;
  const [message = ''] = match.changes.flatMap(
    (change) => change.message?.split('\n', 1)[0]?.slice(0, 200) ?? [],
  );
  const hint = message === '' ? match.path : t('changedWhere', { path: match.path, message });
  return (
    <Pill tone="warn" hint={hint}>
      {t(match.by === 'name' ? 'changedName' : 'changed')}
    </Pill>
  );
}

/** In how many other events the frame is, once that was counted. */
function SampledTimes({ frame }: { frame: Frame }): ReactElement | null {
  const { event, evidence, asReported, t } = useTrace();
  const sample = evidence?.sampling?.sample;
  // It was counted over frames with their source maps and symbols.
  if (sample === undefined || sample.events === 0 || asReported) return null;
  const times = timesInSample(sample, frame, event.platform);
  if (times === undefined) return null;
  return <span className="cb-frame-sampled">{t('sampled', { times, count: sample.events })}</span>;
}

/** A frame that does not open has no other place for its links. */
function PlainLinks({ row }: { row: FrameRow }): ReactElement | null {
  const links = useFrameLinks(row.frame);
  if (links.length === 0) return null;
  return (
    <span className="cb-line cb-frame-links">
      {links.map(({ label, href }) => (
        <HostLink key={`${label} ${href}`} label={label} href={href} />
      ))}
    </span>
  );
}

/** Of all stacks only one frame is where to start. */
function StartMark({ part, frame }: { part: StackPart; frame: number }): ReactElement | null {
  const { start, t } = useTrace();
  return isStart(start, part, frame) ? <Pill tone="accent">{t('startHere')}</Pill> : null;
}

/** Whether a frame is the one to start at. */
export function isStart(start: StartHere | undefined, part: StackPart, frame: number): boolean {
  return start !== undefined && start.exception === part.exception && start.frame === frame;
}
