'use client';
import { type ReactElement, useId, useState } from 'react';
import { treeMessages } from '../../../i18n/kit/en/tree.js';
import { type Annotation, type Json, jsonPointer } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import { Icon } from '../icons/Icon.js';
import { chevronRightIcon } from '../icons/icons.js';
import { Leaf } from './Leaf.js';
import { type Entry, entriesOf, kindOf, sizeOf } from './values.js';

export interface BranchProps {
  data: Json;
  path: string;
  level: number;
  openTo: number;
  annotations: ReadonlyMap<string, readonly Annotation[]>;
}

const DEEPEST = 12;
const PAGE = 50;

/** The entries of a list or object; a single value when it is none. */
export function Branch(props: BranchProps): ReactElement {
  const { data, path, level, annotations } = props;
  const t = useKit(treeMessages);
  const [shown, setShown] = useState(PAGE);
  const size = sizeOf(data);
  if (size === 0) return <Leaf value={data} notes={annotations.get(path)} />;
  if (level > DEEPEST) return <span className="cb-tree-note">{t('treeTooDeep')}</span>;
  const entries = entriesOf(data).slice(0, shown);
  const rest = size - entries.length;
  return (
    <ul className="cb-tree-list">
      {entries.map((entry) => (
        <Node key={entry[0]} {...props} entry={entry} />
      ))}
      {rest > 0 ? (
        <li className="cb-tree-item">
          <button
            type="button"
            className="cb-tree-more"
            onClick={() => setShown((count) => count + PAGE * 10)}
          >
            {t('treeMoreKeys', { count: Math.min(rest, PAGE * 10) })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function Node({ entry, path, level, openTo, annotations }: BranchProps & { entry: Entry }): ReactElement {
  const [key, value] = entry;
  const here = path + jsonPointer(key);
  if (sizeOf(value) > 0) {
    return (
      <OpenableNode
        name={key}
        value={value}
        path={here}
        level={level}
        openTo={openTo}
        annotations={annotations}
      />
    );
  }
  return (
    <li className="cb-tree-item">
      <span className="cb-tree-row">
        <span className="cb-tree-key" dir="ltr">
          {key}
        </span>
        <Leaf value={value} notes={annotations.get(here)} />
      </span>
    </li>
  );
}

function OpenableNode(props: {
  name: string | number;
  value: Json;
  path: string;
  level: number;
  openTo: number;
  annotations: BranchProps['annotations'];
}): ReactElement {
  const { name, value, path, level, openTo, annotations } = props;
  const t = useKit(treeMessages);
  const id = useId();
  const [open, setOpen] = useState(level + 1 < openTo);
  const count = sizeOf(value);
  return (
    <li className="cb-tree-item">
      <button
        type="button"
        className="cb-tree-row"
        data-openable=""
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon icon={chevronRightIcon} className="cb-tree-chevron" />
        <span className="cb-tree-key" dir="ltr">
          {name}
        </span>
        <span className="cb-tree-note">
          {t(kindOf(value) === 'list' ? 'treeList' : 'treeObject', { count })}
        </span>
        <Notes notes={annotations.get(path)} />
      </button>
      {open ? (
        <div id={id} className="cb-tree-children">
          <Branch data={value} path={path} level={level + 1} openTo={openTo} annotations={annotations} />
        </div>
      ) : null}
    </li>
  );
}

function Notes({ notes }: { notes: readonly Annotation[] | undefined }): ReactElement | null {
  return notes ? <Leaf value={undefined} notes={notes} /> : null;
}
