import type { KeyboardEvent } from 'react';

type Axis = 'horizontal' | 'vertical' | 'both';

/** Where an arrow, Home or End key leads among the matching children; prevents the default when it leads anywhere. */
export function roving(
  event: KeyboardEvent,
  parent: HTMLElement | null,
  selector: string,
  axis: Axis,
): HTMLElement | undefined {
  if (!parent || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const step = stepOf(event.key, axis, isRightToLeft(parent));
  if (step === undefined) return undefined;
  const all = [...parent.querySelectorAll<HTMLElement>(selector)];
  if (all.length === 0) return undefined;
  const root = parent.getRootNode() as Document | ShadowRoot;
  const at = all.indexOf(root.activeElement as HTMLElement);
  event.preventDefault();
  if (step === 'first') return all[0];
  if (step === 'last') return all.at(-1);
  return all[(at + step + all.length) % all.length];
}

/** Whether an element reads from right to left. */
export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

type Step = 1 | -1 | 'first' | 'last';

const VERTICAL: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);
const HORIZONTAL: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
]);

function stepOf(key: string, axis: Axis, rtl: boolean): Step | undefined {
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  const across = axis === 'vertical' ? undefined : HORIZONTAL.get(key);
  if (across !== undefined) return rtl ? (-across as 1 | -1) : across;
  return axis === 'horizontal' ? undefined : VERTICAL.get(key);
}
