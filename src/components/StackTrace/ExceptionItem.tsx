'use client';
import { type ReactElement, useId } from 'react';
import type { Exception } from '../../model/index.js';
import { AnnotatedText } from '../internal/AnnotatedText.js';
import { Icon } from '../internal/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../internal/icons.js';
import { FrameList } from './FrameList.js';
import { MechanismPills } from './MechanismPills.js';
import { type StackPart, useTrace } from './traceContext.js';

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
  const { event, t, headingLevel, asReported, isOpen, setOpen } = useTrace();
  const id = useId();
  const exception = event.exceptions[index] as Exception;
  const path = `/exceptions/${index}`;
  const open = !collapsible || isOpen(path, defaultOpen === true);
  const Heading = `h${headingLevel}` as const;
  const type = exception.type ?? t('exceptionUnknown');
  const part = stackPart(exception, index, asReported);
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

function stackPart(exception: Exception, index: number, asReported: boolean): StackPart | undefined {
  const stack = exception.stacktrace;
  if (stack === undefined || stack.frames.length === 0) return undefined;
  const key = asReported && exception.rawStacktrace !== undefined ? 'rawStacktrace' : 'stacktrace';
  return { id: `e${index}`, path: `/exceptions/${index}/${key}`, stack, exception: index };
}
