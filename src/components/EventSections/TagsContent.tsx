'use client';
import type { ReactElement } from 'react';
import type { SectionContentProps } from './EventSections.types.js';
import { KeyValues } from './KeyValues.js';
import { Value } from './Value.js';

/** The tags of this one event. */
export function TagsContent({ event, t }: SectionContentProps): ReactElement {
  const rows = event.tags.map(({ key, value }, index) => ({
    id: String(index),
    name: key,
    value: (
      <Value
        name={key}
        value={value}
        annotations={event.annotations}
        path={`/tags/${index}/value`}
        label={key}
      />
    ),
  }));
  return <KeyValues t={t} rows={rows} />;
}
