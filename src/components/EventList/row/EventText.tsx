'use client';
import type { ReactElement } from 'react';
import { cx } from '../../internal/base/cx.js';
import type { CellAttributes } from '../../internal/data/cell.js';
import { useEventList } from '../EventListContext.js';

export interface EventTextProps {
  readonly text: string | undefined;
  /** @default the text itself */
  readonly title?: string | undefined;
  /** Makes it the whole cell of a list. */
  readonly cell?: CellAttributes | undefined;
}

/** A cell of plain text. */
export function EventText({ text, title = text, cell }: EventTextProps): ReactElement {
  const { t } = useEventList();
  const Element = cell ? 'div' : 'span';
  if (text === undefined || text === '') {
    return (
      <Element {...cell} className={cx(cell?.className, 'cb-event-list-text', 'cb-event-list-none')}>
        {t('none')}
      </Element>
    );
  }
  return (
    <Element {...cell} className={cx(cell?.className, 'cb-event-list-text')} title={title}>
      {text}
    </Element>
  );
}
