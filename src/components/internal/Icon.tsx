'use client';
import type { ReactElement } from 'react';
import { cx } from './cx.js';
import { ICON_PATHS, type IconName } from './iconPaths.js';

export type { IconName } from './iconPaths.js';

export interface IconProps {
  name: IconName;
  className?: string | undefined;
}

/** A 16 px outline in the text's colour. Decoration: say in words what it means. */
export function Icon({ name, className }: IconProps): ReactElement {
  return (
    <svg className={cx('cb-icon', className)} viewBox="0 0 16 16" aria-hidden="true" data-icon={name}>
      <path className="cb-icon-path" d={ICON_PATHS[name]} />
    </svg>
  );
}
