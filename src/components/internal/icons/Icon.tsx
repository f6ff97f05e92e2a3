'use client';
import type { ReactElement } from 'react';
import { cx } from '../base/cx.js';
import type { IconShape } from './icons.js';

export type { IconShape } from './icons.js';

export interface IconProps {
  icon: IconShape;
  className?: string | undefined;
}

/** A 16 px outline in the text's colour, also without the style sheet. Decoration: say in words what it means. */
export function Icon({ icon, className }: IconProps): ReactElement {
  return (
    <svg
      className={cx('cb-icon', className)}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      data-icon={icon.name}
    >
      <path className="cb-icon-path" d={icon.path} />
    </svg>
  );
}
