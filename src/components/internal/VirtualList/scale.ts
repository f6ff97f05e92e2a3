/**
 * Browsers cap an element's height (Firefox at about 17.8 million pixels), so a long list scrolls through a shorter
 * strip. Rows always move pixel for pixel under a wheel or finger; only the strip's position is scaled. Both ends
 * are kept 1:1, so that the first and last rows can be reached exactly.
 */
export const MAX_STRIP = 8_000_000;
const EDGE = 100_000;

/** Height of the strip that stands for content of a given height. */
export function stripHeight(content: number): number {
  return Math.min(content, MAX_STRIP);
}

/** Content position at the viewport's top for a position of the strip. */
export function toContent(scroll: number, content: number, viewport: number): number {
  const strip = stripHeight(content);
  if (strip === content) return scroll;
  const scrollMax = strip - viewport;
  const contentMax = content - viewport;
  if (scroll <= EDGE) return scroll;
  if (scroll >= scrollMax - EDGE) return contentMax - (scrollMax - scroll);
  return EDGE + ((scroll - EDGE) * (contentMax - 2 * EDGE)) / (scrollMax - 2 * EDGE);
}

/** The strip's position for a content position: the inverse of `toContent`. */
export function toScroll(position: number, content: number, viewport: number): number {
  const strip = stripHeight(content);
  if (strip === content) return position;
  const scrollMax = strip - viewport;
  const contentMax = content - viewport;
  if (position <= EDGE) return position;
  if (position >= contentMax - EDGE) return scrollMax - (contentMax - position);
  return EDGE + ((position - EDGE) * (scrollMax - 2 * EDGE)) / (contentMax - 2 * EDGE);
}
