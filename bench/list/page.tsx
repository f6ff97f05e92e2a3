import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from '../../src/components/internal/index.js';
import '../../src/styles/index.css';
import './page.css';
import type { ContenderProps } from './row.js';

/** Each a chunk of its own, so that a page holds one library alone. */
const contenders: { readonly [name: string]: () => Promise<{ List: ComponentType<ContenderProps> }> } = {
  crashboard: () => import('./contenders/crashboard.js'),
  'tanstack-virtual': () => import('./contenders/tanstack-virtual.js'),
  'react-virtuoso': () => import('./contenders/react-virtuoso.js'),
  'ag-grid': () => import('./contenders/ag-grid.js'),
  'mui-data-grid': () => import('./contenders/mui-data-grid.js'),
};

/** Marks when rows stand in the page, counted from when the list was asked for. */
function markFirstRows(): void {
  const last = document.querySelectorAll('.bench-title')[5];
  if (last) {
    performance.measure('first-rows', 'asked');
    scrollerOf(last)?.setAttribute('data-bench-scroller', '');
  } else requestAnimationFrame(markFirstRows);
}

function scrollerOf(row: Element): Element | null {
  const scrolls = (element: Element): boolean =>
    element.scrollHeight > element.clientHeight + 1 &&
    /auto|scroll/.test(getComputedStyle(element).overflowY);
  let element: Element | null = row;
  while (element && !scrolls(element)) element = element.parentElement;
  return element;
}

const params = new URLSearchParams(location.search);
const load = contenders[params.get('contender') ?? 'crashboard'];
if (!load) throw new Error('No such contender.');
const { List } = await load();
performance.mark('asked');
createRoot(document.getElementById('root') as HTMLElement).render(
  <Root part="bench">
    <List count={Number(params.get('count') ?? 1000)} />
  </Root>,
);
requestAnimationFrame(markFirstRows);
