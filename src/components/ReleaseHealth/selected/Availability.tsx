'use client';
import type { ReactElement } from 'react';
import { availabilityOf, crashFreeOf } from '../../../insights/index.js';
import { useHealth } from '../shared/healthContext.js';
import { Unknown } from '../shared/Unknown.js';
import { useRateText } from '../shared/useRateText.js';
import { type SplitProps, splitOf } from './splitOf.js';

/** The share of sessions without any error, where enough of them were counted. */
export function Availability(props: SplitProps): ReactElement {
  const { t, thresholds } = useHealth();
  const text = useRateText();
  const split = splitOf(props);
  const share = availabilityOf(split);
  if (share === undefined) return <Unknown hint={t('unknownHint')} />;
  const { verdict } = crashFreeOf({ rate: share, total: split.sessions }, thresholds.sessions) ?? {};
  if (verdict === 'tooFew') return <span className="cb-unknown">{t('tooFew')}</span>;
  return <span className="cb-release-value">{text(share)}</span>;
}
