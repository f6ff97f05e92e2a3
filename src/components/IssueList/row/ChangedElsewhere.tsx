'use client';
import type { ReactElement } from 'react';
import type { ChangedMeanwhile } from '../../../model/index.js';
import { useChangeText } from '../../internal/data/changeText.js';
import { Pill, type PillTone } from '../../internal/data/Pill.js';

/** What somebody else did to the issue since the reader saw it last, who and when. */
export function ChangedElsewhere({ change }: { readonly change: ChangedMeanwhile }): ReactElement | null {
  const text = useChangeText()(change);
  if (text === undefined) return null;
  return (
    <Pill tone={toneOf(change)} className="cb-issue-list-changed" hint={text} isSpoken>
      <span className="cb-issue-list-changed-text">{text}</span>
    </Pill>
  );
}

function toneOf({ differences, now }: ChangedMeanwhile): PillTone {
  if (!differences.includes('status')) return 'accent';
  if (now?.status === 'resolved') return 'status-resolved';
  return now?.status === 'archived' ? 'status-archived' : 'status-regressed';
}
