'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import { maskSensitive } from '../../insights/index.js';
import type { Annotation, Json } from '../../model/index.js';
import { AnnotatedText } from '../internal/AnnotatedText.js';
import { DataTree } from '../internal/DataTree/DataTree.js';
import { lockIcon } from '../internal/moreIcons.js';
import { Pill } from '../internal/Pill.js';
import { SafeLink } from '../internal/SafeLink.js';
import type { EventSectionsMessages } from './EventSections.messages.js';

interface ValueProps {
  value: Json | undefined;
  annotations: readonly Annotation[];
  /** JSON pointer of the value in the event. */
  path: string;
  label: string;
}

/** A value in a row: text as text, an address as a safe link, anything nested as a tree. */
export function Value({ value, annotations, path, label }: ValueProps): ReactElement {
  if (typeof value === 'object' && value !== null) {
    return <MaskedTree data={value} annotations={annotations} path={path} label={label} />;
  }
  const text = value === undefined ? undefined : String(value);
  const own = annotations.some((annotation) => annotation.path === path);
  if (!own && text !== undefined && text.length < 2000 && /^https?:\/\/\S+$/i.test(text)) {
    return <SafeLink href={text}>{text}</SafeLink>;
  }
  return <AnnotatedText text={text} annotations={annotations} path={path} />;
}

/** Data as a tree, credentials taken out. */
export function MaskedTree({
  value: _,
  data,
  annotations,
  path,
  label,
}: Omit<ValueProps, 'value'> & { data: Json; value?: never }): ReactElement {
  const masked = maskSensitive(data, path);
  const all = masked.annotations.length === 0 ? annotations : [...annotations, ...masked.annotations];
  return <DataTree data={masked.data} annotations={all} path={path} depth={1} label={label} />;
}

/** Stands for a value the panel does not show. */
export function Hidden({ t }: { t: Translate<EventSectionsMessages> }): ReactElement {
  return (
    <Pill tone="neutral" icon={lockIcon} title={t('hiddenTitle')}>
      {t('hidden')}
    </Pill>
  );
}
