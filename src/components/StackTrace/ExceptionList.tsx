'use client';
import { type ReactElement, useMemo, useState } from 'react';
import { type ExceptionNode, exceptionTree } from '../../insights/index.js';
import type { Exception } from '../../model/index.js';
import { Button } from '../internal/Button.js';
import { ExceptionItem } from './ExceptionItem.js';
import { type Trace, useTrace } from './traceContext.js';

/** Exceptions drawn before "show more". */
const FIRST = 20;

/** Up to this many all open by themselves; of more, only the one that surfaced and the one to start at. */
const OPEN_ALL = 3;

interface Entry {
  readonly node: ExceptionNode;
  /** Place in `CrashEvent.exceptions`. */
  readonly index: number;
  readonly relation: string | undefined;
}

/** The exceptions of a thread: one, a chain in the order of the frames, or a group as nested lists. */
export function ExceptionList({ indexes }: { indexes: readonly number[] }): ReactElement {
  const trace = useTrace();
  const { exceptions } = trace.event;
  const [all, setAll] = useState(false);
  const tree = useMemo(
    () => exceptionTree(indexes.map((index) => exceptions[index] as Exception)),
    [indexes, exceptions],
  );
  const [only] = tree.nodes;
  if (tree.nodes.length === 1 && only !== undefined) return <ExceptionItem index={indexes[0] as number} />;
  const top = tree.branched ? tree.roots : tree.nodes;
  const entries = entriesOf(top, indexes, trace, tree.branched);
  const shown = all ? entries : entries.slice(0, FIRST);
  const opensByItself = (index: number): boolean =>
    indexes.length <= OPEN_ALL || index === indexes.at(-1) || index === trace.start?.exception;
  return (
    <>
      <p className="cb-stack-note">{trace.t('exceptionsCount', { count: indexes.length })}</p>
      <ol className="cb-exceptions">
        {shown.map((entry) => (
          <Branch
            key={entry.index}
            entry={entry}
            indexes={indexes}
            nested={tree.branched}
            opensByItself={opensByItself}
          />
        ))}
      </ol>
      {shown.length < entries.length && (
        <Button variant="ghost" size="sm" onClick={() => setAll(true)}>
          {trace.t('moreExceptions', { count: entries.length - shown.length })}
        </Button>
      )}
    </>
  );
}

interface BranchProps {
  entry: Entry;
  indexes: readonly number[];
  nested: boolean;
  opensByItself: (index: number) => boolean;
}

function Branch({ entry, indexes, nested, opensByItself }: BranchProps): ReactElement {
  const trace = useTrace();
  const [all, setAll] = useState(false);
  const children = nested ? entriesOf(entry.node.children, indexes, trace, true) : [];
  const shown = all ? children : children.slice(0, FIRST);
  return (
    <li className="cb-exceptions-item">
      <ExceptionItem
        index={entry.index}
        relation={entry.relation}
        collapsible
        defaultOpen={opensByItself(entry.index)}
      />
      {shown.length > 0 && (
        <ol
          className="cb-exceptions"
          data-nested=""
          aria-label={trace.t('groupMembers', { count: children.length })}
        >
          {shown.map((child) => (
            <Branch key={child.index} entry={child} indexes={indexes} nested opensByItself={opensByItself} />
          ))}
        </ol>
      )}
      {shown.length < children.length && (
        <Button variant="ghost" size="sm" onClick={() => setAll(true)}>
          {trace.t('moreExceptions', { count: children.length - shown.length })}
        </Button>
      )}
    </li>
  );
}

/** A chain follows the frames: read from the root cause, an exception "led to" the next. */
function entriesOf(
  nodes: readonly ExceptionNode[],
  indexes: readonly number[],
  { t, order }: Pick<Trace, 't' | 'order'>,
  branched: boolean,
): readonly Entry[] {
  const backwards = !branched && order === 'oldest';
  const ordered = backwards ? nodes.toReversed() : nodes;
  return ordered.map((node, place) => {
    const { relation } = backwards ? (ordered[place - 1] ?? node) : node;
    const isFirst = place === 0 && (backwards || relation === 'surfaced');
    return {
      node,
      index: indexes[node.index] as number,
      relation: isFirst ? undefined : relationText(t, relation, backwards),
    };
  });
}

function relationText(t: Trace['t'], relation: ExceptionNode['relation'], backwards: boolean): string {
  if (relation === 'member') return t('relationMember');
  if (relation === 'context') return t(backwards ? 'relationContextAfter' : 'relationContext');
  if (relation === 'surfaced') return t('relationRoot');
  return t(backwards ? 'relationCauseAfter' : 'relationCause');
}
