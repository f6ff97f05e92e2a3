/** For heights that are fractions of a pixel. */
const ROUNDING = 2;

/**
 * Whether a list has a height of its own: it scrolls, or has room left. One that only grows with its rows, e.g. in a
 * page without the style sheet, shows its end after every page, so that its end means nothing.
 */
export function isBounded(scroller: HTMLElement): boolean {
  // Without any layout, as in tests outside of browsers, there is nothing to know.
  if (scroller.getClientRects().length === 0) return true;
  const { overflowY } = getComputedStyle(scroller);
  if (overflowY !== 'auto' && overflowY !== 'scroll') return false;
  const content = [...scroller.children].reduce(
    (sum, child) => sum + child.getBoundingClientRect().height,
    0,
  );
  return Math.abs(content - scroller.clientHeight) > ROUNDING;
}
