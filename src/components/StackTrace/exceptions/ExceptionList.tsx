'use client';
import { type ReactElement, useMemo, useState } from 'react';
import {
  type DrawnException,
  type ExceptionNode,
  exceptionTree,
  unwrapLoneGroups,
} from '../../../insights/index.js';
import { itemAt } from '../../../model/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { type Trace, useOpen, useTrace } from '../traceContext.js';
import { ExceptionItem } from './ExceptionItem.js';

/** Exceptions drawn before "show more". */
const FIRST = 20;

/** Up to this many all open by themselves; of more, only the one that surfaced and the one to start at. */
const OPEN_ALL = 3;

/** The exceptions of a thread: one, a chain in the order of the frames, or a group as nested lists. */
export function ExceptionList({ indexes }: { indexes: readonly number[] }): ReactElement {
  const { event, t } = useTrace();
  const { exceptions } = event;
  const { nodes, roots, branched } = useMemo(
    () => exceptionTree(indexes.map((index) => itemAt(exceptions, index))),
    [indexes, exceptions],
  );
  if (nodes.length === 1) return <ExceptionItem index={indexes[0] as number} />;
  return (
    <>
      <p className="cb-note">{t('exceptionsCount', { count: indexes.length })}</p>
      <Branches
        nodes={branched ? roots : nodes}
        surfaced={indexes[firstToRead(roots)]}
        indexes={indexes}
        branched={branched}
      />
    </>
  );
}

/** Place of the exception that surfaced, or of what a group of one holds. */
function firstToRead([root]: readonly ExceptionNode[]): number {
  const unwrapped = root === undefined ? [] : unwrapLoneGroups([root]);
  return unwrapped.at(-1)?.node.index ?? 0;
}

interface BranchesProps {
  nodes: readonly ExceptionNode[];
  /** The exception that is read first. */
  surfaced: number | undefined;
  indexes: readonly number[];
  /** Each with those that hang on it below it. */
  branched: boolean;
  /** Those that hang on another one. */
  nested?: boolean | undefined;
}

function Branches({ nodes, surfaced, indexes, branched, nested }: BranchesProps): ReactElement {
  const trace = useTrace();
  const [all, setAll] = useState(false);
  const { t, start } = trace;
  const { named, hit } = useOpen();
  const entries = entriesOf(nodes, trace, branched);
  const isFarther = entries.slice(FIRST).some(({ drawn }) => hit?.stack === `e${indexes[drawn.node.index]}`);
  const rest = all || isFarther ? 0 : entries.length - FIRST;
  const opensByItself = (index: number, isLone: boolean): boolean =>
    (indexes.length <= OPEN_ALL && !isLone) || [surfaced, start?.exception, named?.exception].includes(index);
  return (
    <>
      <ol
        className="cb-exceptions"
        data-nested={nested ? '' : undefined}
        aria-label={nested ? t('groupMembers', { count: nodes.length }) : undefined}
      >
        {entries.slice(0, rest > 0 ? FIRST : undefined).map(({ drawn, relation }) => {
          const index = indexes[drawn.node.index] as number;
          return (
            <li key={index} className="cb-panel-part">
              <ExceptionItem
                index={index}
                relation={relation}
                collapsible
                defaultOpen={opensByItself(index, drawn.isLone)}
              />
              {branched && drawn.children.length > 0 && (
                <Branches nodes={drawn.children} surfaced={surfaced} indexes={indexes} branched nested />
              )}
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <Button variant="ghost" size="sm" onClick={() => setAll(true)}>
          {t('moreExceptions', { count: rest })}
        </Button>
      )}
    </>
  );
}

interface Entry {
  readonly drawn: DrawnException;
  readonly relation: string | undefined;
}

/** A chain follows the frames: read from the root cause, an exception "led to" the next. */
function entriesOf(
  nodes: readonly ExceptionNode[],
  { t, order }: Pick<Trace, 't' | 'order'>,
  branched: boolean,
): readonly Entry[] {
  if (branched)
    return unwrapLoneGroups(nodes).map((drawn, place) => {
      const { relation } = drawn.node;
      if (drawn.isOnly) return { drawn, relation: t('relationOnlyMember') };
      const isFirst = place === 0 && relation === 'surfaced';
      return { drawn, relation: isFirst ? undefined : relationText(t, relation, false) };
    });
  const backwards = order === 'oldest';
  const ordered = backwards ? nodes.toReversed() : nodes;
  return ordered.map((node, place) => {
    const { relation } = backwards ? (ordered[place - 1] ?? node) : node;
    const isFirst = place === 0 && (backwards || relation === 'surfaced');
    const drawn = { node, isLone: false, isOnly: false, children: [] };
    return { drawn, relation: isFirst ? undefined : relationText(t, relation, backwards) };
  });
}

function relationText(t: Trace['t'], relation: ExceptionNode['relation'], backwards: boolean): string {
  if (relation === 'member') return t('relationMember');
  if (relation === 'suppressed') return t('relationSuppressed');
  if (relation === 'context') return t(backwards ? 'relationContextAfter' : 'relationContext');
  if (relation === 'surfaced') return t('relationRoot');
  return t(backwards ? 'relationCauseAfter' : 'relationCause');
}
