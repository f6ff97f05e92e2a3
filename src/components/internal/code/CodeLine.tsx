'use client';
import type { ReactElement, ReactNode } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { codeMessages } from '../../../i18n/kit/en/code.js';
import { type CodePiece, codePieces } from './codePieces.js';
import type { ShownLine } from './shownLine.js';
import type { CodeToken } from './tokens.js';

interface CodeLineProps {
  line: ShownLine;
  tokens: readonly CodeToken[] | undefined;
  /** It is the line that failed, at this column where one is known. */
  active: { readonly column: number | undefined } | undefined;
  /** A search stands here. */
  found: boolean;
  coverage: 'covered' | 'partial' | 'uncovered' | undefined;
  t: Translate<typeof codeMessages>;
}

/** One line of source: as few elements as its looks allow, since a page may hold thousands. */
export function CodeLine({ line, tokens, active, found, coverage, t }: CodeLineProps): ReactElement {
  const { number, text, before, after, tabs, mark } = line;
  const isPlain = tokens === undefined && tabs === 0 && mark === undefined;
  return (
    <span
      className="cb-code-line"
      data-number={number}
      data-active={active && ''}
      data-found={found ? '' : undefined}
      data-coverage={coverage}
    >
      {active && (
        <span className="cb-visually-hidden">
          {active.column !== undefined && mark !== undefined
            ? t('codeActivePlace', { line: String(number), column: String(active.column) })
            : t('codeActiveLine', { line: String(number) })}
          {': '}
        </span>
      )}
      {before > 0 && <span className="cb-code-note">{t('codeCut', { count: before })}</span>}
      {isPlain && after === 0 ? (
        `${text}\n`
      ) : (
        <>
          {codePieces(line, tokens).map(drawPiece)}
          {after > 0 && <span className="cb-code-note">{t('codeCut', { count: after })}</span>}
          {'\n'}
        </>
      )}
    </span>
  );
}

/** The tokens of a line never move, so their place is their key. */
function drawPiece({ text, type, role }: CodePiece, at: number): ReactNode {
  if (role === 'tabs') {
    return (
      <span className="cb-code-tabs" key={at} data-tabs={'→\t'.repeat(text.length)}>
        {text}
      </span>
    );
  }
  if (type === undefined && role === undefined) return text;
  return (
    <span className="cb-code-token" key={at} data-type={type} data-failing={role && ''}>
      {text}
    </span>
  );
}
