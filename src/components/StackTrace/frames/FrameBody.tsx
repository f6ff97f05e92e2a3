'use client';
import { type ReactElement, useMemo } from 'react';
import { frameLanguage, framePath, inAppDecision } from '../../../insights/index.js';
import type { Exception, Frame, Json, Stacktrace } from '../../../model/index.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useHostFunction } from '../../internal/base/useHostFunction.js';
import { CodeBlock } from '../../internal/code/CodeBlock.js';
import { CopyButton } from '../../internal/copying/CopyButton.js';
import { DataTree } from '../../internal/DataTree/DataTree.js';
import { HostLink } from '../../internal/links/HostLink.js';
import { useTrace } from '../traceContext.js';
import { inAppText } from './inAppText.js';
import { namedFirst } from './namedFirst.js';
import { Trails } from './Trails.js';
import { useFrameLinks } from './useFrameLinks.js';

export interface FrameBodyProps {
  frame: Frame;
  /** The exception that its stack belongs to, where its message may name a variable. */
  exception: Exception | undefined;
  /** All of its stack. */
  frames: readonly Frame[];
  /** JSON pointer of its stack. */
  path: string;
  index: number;
  /** The line of source where the search stands. */
  foundLine: number | undefined;
  /** What the processor held, at the frame that it stopped in. */
  registers: Stacktrace['registers'] | undefined;
}

/** What a frame holds: source around the line, problems, variables, registers, the whole path. Drawn only while open. */
export function FrameBody({
  frame,
  exception,
  frames,
  path,
  index,
  registers,
  foundLine,
}: FrameBodyProps): ReactElement {
  const { event, t, wrap, inApp } = useTrace();
  const links = useFrameLinks(frame);
  const coverage = useHostFunction(useUIConfig().coverage, 'StackTrace', 'coverage');
  const vars = useMemo(() => namedFirst(frame, exception), [frame, exception]);
  const whole = framePath(frame);
  const tree = (name: 'variables' | 'lock' | 'registers', at: string, data: Json | undefined) =>
    data === undefined ? null : (
      <div className="cb-frame-part">
        <div className="cb-caption">{t(name)}</div>
        <DataTree data={data} annotations={event.annotations} path={path + at} label={t(name)} />
      </div>
    );
  return (
    <>
      {frame.context.length > 0 && (
        <CodeBlock
          className="cb-frame-source"
          lines={frame.context}
          activeLine={frame.line}
          column={frame.column}
          foundLine={foundLine}
          wrap={wrap}
          coverage={coverage?.(frame, event)}
          language={frameLanguage(frame, event.platform)}
          label={t('sourceOf', { file: frame.filename ?? frame.module ?? t('frameUnknown') })}
        />
      )}
      {frame.errors !== undefined && frame.errors.length > 0 && (
        <ul className="cb-frame-part cb-frame-problems cb-prose" aria-label={t('frameProblems')}>
          {frame.errors.map(({ type, message = type }) => (
            <li key={`${type} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {exception && <Trails frames={frames} index={index} exception={exception} />}
      {tree('variables', `/frames/${index}/vars`, vars)}
      {tree('lock', `/frames/${index}/lock`, frame.lock)}
      {tree('registers', '/registers', registers)}
      {whole !== '' && (
        <div className="cb-frame-part cb-line cb-meta">
          <bdi className="cb-path" dir="ltr">
            {whole}
          </bdi>
          <CopyButton label={t('copyFrame')} text={whole} />
          {links.map(({ label, href }) => (
            <HostLink key={`${label} ${href}`} label={label} href={href} />
          ))}
          <span className="cb-line-end">{inAppText(inAppDecision(frame, inApp.rules), t)}</span>
        </div>
      )}
    </>
  );
}
