'use client';
import type { ReactElement, ReactNode } from 'react';
import { type OccurrenceFact, occurrenceFacts } from '../../../insights/index.js';
import type { CrashEvent, JsonObject } from '../../../model/index.js';
import { type Format, useFormat } from '../../config/index.js';
import { DataTree } from '../../internal/DataTree/DataTree.js';
import { AnnotatedText } from '../../internal/data/AnnotatedText.js';
import { AnnotationChip, MASKED_HERE } from '../../internal/data/AnnotationChip.js';
import { SafeLink } from '../../internal/links/SafeLink.js';
import type { SectionContentProps } from '../EventSections.types.js';
import { KeyValues } from '../KeyValues.js';

/** What an issue without an exception was found from: by its kind, then in the server's own words, then the rest. */
export function EvidenceContent({ event, t }: SectionContentProps): ReactElement {
  const format = useFormat();
  const read = occurrenceFacts(event);
  const facts = read?.facts ?? [];
  const isFeedback = read?.kind === 'feedback';
  const rows = [
    ...facts.map((fact, index) => ({
      id: `fact ${index}`,
      name: t('evidenceFact', { name: fact.name }),
      value: factValue(fact, t, format),
    })),
    ...ownRows(event, facts).map(({ name, value, important, index }) => ({
      id: String(index),
      name,
      value:
        isFeedback && PERSONAL.test(name) ? (
          <AnnotationChip annotation={MASKED_HERE} />
        ) : (
          <span className={important ? 'cb-strong' : undefined}>
            <AnnotatedText text={value} annotations={event.annotations} path={`/evidence/${index}/value`} />
          </span>
        ),
    })),
  ];
  const rest = read ? (isFeedback ? withoutPerson(read.rest) : read.rest) : {};
  return (
    <>
      {read?.kind !== undefined && <div className="cb-strong">{t('evidenceKind', { kind: read.kind })}</div>}
      {rows.length > 0 && <KeyValues t={t} rows={rows} />}
      {Object.keys(rest).length > 0 && (
        <div className="cb-event-part">
          <div className="cb-caption">{t('evidenceData')}</div>
          <DataTree
            data={rest}
            annotations={event.annotations}
            path="/occurrence/data"
            depth={rows.length === 0 ? 1 : 0}
            label={t('evidenceData')}
          />
        </div>
      )}
    </>
  );
}

/** Members of feedback that say who wrote it. */
const PERSONAL = /^(?:name|e-?mail|contact[ _]?e-?mail)$/i;

function withoutPerson(data: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !PERSONAL.test(name)));
}

/** The server's own rows, those first that it holds important, without what a fact says already. */
function ownRows(event: CrashEvent, facts: readonly OccurrenceFact[]) {
  const said = new Set(
    facts.flatMap((fact) => ('text' in fact ? [fact.text] : fact.name === 'spans' ? fact.texts : [])),
  );
  return (event.evidence ?? [])
    .map((row, index) => ({ ...row, index }))
    .filter(({ value }) => !said.has(value))
    .toSorted((a, b) => Number(b.important ?? false) - Number(a.important ?? false));
}

function factValue(fact: OccurrenceFact, t: SectionContentProps['t'], format: Format): ReactNode {
  switch (fact.name) {
    case 'spans':
      return (
        <>
          {fact.count !== undefined && (
            <div className="cb-strong">{t('evidenceCount', { count: fact.count })}</div>
          )}
          {fact.texts.map((text) => (
            <code key={text} className="cb-evidence-span">
              <AnnotatedText text={text} annotations={[]} path="" />
            </code>
          ))}
        </>
      );
    case 'pattern':
      return (
        <code>
          {fact.before}
          <mark className="cb-evidence-varies" title={t('evidenceVaries')}>
            …
          </mark>
          {fact.after}
        </code>
      );
    case 'total':
      return format.duration(fact.ms);
    case 'slower':
      return t('evidenceSlower', {
        from: format.duration(fact.fromMs),
        to: format.duration(fact.toMs),
        change:
          fact.fromMs > 0
            ? `${fact.toMs >= fact.fromMs ? '+' : '−'}${format.percent(Math.abs(fact.toMs / fact.fromMs - 1))}`
            : '?',
      });
    case 'since':
      return <time dateTime={fact.at}>{format.date(fact.at, 'long')}</time>;
    case 'url':
      return /^https?:\/\/\S+$/i.test(fact.text) && fact.text.length < 2000 ? (
        <SafeLink href={fact.text}>{fact.text}</SafeLink>
      ) : (
        <AnnotatedText text={fact.text} annotations={[]} path="" />
      );
    default:
      return <AnnotatedText text={fact.text} annotations={[]} path="" />;
  }
}
