import { flushSync } from 'react-dom';

/** A host's page may never be idle. */
const LONGEST_MS = 200;

const waiting: Set<() => void> = new Set();
let isAsked = false;

/**
 * Runs tasks one by one when the browser has time, and all of them before it prints.
 *
 * @returns a function that takes the task back.
 */
export function whenIdle(run: () => void): () => void {
  waiting.add(run);
  ask();
  return () => waiting.delete(run);
}

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  addEventListener('beforeprint', runAll);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(next, { timeout: LONGEST_MS });
  else setTimeout(next, 50);
}

/** One a turn: React draws after it, which no deadline counts. */
function next(): void {
  isAsked = false;
  const [run] = waiting;
  if (run === undefined) {
    removeEventListener('beforeprint', runAll);
    return;
  }
  waiting.delete(run);
  run();
  ask();
}

function runAll(): void {
  flushSync(() => {
    for (const run of waiting) run();
  });
  waiting.clear();
}
