'use client';
import type { ReactElement } from 'react';
import type { Json, JsonObject } from '../../../model/index.js';
import { isSecretName } from '../../../redact/policy.js';
import { DataTree } from '../../internal/DataTree/DataTree.js';
import { useTimeline } from '../timelineContext.js';

/** Up to this many short values stand in one line; more, or nested ones, as a tree. */
const MAX_INLINE = 4;
const MAX_INLINE_TEXT = 80;

/** The data of a step, in the open: a pair or two as text, the rest as a tree. */
export function CrumbData({ data, path }: { data: Json; path: string }): ReactElement | null {
  const { t, annotations } = useTimeline();
  const pairs = isObject(data) ? Object.entries(data) : undefined;
  if (pairs?.length === 0) return null;
  const annotated =
    annotations.some((annotation) => annotation.path.startsWith(`${path}/`)) ||
    pairs?.some(([name]) => isSecretName(name));
  if (
    pairs !== undefined &&
    !annotated &&
    pairs.length <= MAX_INLINE &&
    pairs.every(([, value]) => isShort(value))
  ) {
    return (
      <dl className="cb-line cb-path cb-crumb-line" data-wide="">
        {pairs.map(([key, value]) => (
          <div key={key} className="cb-line" dir="ltr">
            <dt className="cb-note">{key}</dt>
            <dd className="cb-path">{String(value)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <div className="cb-panel-part">
      <DataTree data={data} annotations={annotations} path={path} depth={1} label={t('data')} />
    </div>
  );
}

function isObject(data: Json): data is JsonObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isShort(value: Json): boolean {
  return typeof value === 'object' && value !== null ? false : String(value).length <= MAX_INLINE_TEXT;
}
