'use client';
import { type ReactElement, useMemo } from 'react';
import { copyMessages } from '../../../i18n/kit/en/copy.js';
import { type Annotation, annotationsByPath, type Json } from '../../../model/index.js';
import { maskSecrets } from '../../../redact/maskSecrets.js';
import { useKit } from '../base/useKit.js';
import { CopyButton } from '../copying/CopyButton.js';
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

/**
 * Any JSON as nested disclosures: typed, capped in depth and size, with what was redacted marked. Values under the name
 * of a secret are neither drawn nor copied.
 */
export function DataTree(props: DataTreeProps): ReactElement {
  const { label, annotations: told = NONE, path = '', depth = 1, copyable = true } = props;
  const masked = useMemo(() => maskSecrets(props.data, path), [props.data, path]);
  const { data } = masked;
  const annotations = useMemo(() => [...told, ...masked.annotations], [told, masked]);
  const t = useKit(copyMessages);
  return (
    <div className="cb-tree" role="group" aria-label={label}>
      {copyable ? (
        <span className="cb-tree-copy">
          <CopyButton text={() => jsonText(data)} label={`${t('copy')}: ${label}`} />
        </span>
      ) : null}
      <Branch data={data} path={path} level={0} openTo={depth} annotations={annotationsByPath(annotations)} />
    </div>
  );
}
