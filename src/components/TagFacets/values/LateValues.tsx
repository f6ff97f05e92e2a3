'use client';
import type { ReactElement } from 'react';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { latePart } from '../../internal/lazy/latePart.js';
import { useLate } from '../../internal/lazy/useLate.js';
import type { TagValuesProps } from './TagValues.js';

const values = /* @__PURE__ */ latePart(() => import('./TagValues.js'));

/** All values of a tag, whose code comes with the window they are in. */
export function LateValues(props: TagValuesProps): ReactElement {
  const late = useLate(values, true, { component: 'TagFacets', section: 'values' });
  if (late.status !== 'ready')
    return <LateNote late={late} what={props.t('allValuesOf', { key: props.request.key })} />;
  return <late.module.TagValues {...props} />;
}
