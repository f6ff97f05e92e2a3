/** Half a screen ahead, so that what scrolls into view is there already. */
const AHEAD = '300px';

const waiting: WeakMap<Element, () => void> = new WeakMap();
let observer: IntersectionObserver | undefined;

/**
 * Calls back once the element is in view or nearly; at once where the browser cannot tell. One observer for all, since
 * each would look by itself.
 *
 * @returns a function that gives up waiting.
 */
export function whenNear(element: Element, run: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    run();
    return () => {};
  }
  observer ??= new IntersectionObserver(onMove, { rootMargin: AHEAD });
  waiting.set(element, run);
  observer.observe(element);
  return () => forget(element);
}

function onMove(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const run = isIntersecting ? waiting.get(target) : undefined;
    if (run === undefined) continue;
    forget(target);
    run();
  }
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
