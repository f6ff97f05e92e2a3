'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { Annotation, Json } from '../../model/index.js';
import { maskSecret } from '../../redact/maskSecrets.js';
import { DataTree } from '../internal/DataTree/DataTree.js';
import { AnnotatedText } from '../internal/data/AnnotatedText.js';
import { AnnotationChip, MASKED_HERE } from '../internal/data/AnnotationChip.js';
import { SafeLink } from '../internal/links/SafeLink.js';
import type { EventSectionsMessages } from './EventSections.messages.js';

interface ValueProps {
  /** What the SDK calls it; a value under the name of a secret is not drawn. */
  name?: string;
  value: Json | undefined;
  annotations: readonly Annotation[];
  /** JSON pointer of the value in the event. */
  path: string;
  label: string;
}

/** A value in a row: text as text, an address as a safe link, anything nested as a tree. */
export function Value({ name = '', path, label, ...told }: ValueProps): ReactElement {
  const masked = maskSecret(name, told.value, path);
  const { value } = masked;
  const annotations = masked.annotations.length === 0 ? told.annotations : masked.annotations;
  if (typeof value === 'object' && value !== null) {
    return <DataTree data={value} annotations={annotations} path={path} label={label} />;
  }
  const text = value === undefined ? undefined : String(value);
  const own = annotations.some((annotation) => annotation.path === path);
  if (!own && text !== undefined && text.length < 2000 && /^https?:\/\/\S+$/i.test(text)) {
    return <SafeLink href={text}>{text}</SafeLink>;
  }
  return <AnnotatedText text={text} annotations={annotations} path={path} />;
}

/** Stands for a value the panel does not show. */
export function Hidden({ t }: { t: Translate<EventSectionsMessages> }): ReactElement {
  return <AnnotationChip annotation={{ ...MASKED_HERE, reason: t('hiddenTitle') }} />;
}
