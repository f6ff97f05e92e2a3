'use client';
import type { ReactElement } from 'react';
import type { ComparedStep } from '../../../insights/compare/compared.js';
import { diffText } from '../../../insights/compare/diffText.js';
import { foldSame } from '../../../insights/compare/foldSame.js';
import { crumbTitle } from '../../../insights/crumbs/crumbTitle.js';
import type { CrashEvent } from '../../../model/index.js';
import { useFormat } from '../../config/index.js';
import { type SideName, useCompare } from '../compareContext.js';
import { Many, Row, Same, stateText } from './Row.js';
import { Pieces } from './Text.js';

/** Breadcrumbs of both trails, beside each other in their order. */
export function Steps({ steps }: { readonly steps: readonly ComparedStep[] }): ReactElement {
  const { t } = useCompare();
  const draw = (step: ComparedStep): ReactElement => (
    <Step key={`${step.left ?? ''} ${step.right ?? ''}`} step={step} />
  );
  return (
    <Many
      items={foldSame(steps)}
      draw={({ isFolded, from, rows }) =>
        isFolded ? (
          <Same
            key={from}
            label={t('foldSteps', { count: rows.length })}
            rows={() => <Many items={rows} draw={draw} />}
          />
        ) : (
          <Many key={from} items={rows} draw={draw} />
        )
      }
    />
  );
}

function Step({ step }: { readonly step: ComparedStep }): ReactElement {
  const { t, left, right } = useCompare();
  const { state } = step;
  const titles = [titleAt(left, step.left), titleAt(right, step.right)] as const;
  const pieces = diffText(...titles);
  const cell = (side: SideName): ReactElement => (
    <StepText
      event={side === 'left' ? left : right}
      at={step[side]}
      text={
        <Pieces
          side={side}
          pieces={
            state === 'differs' ? pieces[side] : [{ text: titles[side === 'left' ? 0 : 1], differs: false }]
          }
        />
      }
    />
  );
  return <Row state={state} isTold name={stateText(state, t)} left={cell('left')} right={cell('right')} />;
}

function titleAt({ breadcrumbs }: CrashEvent, at: number | undefined): string {
  const crumb = at === undefined ? undefined : breadcrumbs[at];
  return crumb ? crumbTitle(crumb) : '';
}

interface StepTextProps {
  readonly event: CrashEvent;
  readonly at: number | undefined;
  readonly text: ReactElement;
}

/** What a step says, and how long before the event it was. */
function StepText({ event, at, text }: StepTextProps): ReactElement | null {
  const format = useFormat();
  const crumb = at === undefined ? undefined : event.breadcrumbs[at];
  if (!crumb) return null;
  const before = Date.parse(event.occurredAt ?? '') - Date.parse(crumb.timestamp ?? '');
  return (
    <>
      {text}{' '}
      <span className="cb-meta cb-compare-aside">
        <bdi>{crumb.category ?? crumb.type}</bdi>
        {Number.isFinite(before) ? ` ${before < 0 ? '+' : '−'}${format.duration(Math.abs(before))}` : null}
      </span>
    </>
  );
}
