'use client';
import type { ReactElement } from 'react';
import type { ComparedException, ComparedFrame } from '../../../insights/compare/compared.js';
import { foldSame } from '../../../insights/compare/foldSame.js';
import { letterOf, useCompare } from '../compareContext.js';
import { factName } from '../factName.js';
import { FrameRows } from './FrameRows.js';
import { Many, Same, WideRow } from './Row.js';
import { ValueRow } from './Values.js';

/** Exceptions and their frames, what surfaced last first, as a stack trace is read. */
export function Stacks({ exceptions }: { readonly exceptions: readonly ComparedException[] }): ReactElement {
  return (
    <Many
      items={[...exceptions].reverse()}
      draw={(exception) => (
        <Stack key={`${exception.left ?? ''} ${exception.right ?? ''}`} exception={exception} />
      )}
    />
  );
}

function Stack({ exception }: { readonly exception: ComparedException }): ReactElement {
  const { t } = useCompare();
  const { state, facts, frames, mappedOnly } = exception;
  const title = useTitle(exception);
  const differing = facts.filter((fact) => fact.state !== 'same');
  const same = facts.filter((fact) => fact.state === 'same' && fact.name !== 'type');
  const draw = (fact: ComparedException['facts'][number]): ReactElement => (
    <ValueRow key={fact.name} value={fact} name={factName(fact.name, t)} />
  );
  return (
    <>
      <WideRow isHeading>
        <bdi className="cb-path">{title}</bdi>{' '}
        {state === 'left' || state === 'right' ? (
          <small className="cb-meta">{t('stateOnly', { side: letterOf(t, state) })}</small>
        ) : null}
      </WideRow>
      {differing.map(draw)}
      {mappedOnly ? (
        <WideRow>
          <span className="cb-note">{t('mappedOnly', { side: letterOf(t, mappedOnly) })}</span>
        </WideRow>
      ) : null}
      {frames.length > 0 ? (
        <Frames exception={exception} />
      ) : (
        <WideRow>
          <span className="cb-note">{t('noFrames')}</span>
        </WideRow>
      )}
      {same.length > 0 ? (
        <Same label={t('foldValues', { count: same.length })} rows={() => same.map(draw)} />
      ) : null}
    </>
  );
}

/** What both threw, and what both say of it. */
function useTitle({ facts, left, right }: ComparedException): string {
  const { t } = useCompare();
  const told = (name: string): readonly unknown[] => {
    const fact = facts.find((one) => one.name === name);
    return [...new Set([fact?.left, fact?.right].filter((value) => value !== undefined))];
  };
  if (facts.length === 0) return t(left === undefined && right === undefined ? 'noType' : 'plainStack');
  const [types, messages] = [told('type'), told('value')];
  const type = types.length === 0 ? t('noType') : types.map(String).join(' / ');
  return (messages.length === 1 ? `${type}: ${messages[0]}` : type).slice(0, 300);
}

function Frames({ exception }: { readonly exception: ComparedException }): ReactElement {
  const { t } = useCompare();
  const draw = (frame: ComparedFrame): ReactElement => (
    <FrameRows key={`${frame.left ?? ''} ${frame.right ?? ''}`} frame={frame} exception={exception} />
  );
  const runs = foldSame([...exception.frames].reverse());
  return (
    <Many
      items={runs}
      draw={({ isFolded, from, rows }) =>
        isFolded ? (
          <Same
            key={from}
            label={t('foldFrames', { count: rows.length })}
            rows={() => <Many items={rows} draw={draw} />}
          />
        ) : (
          <Many key={from} items={rows} draw={draw} />
        )
      }
    />
  );
}
