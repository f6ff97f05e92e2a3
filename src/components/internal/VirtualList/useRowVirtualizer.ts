'use client';
import {
  elementScroll,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/react-virtual';
import { type RefObject, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import type { ListVirtualizer } from './rowWindow.js';
import { stackOf } from './stack.js';

type Options = Omit<
  VirtualizerOptions<HTMLElement, HTMLElement>,
  'observeElementRect' | 'scrollToFn' | 'onChange'
>;

/**
 * TanStack Virtual in React, as its own hook has it but for one thing: rows that were measured while the list scrolls
 * are drawn with the next move, unless one in view is in another place. They stand in the flow, so that the browser
 * has already moved the ones behind them.
 *
 * `place` is where the list is scrolled to, as far as is known.
 */
export function useRowVirtualizer(options: Options, place: RefObject<number>): ListVirtualizer {
  const [, rerender] = useReducer((version: number) => version + 1, 0);
  const drawn = useRef<readonly VirtualItem[]>([]);
  const isCommitting = useRef(false);
  const resolved: VirtualizerOptions<HTMLElement, HTMLElement> = {
    ...options,
    observeElementRect,
    scrollToFn: (offset, how, instance) => {
      elementScroll(offset, how, instance);
      place.current = instance.scrollElement?.scrollTop ?? 0;
    },
    onChange: (changed, isUrgent) => {
      if (isUrgent && !isCommitting.current) flushSync(rerender);
      else if (isUrgent || !canWait(changed, drawn.current)) rerender();
    },
  };
  const [instance] = useState(() => {
    const made = new Virtualizer(resolved);
    const { measureElement } = made;
    // As a ref it is called while React commits, where nothing can be flushed.
    made.measureElement = (row) => {
      isCommitting.current = true;
      try {
        measureElement(row);
      } finally {
        isCommitting.current = false;
      }
    };
    return made;
  });
  instance.setOptions(resolved);
  useIsomorphicLayoutEffect(() => instance._didMount(), []);
  useIsomorphicLayoutEffect(() => {
    instance._willUpdate();
    drawn.current = instance.getVirtualItems();
  });
  return instance;
}

/** Whether the same rows are to be drawn, from the same place, and the strip does not end among them. */
function canWait(instance: ListVirtualizer, drawn: readonly VirtualItem[]): boolean {
  if (!instance.isScrolling) return false;
  const before = stackOf(drawn);
  const now = stackOf(instance.getVirtualItems());
  return (
    before !== undefined &&
    now !== undefined &&
    before.first.index === now.first.index &&
    before.first.start === now.first.start &&
    before.last.index === now.last.index &&
    now.last.index < instance.options.count - 1
  );
}
