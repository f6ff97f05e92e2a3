'use client';
import { type ReactElement, useId, useMemo } from 'react';
import { itemAt } from '../../../model/index.js';
import { AnnotatedText } from '../../internal/data/AnnotatedText.js';
import { Marks } from '../../internal/data/Marks.js';
import { Icon } from '../../internal/icons/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../../internal/icons/icons.js';
import { FrameList } from '../frames/FrameList.js';
import { exceptionPart } from '../stackParts.js';
import { useOpen, useTrace } from '../traceContext.js';
import { MechanismPills } from './MechanismPills.js';

interface ExceptionItemProps {
  /** Place in `CrashEvent.exceptions`. */
  index: number;
  /** How it hangs on the one before it, e.g. "Caused by". */
  relation?: string | undefined;
  collapsible?: boolean | undefined;
  defaultOpen?: boolean | undefined;
}

/** One exception: type, message, how it was caught, frames. */
export function ExceptionItem({
  index,
  relation,
  collapsible,
  defaultOpen,
}: ExceptionItemProps): ReactElement {
  const { event, t, headingLevel, asReported, setOpen } = useTrace();
  const { isOpen, hit } = useOpen();
  const id = useId();
  const exception = itemAt(event.exceptions, index);
  const path = `/exceptions/${index}`;
  const open = !collapsible || hit?.stack === `e${index}` || isOpen(path, defaultOpen === true);
  const Heading = `h${headingLevel}` as const;
  const type = exception.type ?? t('exceptionUnknown');
  const part = useMemo(() => exceptionPart(event, index, asReported), [event, index, asReported]);
  return (
    <div className="cb-exception" role="group" aria-labelledby={id}>
      {relation !== undefined && <div className="cb-meta">{relation}</div>}
      <div className="cb-line">
        <Heading className="cb-title" id={id}>
          {collapsible ? (
            <button
              type="button"
              className="cb-press cb-fold"
              data-stop=""
              aria-expanded={open}
              aria-controls={`${id}-body`}
              onClick={() => setOpen(path, !open)}
            >
              <Icon icon={open ? chevronDownIcon : chevronRightIcon} />
              <bdi>{type}</bdi>
            </button>
          ) : (
            <bdi>{type}</bdi>
          )}
        </Heading>
        <Marks
          annotations={event.annotations}
          paths={[`${path}/type`, `${path}/module`, `${path}/mechanism/description`]}
        />
        <MechanismPills exception={exception} />
      </div>
      <div className="cb-prose">
        <AnnotatedText text={exception.value} annotations={event.annotations} path={`${path}/value`} />
      </div>
      <div className="cb-exception-body" id={`${id}-body`} hidden={!open}>
        {open &&
          (part === undefined ? (
            <p className="cb-note">{t('exceptionNoStack')}</p>
          ) : (
            <FrameList part={part} />
          ))}
      </div>
    </div>
  );
}
