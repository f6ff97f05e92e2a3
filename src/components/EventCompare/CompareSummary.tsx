'use client';
import type { ReactElement } from 'react';
import type { CompareSectionName, EventComparison } from '../../insights/compare/compared.js';
import { type ComparisonSummary, differences } from '../../insights/compare/summarizeComparison.js';
import type { Format } from '../config/formatter.js';
import { useFormat } from '../config/index.js';
import { showControls } from '../internal/code/showControls.js';
import { type CompareContextValue, letterOf, useCompare } from './compareContext.js';
import { factName } from './factName.js';

type Say = CompareContextValue['t'];

const SECTION_TEXTS = {
  tags: 'tagsDiffer',
  facts: 'factsDiffer',
  request: 'requestDiffers',
  user: 'userDiffers',
  contexts: 'contextsDiffer',
  extra: 'extraDiffers',
  packages: 'packagesDiffer',
  sdk: 'sdkDiffers',
  evidence: 'evidenceDiffers',
  errors: 'errorsDiffer',
  securityReport: 'reportDiffers',
} as const satisfies { readonly [name in CompareSectionName]: string };

const PART_TEXTS = {
  threads: 'partThreads',
  images: 'partImages',
  spans: 'partSpans',
  template: 'partTemplate',
} as const;

const TAGS_OF_FACTS: { readonly [fact: string]: string } = { serverName: 'server_name' };

/** The comparison in words, before any table; and what it does not tell. */
export function CompareSummary({
  comparison,
  summary,
}: {
  readonly comparison: EventComparison;
  readonly summary: ComparisonSummary;
}): ReactElement {
  const { t, left, right } = useCompare();
  const format = useFormat();
  const { uncompared } = comparison;
  const unreadable = (['left', 'right'] as const).flatMap((side) => {
    const parts = (side === 'left' ? left : right).unreadable ?? [];
    return parts.length === 0
      ? []
      : [t('unreadable', { side: letterOf(t, side), parts: shortList(parts, t, format) })];
  });
  const notes = [
    ...(left.id === right.id ? [t('sameEvent')] : []),
    ...(summary.unknown > 0 ? [t('notComparable', { count: summary.unknown })] : []),
    ...unreadable,
    ...(uncompared.length > 0
      ? [
          t('uncompared', {
            parts: format.list(uncompared.map(({ part, ...counts }) => t(PART_TEXTS[part], counts))),
          }),
        ]
      : []),
  ];
  return (
    <div className="cb-compare-summary">
      <p className="cb-compare-short">{sentences(summary, t, format).join(' ')}</p>
      {notes.length > 0 ? <p className="cb-note">{notes.join(' ')}</p> : null}
    </div>
  );
}

function sentences(summary: ComparisonSummary, t: Say, format: Format): readonly string[] {
  const { variables, exceptionFacts, sections, crumbs } = summary;
  const names = (list: readonly string[]): string => shortList(list, t, format);
  const tags = sections.find(({ name }) => name === 'tags')?.names ?? [];
  const own = [
    ...(exceptionFacts.length > 0
      ? [t('exceptionDiffers', { names: names(exceptionFacts.map((name) => factName(name, t))) })]
      : []),
    ...(variables.length > 0
      ? [t('variablesDiffer', { count: variables.length, names: names(variables) })]
      : []),
    ...sections.flatMap(({ name, names: all }) => {
      // What servers make a tag of is said once.
      const told = name === 'facts' ? all.filter((one) => !tags.includes(TAGS_OF_FACTS[one] ?? one)) : all;
      if (told.length === 0) return [];
      const shown = told.map((one) => (name === 'facts' ? factName(one, t) : one || t('unnamed')));
      return [t(SECTION_TEXTS[name], { count: told.length, names: names(shown) })];
    }),
    ...(differences(crumbs) > 0
      ? [t('crumbsDiffer', { parts: format.list(counted(crumbs, 'steps', t)) })]
      : []),
  ];
  const stack = stackSentence(summary, t, format);
  const none = own.length === 0 && summary.differences === 0;
  if (!none) return [stack, ...own];
  return [
    ...(summary.stack === 'none' ? [] : [stack]),
    t(summary.unknown > 0 ? 'noKnownDifference' : 'noDifference'),
  ];
}

function stackSentence({ stack, frames }: ComparisonSummary, t: Say, format: Format): string {
  if (stack === 'none') return t('stackNone');
  if (stack === 'left' || stack === 'right') return t('stackOnly', { side: letterOf(t, stack) });
  if (stack === 'same') return t('stackSame');
  if (frames.left === 0 && frames.right === 0 && frames.differs > 0)
    return t('stackMoved', { count: frames.differs });
  const parts = counted(frames, 'frames', t);
  return t('stackDiffers', { parts: parts.length > 0 ? format.list(parts) : t('stateDiffers') });
}

function counted(
  { left, right, differs }: ComparisonSummary['frames'],
  things: 'frames' | 'steps',
  t: Say,
): readonly string[] {
  return [
    ...(left > 0 ? [t(`${things}OnlyIn`, { count: left, side: t('sideA') })] : []),
    ...(right > 0 ? [t(`${things}OnlyIn`, { count: right, side: t('sideB') })] : []),
    ...(differs > 0 ? [t(`${things}Changed`, { count: differs })] : []),
  ];
}

const MOST_NAMES = 3;
const LONGEST_NAME = 40;

/** The first few names, and how many more there are. */
function shortList(names: readonly string[], t: Say, format: Format): string {
  const most = names.length === MOST_NAMES + 1 ? MOST_NAMES + 1 : MOST_NAMES;
  const shown = names
    .slice(0, most)
    .map((name) => showControls(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name));
  const rest = names.length - shown.length;
  return format.list(rest > 0 ? [...shown, t('moreNames', { count: rest })] : shown);
}
