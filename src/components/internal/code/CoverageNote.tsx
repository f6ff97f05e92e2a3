'use client';
import type { ReactElement } from 'react';
import { listFormat, type Translate } from '../../../i18n/index.js';
import type { codeMessages } from '../../../i18n/kit/en/code.js';
import type { SourceLine } from '../../../model/index.js';
import type { LineCoverage } from '../../config/types.js';
import { useUIConfig } from '../../config/useUIConfig.js';

type Reach = LineCoverage[number];

/** What is known of a line. Anything that is no such word counts as unknown. */
export function coverageAt(coverage: LineCoverage | undefined, line: number | undefined): Reach | undefined {
  if (coverage === undefined || line === undefined || !Object.hasOwn(coverage, line)) return undefined;
  const reach = coverage[line];
  return reach === 'covered' || reach === 'partial' || reach === 'uncovered' ? reach : undefined;
}

interface CoverageNoteProps {
  lines: readonly SourceLine[];
  coverage: LineCoverage;
  t: Translate<typeof codeMessages>;
}

/** Says in words what the edges of the lines show. */
export function CoverageNote({ lines, coverage, t }: CoverageNoteProps): ReactElement | null {
  const { locale } = useUIConfig();
  const numbers = (reach: Reach): readonly string[] =>
    lines.flatMap(({ number }) => (coverageAt(coverage, number) === reach ? [String(number)] : []));
  const [covered, partial, uncovered] = [numbers('covered'), numbers('partial'), numbers('uncovered')];
  const count = covered.length + partial.length + uncovered.length;
  if (count === 0) return null;
  const list = listFormat(locale);
  const parts = [
    t('codeCoverage', { reached: covered.length, count }),
    partial.length > 0 && t('codePartly', { lines: list.format(partial) }),
    uncovered.length > 0 && t('codeUncovered', { lines: list.format(uncovered) }),
  ];
  return <p className="cb-code-missing">{parts.filter(Boolean).join(' ')}</p>;
}
