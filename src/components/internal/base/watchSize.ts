const watched: WeakMap<Element, () => void> = new WeakMap();
let observer: ResizeObserver | undefined;

/**
 * Calls back when the element has been laid out first, and whenever its size changes; once at once where the browser
 * has no observer. One observer for all: a hundred elements that measure themselves force a hundred layouts.
 *
 * @returns a function that stops it.
 */
export function watchSize(element: Element, run: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') {
    run();
    return () => {};
  }
  observer ??= new ResizeObserver((entries) => {
    for (const { target } of entries) watched.get(target)?.();
  });
  watched.set(element, run);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
  };
}
