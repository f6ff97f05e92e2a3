'use client';
import { type ReactElement, useMemo } from 'react';
import type { CrumbTarget } from '../../../insights/index.js';
import type { Json } from '../../../model/index.js';
import { useHighlight } from '../../internal/code/useHighlight.js';
import { useTimeline } from '../timelineContext.js';

/** A statement as code. Its colours arrive after the first paint. */
export function StatementLine({ text }: { text: string }): ReactElement {
  const lines = useMemo(() => [{ text }], [text]);
  const colours = useHighlight(lines, 'sql');
  const tokens = colours?.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
  return (
    <code className="cb-prose cb-path cb-crumb-line" dir="ltr">
      {tokens?.map((token, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a text never move
        <span key={at} className="cb-code-token" data-type={'type' in token ? token.type : undefined}>
          {token.text}
        </span>
      )) ?? text}
    </code>
  );
}

/** The arguments of a console call, each as the value that it is. */
export function ConsoleLine({ values }: { values: readonly Json[] }): ReactElement {
  return (
    <div className="cb-prose">
      {values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the arguments of a call never move
        <span key={at}>
          {at > 0 && ' '}
          {typeof value === 'string' ? (
            value
          ) : (
            <code className="cb-tree-value" data-kind={kindOf(value)} dir="ltr">
              {JSON.stringify(value)}
            </code>
          )}
        </span>
      ))}
    </div>
  );
}

function kindOf(value: Json): string {
  if (value === null) return 'null';
  return typeof value === 'object' ? 'object' : typeof value;
}

/** What the user acted on in short; the selector as recorded on demand. */
export function TargetLine({ target, id }: { target: CrumbTarget; id: string }): ReactElement {
  const { t, isOpen, toggle } = useTimeline();
  const key = `selector-${id}`;
  const open = isOpen(key);
  return (
    <>
      <div className="cb-line">
        <bdi className="cb-prose" dir="auto">
          {target.text}
        </bdi>
        <button
          type="button"
          className="cb-tree-more"
          aria-expanded={open}
          aria-label={t('selectorShow')}
          title={t('selectorShow')}
          onClick={() => toggle(key)}
        >
          …
        </button>
      </div>
      {open && (
        <code className="cb-prose cb-path cb-note" dir="ltr">
          {target.raw}
        </code>
      )}
    </>
  );
}
