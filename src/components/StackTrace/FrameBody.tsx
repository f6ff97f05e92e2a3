'use client';
import type { ReactElement } from 'react';
import { framePath } from '../../insights/index.js';
import type { Frame, Json, Stacktrace } from '../../model/index.js';
import { CopyButton } from '../internal/CopyButton.js';
import { CodeBlock } from '../internal/code/CodeBlock.js';
import { DataTree } from '../internal/DataTree/DataTree.js';
import { SafeLink } from '../internal/SafeLink.js';
import { useLazyModule } from '../internal/useLazyModule.js';
import { lateText } from './lateParts.js';
import { useTrace } from './traceContext.js';

interface FrameBodyProps {
  frame: Frame;
  /** JSON pointer of its stack. */
  path: string;
  index: number;
  /** What the processor held, at the frame that it stopped in. */
  registers: Stacktrace['registers'] | undefined;
}

/** What a frame holds: source around the line, problems, variables, registers, the whole path. Drawn only while open. */
export function FrameBody({ frame, path, index, registers }: FrameBodyProps): ReactElement {
  const { event, t, getFrameLinks } = useTrace();
  // The colours of the source need to know the language; they come late anyway.
  const late = useLazyModule(lateText, true);
  const whole = framePath(frame);
  const links = [
    ...(frame.sourceLink === undefined ? [] : [{ label: t('openSource'), href: frame.sourceLink }]),
    ...(getFrameLinks?.(frame, event) ?? []),
  ];
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
          language={late?.frameLanguage(frame, event.platform)}
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
      {tree('variables', `/frames/${index}/vars`, isEmpty(frame.vars) ? undefined : frame.vars)}
      {tree('lock', `/frames/${index}/lock`, frame.lock)}
      {tree('registers', '/registers', registers)}
      {whole !== '' && (
        <div className="cb-frame-part cb-line cb-meta">
          <bdi className="cb-path" dir="ltr">
            {whole}
          </bdi>
          <CopyButton label={t('copyFrame')} text={whole} />
          {links.map(({ label, href }) => (
            <SafeLink key={`${label} ${href}`} href={href}>
              {label}
            </SafeLink>
          ))}
        </div>
      )}
    </>
  );
}

function isEmpty(vars: Frame['vars']): boolean {
  return vars === undefined || Object.keys(vars).length === 0;
}
