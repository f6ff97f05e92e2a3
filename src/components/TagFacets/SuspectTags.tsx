'use client';
import { type ReactElement, useId } from 'react';
import type { Translate } from '../../i18n/index.js';
import { LEAST_EVENTS, type SuspectTag, suspectTags } from '../../insights/index.js';
import type { Resource, TagBaseline, TagFacet } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Button } from '../internal/buttons/Button.js';
import { ProblemNotice } from '../internal/states/ProblemNotice.js';
import { shareText } from './shareText.js';
import type { TagFacetsMessages } from './TagFacets.messages.js';
import type { FacetActions } from './useFacetActions.js';
import { isMasked } from './useRedactedFacets.js';

interface SuspectTagsProps {
  t: Translate<TagFacetsMessages>;
  facets: readonly TagFacet[];
  /** `undefined` until it is asked for. */
  baseline: Resource<TagBaseline> | undefined;
  onCompare: (() => void) | undefined;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  actions: FacetActions;
}

/** Tag values that this issue has far more often than the project's other events. */
export function SuspectTags(props: SuspectTagsProps): ReactElement | null {
  const { t, baseline, onCompare, headingLevel } = props;
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  if (baseline === undefined && onCompare === undefined) return null;
  const isIdle = baseline === undefined;
  return (
    <div className="cb-panel-part cb-suspects" role="group" aria-labelledby={id}>
      <div className="cb-facet-head">
        <Heading className="cb-strong cb-facet-heading" id={id}>
          {t('suspects')}
        </Heading>
        {isIdle && (
          <Button size="sm" onClick={onCompare}>
            {t('compare')}
          </Button>
        )}
      </div>
      <div role="status">{baseline ? <Comparison {...props} baseline={baseline} /> : t('compareHint')}</div>
    </div>
  );
}

function Comparison(props: SuspectTagsProps & { baseline: Resource<TagBaseline> }): ReactElement {
  const { t, facets, baseline, onCompare, actions } = props;
  if (baseline.status === 'pending') return <p className="cb-meta">{t('comparing')}</p>;
  if (baseline.status === 'error')
    return <ProblemNotice what={t('suspects')} problem={baseline.problem} onRetry={onCompare} />;
  const { data } = baseline;
  if (data.events < LEAST_EVENTS)
    return <p className="cb-note">{t('tooFewOthers', { least: LEAST_EVENTS })}</p>;
  const suspects = suspectTags(facets, data);
  if (suspects.length === 0)
    return <p className="cb-note">{t('noSuspects', { least: LEAST_EVENTS, count: data.events })}</p>;
  return (
    <>
      <ul className="cb-suspect-rows" aria-label={t('suspects')}>
        {suspects.map((suspect) => (
          <Suspect key={suspect.key} t={t} suspect={suspect} actions={actions} />
        ))}
      </ul>
      <p className="cb-meta">{t(data.isSample ? 'comparedSample' : 'compared', { count: data.events })}</p>
    </>
  );
}

interface SuspectProps {
  t: Translate<TagFacetsMessages>;
  suspect: SuspectTag;
  actions: FacetActions;
}

function Suspect({ t, suspect, actions }: SuspectProps): ReactElement {
  const format = useFormat();
  const { key, value, label, source } = suspect;
  const shown = value === '' ? t('none') : (label ?? value).slice(0, 300);
  const names = { key, value: shown };
  const name = <bdi className="cb-suspect-name">{t('chosenInclude', names)}</bdi>;
  return (
    <li className="cb-suspect">
      {actions.isInteractive && !isMasked(source) ? (
        <button
          type="button"
          className="cb-press cb-suspect-press"
          aria-pressed={actions.modeOf(key, value) === 'include'}
          title={t('include', names)}
          onClick={() => actions.press({ key, value, mode: 'include' }, source?.query)}
        >
          {name}
        </button>
      ) : (
        name
      )}
      <span className="cb-note">
        {t('suspectShares', {
          here: shareText(format, suspect.here),
          elsewhere: shareText(format, suspect.elsewhere),
          count: suspect.events,
        })}
      </span>
    </li>
  );
}
