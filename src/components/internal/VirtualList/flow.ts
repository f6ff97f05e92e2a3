/** Scrolls a row of a list that is drawn whole into view, without moving the page around the list. */
export function scrollFlowTo(
  scroller: HTMLElement | null,
  index: number,
  align: 'start' | 'end' | 'center' | 'auto',
  header: number,
): void {
  const row = scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (!scroller || !row) return;
  const frame = scroller.getBoundingClientRect();
  const box = row.getBoundingClientRect();
  const above = box.top - (frame.top + scroller.clientTop + header);
  const below = box.bottom - (frame.top + scroller.clientTop + scroller.clientHeight);
  if (align === 'start' || (align === 'auto' && above < 0)) scroller.scrollTop += above;
  else if (align === 'end' || (align === 'auto' && below > 0)) scroller.scrollTop += below;
  else if (align === 'center') scroller.scrollTop += (above + below) / 2;
}
