import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { EXPAND_ALL, type StackProps } from './contender.js';
import { stackEvent } from './event.js';

declare global {
  interface Window {
    stack: StackDriver;
  }
}

/** What the bench reaches on the page. */
export interface StackDriver {
  /** Draws the stack; resolves when it is painted. */
  mount(): Promise<void>;
  /** Opens every frame; resolves when that is painted. */
  expandAll(): Promise<void>;
  /** Types into the search. Milliseconds until the first hit is named. */
  find(text: string): Promise<number>;
  /** Milliseconds of the longest task since the page was asked to watch. */
  longest(): number;
}

/** Each a chunk of its own. */
const contenders = import.meta.glob<{ Stack: ComponentType<StackProps> }>('./contenders/*.tsx');
const params = new URLSearchParams(location.search);
const load = contenders[`./contenders/${params.get('contender')}.tsx`];
if (!load) throw new Error('No such contender.');
const { Stack } = await load();
const bytes = params.get('bytes');
const event = stackEvent(Number(params.get('frames')), bytes === null ? undefined : Number(bytes));

let longest = 0;
const observer = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
});
observer.observe({ type: 'longtask' });

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
async function painted(): Promise<void> {
  await frame();
  await frame();
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No button: ${name}`);
  return found;
}

async function until<T>(look: () => T | null | undefined): Promise<T> {
  const end = performance.now() + 60_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error('It never came.');
    await new Promise((resolve) => setTimeout(resolve));
  }
}

window.stack = {
  async mount() {
    createRoot(document.getElementById('root') as HTMLElement).render(<Stack event={event} />);
    await until(() => document.querySelector('.cb-frame, .bench-frame'));
    await painted();
  },
  async expandAll() {
    button(EXPAND_ALL).click();
    await painted();
  },
  async find(text) {
    button('Find in frames').click();
    const input = await until(() => document.querySelector<HTMLInputElement>('.cb-find input'));
    await painted();
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const began = performance.now();
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => document.querySelector('.cb-find-hit'));
    return performance.now() - began;
  },
  longest: () => longest,
};
