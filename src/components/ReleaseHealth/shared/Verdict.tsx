'use client';
import type { ReactElement, ReactNode } from 'react';
import type { CrashFreeDirection, CrashFreeVerdict } from '../../../insights/index.js';
import { Icon, type IconShape } from '../../internal/icons/Icon.js';
import { Hint } from '../../internal/overlays/Hint.js';

export interface VerdictProps {
  readonly verdict: CrashFreeVerdict | CrashFreeDirection | 'none' | 'errorsOnly';
  readonly icon?: IconShape;
  readonly value: ReactNode;
  /** What the verdict stands on. */
  readonly hint: string | undefined;
  /** The verdict in words. */
  readonly children?: ReactNode;
}

/** A value with what is to be thought of it: a shape and a colour beside it, words below. */
export function Verdict({ verdict, icon, value, hint, children }: VerdictProps): ReactElement {
  // Where no rate is claimed, the value is no headline either.
  const isWeak = /^(tooFew|none|errorsOnly)$/.test(verdict);
  return (
    <Hint className="cb-release-verdict" data-verdict={verdict} hint={hint}>
      <span className={isWeak ? 'cb-release-value cb-unknown' : 'cb-release-value'}>
        {icon ? <Icon icon={icon} className="cb-release-mark" /> : null}
        {value}
      </span>
      {children}
    </Hint>
  );
}
