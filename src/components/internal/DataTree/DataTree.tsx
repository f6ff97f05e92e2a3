'use client';
import { type ReactElement, useMemo } from 'react';
import { copyMessages } from '../../../i18n/kit/en/copy.js';
import type { Annotation, Json } from '../../../model/index.js';
import { CopyButton } from '../CopyButton.js';
import { useKit } from '../useKit.js';
import { Branch } from './Branch.js';
import { jsonText } from './values.js';

export interface DataTreeProps {
  data: Json;
  /** Accessible name, e.g. `Variables`. */
  label: string;
  /** What was scrubbed or cut, for the whole model object. */
  annotations?: readonly Annotation[] | undefined;
  /** JSON pointer of `data` inside that object. @default '' */
  path?: string | undefined;
  /** Levels that are open at first. @default 1 */
  depth?: number | undefined;
  /** Leave out the copy button. */
  copyable?: boolean | undefined;
}

const NONE: readonly Annotation[] = [];

/** Any JSON as nested disclosures: typed, capped in depth and size, with what was redacted marked. */
export function DataTree(props: DataTreeProps): ReactElement {
  const { data, label, annotations = NONE, path = '', depth = 1, copyable = true } = props;
  const t = useKit(copyMessages);
  const byPath = useMemo(() => groupByPath(annotations), [annotations]);
  return (
    <div className="cb-tree" role="group" aria-label={label}>
      {copyable ? (
        <span className="cb-tree-copy">
          <CopyButton text={() => jsonText(data)} label={`${t('copy')}: ${label}`} />
        </span>
      ) : null}
      <Branch data={data} path={path} level={0} openTo={depth} annotations={byPath} />
    </div>
  );
}

function groupByPath(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.path);
    if (group) group.push(annotation);
    else groups.set(annotation.path, [annotation]);
  }
  return groups;
}
