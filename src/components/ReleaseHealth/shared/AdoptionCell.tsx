'use client';
import type { CSSProperties, ReactElement } from 'react';
import type { ReleaseRow } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import { Hint } from '../../internal/overlays/Hint.js';
import { useHealth } from './healthContext.js';
import { Unknown } from './Unknown.js';

/** The share of recent sessions that run this release, with a bar, and its stage in a word where it is known. */
export function AdoptionCell({ row: { health } }: { readonly row: ReleaseRow }): ReactElement {
  const { t } = useHealth();
  const format = useFormat();
  if (health?.adoption === undefined) return <Unknown hint={t('unknownHint')} />;
  const style = { '--cb-share': String(health.adoption) } as CSSProperties;
  return (
    <Hint className="cb-release-adoption" hint={t('adoptionHint')}>
      <span className="cb-count">
        {format.percent(health.adoption)}
        {health.adoptionStage ? (
          <span className="cb-release-sub"> {t('stage', { stage: stageWord(health.adoptionStage) })}</span>
        ) : null}
      </span>
      <span className="cb-release-adoption-bar" style={style} aria-hidden="true" />
    </Hint>
  );
}

const KNOWN: ReadonlySet<string> = new Set(['adopted', 'low', 'low_adoption', 'replaced']);

/** A stage that has no text yet, as a word: `rolled_back` → `Rolled back`. */
function stageWord(stage: string): string {
  if (KNOWN.has(stage)) return stage;
  const words = stage.replace(/_+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
