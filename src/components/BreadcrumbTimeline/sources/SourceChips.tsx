'use client';
import type { ReactElement } from 'react';
import { problemMessages } from '../../../i18n/kit/en/problem.js';
import { stateMessages } from '../../../i18n/kit/en/state.js';
import { useFormat } from '../../config/index.js';
import { useKit } from '../../internal/base/useKit.js';
import { Button } from '../../internal/buttons/Button.js';
import { refreshIcon } from '../../internal/icons/icons.js';
import { problemText } from '../../internal/states/problemText.js';
import { useTimeline } from '../timelineContext.js';
import type { ShownSource, TimelineSources } from './useTimelineSources.js';

const KIT = { ...problemMessages, ...stateMessages };

/** What else can stand on the axis: each source a switch with its own state, and below what went wrong with it. */
export function SourceChips({ sources }: { sources: TimelineSources }): ReactElement | null {
  const { t } = useTimeline();
  const { shown, toggle } = sources;
  if (shown.length === 0) return null;
  return (
    <>
      <div className="cb-toolbar" role="group" aria-label={t('sources')}>
        <span className="cb-note" aria-hidden="true">
          {t('sources')}
        </span>
        {shown.map((one) => (
          <SourceChip key={one.source.id} shown={one} onPress={() => toggle(one.source.id)} />
        ))}
      </div>
      {shown.map((one) => (
        <SourceNote key={one.source.id} shown={one} onRetry={() => toggle(one.source.id)} />
      ))}
    </>
  );
}

function SourceChip({ shown, onPress }: { shown: ShownSource; onPress: () => void }): ReactElement {
  const { t } = useTimeline();
  const format = useFormat();
  const { source, status, count } = shown;
  const isOn = status === 'ready' || status === 'loading';
  const said = {
    off: undefined,
    loading: t('sourceLoading'),
    ready: count === 0 ? t('sourceEmpty') : format.number(count),
    failed: t('sourceFailed'),
    unsupported: t('sourceUnsupported'),
  }[status];
  return (
    <Button
      size="sm"
      className="cb-crumbs-source"
      data-status={status}
      aria-pressed={isOn}
      disabled={status === 'unsupported'}
      onClick={onPress}
    >
      <span className="cb-line">
        <bdi>{source.label}</bdi> {said !== undefined && <span className="cb-meta">{said}</span>}
      </span>
    </Button>
  );
}

function SourceNote({ shown, onRetry }: { shown: ShownSource; onRetry: () => void }): ReactElement | null {
  const { t } = useTimeline();
  const kit = useKit(KIT);
  const { source, status, problem, isCut } = shown;
  if (status === 'ready' && isCut)
    return <p className="cb-note">{t('sourceCut', { source: source.label })}</p>;
  if (status !== 'failed') return null;
  const reason = problem === undefined ? kit('failed') : kit(problemText(problem).headline);
  return (
    <div className="cb-problem" data-compact="" role="alert">
      <p className="cb-problem-title">{t('sourceProblem', { source: source.label, reason })}</p>
      <Button size="sm" variant="ghost" icon={refreshIcon} onClick={onRetry}>
        {kit('retry')}
      </Button>
    </div>
  );
}
