'use client';
import type { CSSProperties, HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { cx } from '../base/cx.js';
import { bodyRoleOf, rowCountOf } from './roles.js';
import type { VirtualListProps } from './types.js';

type Given = Pick<
  VirtualListProps<never>,
  | 'role'
  | 'label'
  | 'columnCount'
  | 'header'
  | 'footer'
  | 'height'
  | 'fit'
  | 'multiselectable'
  | 'busy'
  | 'className'
  | 'style'
>;

export interface ListFrameProps extends Given {
  scroller: Ref<HTMLDivElement>;
  total: number;
  /** Whether the rows stand in the flow. */
  flow: boolean;
  handlers?: HTMLAttributes<HTMLDivElement> | undefined;
  children: ReactNode;
}

/** The scroll container around a list's rows, with its header and footer. */
export function ListFrame(props: ListFrameProps): ReactElement {
  const { role = 'list', header, footer, height = '100%', fit = false } = props;
  const hasHeader = header !== undefined;
  return (
    <div
      ref={props.scroller}
      className={cx('cb-list', props.className)}
      {...(role !== 'presentation' && {
        role,
        // Its rows are the tab stop; a browser makes another one of what scrolls.
        tabIndex: -1,
        'aria-label': props.label,
        'aria-rowcount': rowCountOf(role, props.total, hasHeader),
        'aria-colcount': role === 'grid' ? props.columnCount : undefined,
        'aria-multiselectable': role === 'grid' ? props.multiselectable : undefined,
      })}
      aria-busy={props.busy}
      data-flow={props.flow ? '' : undefined}
      style={{ ...heightVariables(height, fit), ...props.style }}
      {...props.handlers}
    >
      {hasHeader ? (
        <div className="cb-list-header" role={bodyRoleOf(role)}>
          {header}
        </div>
      ) : null}
      {props.children}
      {footer === undefined ? null : (
        <div className="cb-plain" role="presentation">
          {footer}
        </div>
      )}
    </div>
  );
}

/** Variables, since no style sheet could take a height back that stands on the element: paper has no scroll. */
function heightVariables(height: number | string, fit: boolean): CSSProperties {
  // What stands below the list, as the bar of a selection does, may take some of its room.
  const length = `calc(${typeof height === 'number' ? `${height}px` : height} - var(--cb-list-room, 0px))`;
  const variables = { '--cb-list-height': fit ? 'auto' : length, '--cb-list-most': fit ? length : '100vh' };
  return variables as CSSProperties;
}
