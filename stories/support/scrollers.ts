/** What a scroller may leave the keyboard to: something that takes the focus, or a list whose owner keeps it. */
const KEPT = 'a[href], button, input, select, textarea, summary, [tabindex], [role="option"]';

/**
 * Scrolling elements of the panels that a keyboard meets without a name or cannot reach: Firefox makes a tab stop
 * of each, other browsers of those with nothing to focus in them.
 */
export function strayScrollers(page: Document): string[] {
  return [...page.querySelectorAll<HTMLElement>('.cb-root *')]
    .filter((element) => scrolls(element) && !isKnown(element))
    .map((element) => `<${element.localName} class="${element.className}">`);
}

function scrolls(element: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const may = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  return (
    (may(overflowX) && element.scrollWidth > element.clientWidth) ||
    (may(overflowY) && element.scrollHeight > element.clientHeight)
  );
}

function isKnown(element: HTMLElement): boolean {
  if (element.localName === 'textarea') return true;
  if (element.getAttribute('tabindex') === '-1') return element.querySelector(KEPT) !== null;
  const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
  return element.tabIndex === 0 && isNamed && element.hasAttribute('role');
}
