'use client';
import type { ReactElement, ReactNode } from 'react';
import type { CrashEvent } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { AnnotatedText } from '../internal/data/AnnotatedText.js';
import { useLevelText } from '../internal/data/Level.js';
import type { SectionContentProps } from './EventSections.types.js';
import { KeyValues } from './KeyValues.js';

const FACTS = [
  ['release', 'factRelease'],
  ['dist', 'factDist'],
  ['environment', 'factEnvironment'],
  ['transaction', 'factTransaction'],
  ['serverName', 'factServerName'],
  ['platform', 'factPlatform'],
  ['logger', 'factLogger'],
] as const;

/** Whether the event says, or had scrubbed, any fact about where it comes from. */
export function hasFacts(event: CrashEvent): boolean {
  return event.level !== undefined || FACTS.some(([name]) => isThere(event, name));
}

/** Where the event comes from, in one place whatever the server makes of it in tags. */
export function FactsContent({ event, t }: SectionContentProps): ReactElement {
  const format = useFormat();
  const levelText = useLevelText();
  const { level, annotations, occurredAt, receivedAt, sizeBytes } = event;
  const texts = FACTS.filter(([name]) => isThere(event, name)).map(([name, label]) => ({
    id: name,
    name: t(label),
    value: (<AnnotatedText text={event[name]} annotations={annotations} path={`/${name}`} />) as ReactNode,
  }));
  const time = (iso: string): ReactNode => <time dateTime={iso}>{format.date(iso, 'full')}</time>;
  const rows = [
    ...(level === undefined ? [] : [{ id: 'level', name: t('factLevel'), value: levelText(level) }]),
    ...texts,
    ...(occurredAt === undefined
      ? []
      : [{ id: 'occurredAt', name: t('factOccurredAt'), value: time(occurredAt) }]),
    ...(receivedAt === undefined
      ? []
      : [{ id: 'receivedAt', name: t('factReceivedAt'), value: time(receivedAt) }]),
    ...(sizeBytes === undefined ? [] : [{ id: 'size', name: t('factSize'), value: format.bytes(sizeBytes) }]),
  ];
  return <KeyValues t={t} rows={rows} />;
}

function isThere(event: CrashEvent, name: (typeof FACTS)[number][0]): boolean {
  return event[name] !== undefined || event.annotations.some(({ path }) => path === `/${name}`);
}
