'use client';
import type { ReactElement } from 'react';
import { frameLanguage, framePath } from '../../insights/index.js';
import type { Frame } from '../../model/index.js';
import { CopyButton } from '../internal/CopyButton.js';
import { CodeBlock } from '../internal/code/CodeBlock.js';
import { DataTree } from '../internal/DataTree/DataTree.js';
import { SafeLink } from '../internal/SafeLink.js';
import { useTrace } from './traceContext.js';

/** What a frame holds: source around the line, the whole path, problems, variables. Drawn only while open. */
export function FrameBody({ frame, path }: { frame: Frame; path: string }): ReactElement {
  const { event, t, getFrameLinks } = useTrace();
  const whole = framePath(frame);
  const links = [
    ...(frame.sourceLink === undefined ? [] : [{ label: t('openSource'), href: frame.sourceLink }]),
    ...(getFrameLinks?.(frame, event) ?? []),
  ];
  return (
    <>
      {frame.context.length > 0 && (
        <CodeBlock
          className="cb-frame-source"
          lines={frame.context}
          activeLine={frame.line}
          language={frameLanguage(frame, event.platform)}
          label={t('sourceOf', { file: frame.filename ?? frame.module ?? t('frameUnknown') })}
        />
      )}
      {frame.errors !== undefined && frame.errors.length > 0 && (
        <ul className="cb-frame-problems" aria-label={t('frameProblems')}>
          {frame.errors.map((error) => (
            <li key={`${error.type} ${error.message ?? ''}`}>{error.message ?? error.type}</li>
          ))}
        </ul>
      )}
      {frame.vars !== undefined && Object.keys(frame.vars).length > 0 && (
        <div className="cb-frame-vars">
          <div className="cb-frame-caption">{t('variables')}</div>
          <DataTree
            data={frame.vars}
            annotations={event.annotations}
            path={`${path}/vars`}
            label={t('variables')}
          />
        </div>
      )}
      {frame.lock !== undefined && (
        <div className="cb-frame-vars">
          <div className="cb-frame-caption">{t('lock')}</div>
          <DataTree
            data={frame.lock}
            annotations={event.annotations}
            path={`${path}/lock`}
            label={t('lock')}
          />
        </div>
      )}
      {whole !== '' && (
        <div className="cb-frame-foot">
          <bdi className="cb-frame-whole-path" dir="ltr">
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
