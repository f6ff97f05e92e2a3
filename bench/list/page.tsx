import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/styles/index.css';
import './page.css';
import { driverOf, TITLES } from './driver.js';
import type { ContenderProps } from './rows/contender.js';

/** Each a chunk of its own, so that a page holds one library alone. */
const contenders = import.meta.glob<{ List: ComponentType<ContenderProps> }>('./contenders/*.tsx');

const FIRST_ROWS = 6;
const PAGE = 100;

/** Measures from when the list was asked for to its first rows laid out. The paint follows in the same frame. */
function watchFirstRows(root: HTMLElement): void {
  const observer = new MutationObserver(() => {
    const row = root.querySelectorAll(TITLES)[FIRST_ROWS - 1];
    if (!row) return;
    observer.disconnect();
    row.getBoundingClientRect();
    performance.measure('first-rows', 'asked');
  });
  observer.observe(root, { childList: true, subtree: true });
}

const params = new URLSearchParams(location.search);
const load = contenders[`./contenders/${params.get('contender')}.tsx`];
if (!load) throw new Error('No such contender.');
const { List } = await load();

function Growing(): ReactElement {
  const [count, setCount] = useState(Number(params.get('rows') ?? 1000));
  useEffect(() => {
    window.bench = driverOf(() => setCount((before) => before + PAGE));
  }, []);
  return <List count={count} isGrowing={params.has('growing')} />;
}

const root = document.getElementById('root') as HTMLElement;
watchFirstRows(root);
performance.mark('asked');
createRoot(root).render(<Growing />);
