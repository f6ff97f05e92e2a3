'use client';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Tip } from '../../overlays/Tip.js';
import { useListPanel } from '../ListPanelContext.js';

/** What pointers see on hover in a cell that has the focus: the exact number or time, a text that is cut. */
export function CellTip(): ReactElement | null {
  const { root } = useListPanel();
  const anchor = useRef<Element | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const element = root.current;
    const show = ({ target }: FocusEvent): void => {
      const cell =
        target instanceof HTMLElement && target.getAttribute('role') === 'gridcell' ? target : null;
      anchor.current = cell;
      setText(cell ? titlesIn(cell) : '');
    };
    const hide = (): void => setText('');
    element?.addEventListener('focusin', show);
    element?.addEventListener('focusout', hide);
    return () => {
      element?.removeEventListener('focusin', show);
      element?.removeEventListener('focusout', hide);
    };
  }, [root]);
  return text === '' ? null : <Tip text={text} anchor={anchor} />;
}

function titlesIn(cell: HTMLElement): string {
  const titled = [cell, ...cell.querySelectorAll<HTMLElement>('[title]')];
  return [...new Set(titled.map(({ title }) => title).filter(Boolean))].join('\n');
}
