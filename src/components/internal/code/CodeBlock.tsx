'use client';
import { type ReactElement, useMemo } from 'react';
import { codeMessages } from '../../../i18n/kit/en/code.js';
import type { SourceLine } from '../../../model/index.js';
import type { LineCoverage } from '../../config/types.js';
import { cx } from '../base/cx.js';
import { useKit } from '../base/useKit.js';
import { useScrollStop } from '../base/useScrollStop.js';
import { useSeen } from '../base/useSeen.js';
import { CodeLine } from './CodeLine.js';
import { CoverageNote, coverageAt } from './CoverageNote.js';
import { shownLine } from './shownLine.js';
import { useHighlight } from './useHighlight.js';

export interface CodeBlockProps {
  lines: readonly SourceLine[];
  /** Number of the line to stress. */
  activeLine?: number | undefined;
  /** Column of that line, 1-based. What stands there is marked. */
  column?: number | undefined;
  /** Number of a line that a search found. */
  foundLine?: number | undefined;
  /** E.g. `typescript`, or a file extension. Unknown ones stay plain. */
  language?: string | undefined;
  /** Accessible name, e.g. the file's name. */
  label: string;
  /** By line number: whether tests reach it. */
  coverage?: LineCoverage | undefined;
  /** Long lines go on below instead of scrolling sideways. @default false */
  wrap?: boolean | undefined;
  className?: string | undefined;
}

/** Lines of source with their numbers. Colours arrive once the block is in view, in a chunk of their own. */
export function CodeBlock(props: CodeBlockProps): ReactElement {
  const { lines, activeLine, column, foundLine, language, label, coverage, wrap = false, className } = props;
  const t = useKit(codeMessages);
  const shown = useMemo(
    () => lines.map((line) => shownLine(line, isActive(line, activeLine) ? column : undefined)),
    [lines, activeLine, column],
  );
  const [ref, isStop] = useScrollStop<HTMLPreElement>(shown);
  const colours = useHighlight(shown, useSeen(ref) ? language : undefined);
  const isMissing = activeLine !== undefined && !lines.some((line) => mayBe(line, activeLine));
  return (
    <>
      <pre
        ref={ref}
        className={cx('cb-code', className)}
        dir="ltr"
        data-wrap={wrap ? '' : undefined}
        {...(isStop && { role: 'group', 'aria-label': label, tabIndex: 0 })}
      >
        <code className="cb-code-lines">
          {shown.map((line, index) => (
            <CodeLine
              key={line.number ?? `unnumbered ${index}`}
              line={line}
              found={isActive(line, foundLine)}
              tokens={colours?.[index]}
              active={isActive(line, activeLine) ? { column } : undefined}
              coverage={coverageAt(coverage, line.number)}
              t={t}
            />
          ))}
        </code>
      </pre>
      {coverage && <CoverageNote lines={lines} coverage={coverage} t={t} />}
      {isMissing && <p className="cb-code-missing">{t('codeLineMissing', { line: String(activeLine) })}</p>}
    </>
  );
}

function isActive({ number }: SourceLine, activeLine: number | undefined): boolean {
  return number !== undefined && number === activeLine;
}

/** A line without a number may be any line. */
function mayBe({ number }: SourceLine, activeLine: number): boolean {
  return number === undefined || number === activeLine;
}
