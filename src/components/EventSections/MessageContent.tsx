'use client';
import type { ReactElement } from 'react';
import type { SectionContentProps } from './EventSections.types.js';
import { KeyValues } from './KeyValues.js';
import { Value } from './Value.js';

const FIELDS = [
  ['formatted', 'messageFormatted'],
  ['template', 'messageTemplate'],
  ['params', 'messageParams'],
] as const;

/** The logged text and what it was made of. */
export function MessageContent({ event, t }: SectionContentProps): ReactElement {
  const message = event.message ?? {};
  const rows = FIELDS.filter(([field]) => message[field] !== undefined).map(([field, label]) => ({
    id: field,
    name: t(label),
    value: (
      <Value
        value={message[field]}
        annotations={event.annotations}
        path={`/message/${field}`}
        label={t(label)}
      />
    ),
  }));
  return <KeyValues t={t} rows={rows} />;
}
