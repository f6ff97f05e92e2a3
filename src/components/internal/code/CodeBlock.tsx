'use client';
import { type ReactElement, useMemo } from 'react';
import { codeMessages } from '../../../i18n/kit/en/code.js';
import type { SourceLine } from '../../../model/index.js';
import { cx } from '../cx.js';
import { useKit } from '../useKit.js';
import { useHighlight } from './useHighlight.js';
import { useOverflow } from './useOverflow.js';

export interface CodeBlockProps {
  lines: readonly SourceLine[];
  /** Number of the line to stress. */
  activeLine?: number | undefined;
  /** E.g. `typescript`, or a file extension. Unknown ones stay plain. */
  language?: string | undefined;
  /** Accessible name, e.g. the file's name. */
  label: string;
  className?: string | undefined;
}

const LONGEST_LINE = 2000;

/** Lines of source with their numbers. Colours arrive after the first paint, in a chunk of their own. */
export function CodeBlock({ lines, activeLine, language, label, className }: CodeBlockProps): ReactElement {
  const t = useKit(codeMessages);
  const shown = useMemo(
    () => lines.map((line) => ({ number: line.number, text: line.text.slice(0, LONGEST_LINE) })),
    [lines],
  );
  const colours = useHighlight(shown, language);
  const [ref, overflows] = useOverflow<HTMLPreElement>(shown);
  return (
    <pre
      ref={ref}
      className={cx('cb-code', className)}
      dir="ltr"
      {...(overflows && { role: 'group', 'aria-label': label, tabIndex: 0 })}
    >
      <code className="cb-code-lines">
        {shown.map((line, index) => (
          <span
            className="cb-code-line"
            key={line.number}
            data-active={line.number === activeLine ? '' : undefined}
          >
            <span className="cb-code-number" aria-hidden="true" data-number={line.number} />
            {line.number === activeLine ? (
              <span className="cb-visually-hidden">{`${t('codeActiveLine', { line: line.number })}: `}</span>
            ) : null}
            <span className="cb-plain">
              {colours?.[index]?.map((token, at) =>
                token.type === undefined ? (
                  token.text
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a line never move
                  <span className="cb-code-token" key={at} data-type={token.type}>
                    {token.text}
                  </span>
                ),
              ) ?? line.text}
              {'\n'}
            </span>
          </span>
        ))}
      </code>
    </pre>
  );
}
