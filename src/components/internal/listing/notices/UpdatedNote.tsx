'use client';
import { type ReactElement, useEffect, useState } from 'react';
import { useFormat, useUIConfig } from '../../../config/index.js';
import { useListPanel } from '../ListPanelContext.js';

/** How long an answer may take before it is said that it is still asked for. */
const SLOW_MS = 5_000;
const TICK_MS = 5_000;

/** How old the rows are, or that the server takes long to answer. Quiet: it is there to be looked up. */
export function UpdatedNote(): ReactElement | null {
  const { t, updatedAt, isAsking } = useListPanel();
  const format = useFormat();
  const isSlow = useIsSlow(isAsking);
  const now = useNow(updatedAt !== undefined);
  if (isSlow) return <span className="cb-updated">{t('stillAsking')}</span>;
  const at = Date.parse(updatedAt ?? '');
  if (now === undefined || updatedAt === undefined || Number.isNaN(at)) return null;
  return (
    <time className="cb-updated" dateTime={updatedAt} title={format.date(updatedAt, 'long')}>
      {t('updated', { when: format.relative(updatedAt, Math.max(at, now)) })}
    </time>
  );
}

function useIsSlow(isAsking: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isAsking) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isAsking]);
  return isSlow;
}

/** The time, to some seconds; `undefined` before hydration. Rests while the page is hidden. */
function useNow(isWanted: boolean): number | undefined {
  const { now } = useUIConfig();
  const [at, setAt] = useState<number>();
  useEffect(() => {
    if (!isWanted) return undefined;
    const tick = (): void => {
      if (document.visibilityState !== 'hidden') setAt(now());
    };
    tick();
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [isWanted, now]);
  return at;
}
