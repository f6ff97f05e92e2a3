export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly top: number;
  readonly left: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

const GAP = 4;
const MARGIN = 8;

/** Puts a box below its anchor, above it when that has more room, and inside the viewport either way. */
export function place(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  align: 'left' | 'right' | 'center',
): Placed {
  const below = viewport.height - (anchor.top + anchor.height) - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const side = size.height <= below || below >= above ? 'below' : 'above';
  const room = Math.max(side === 'below' ? below : above, 48);
  const height = Math.min(size.height, room);
  const top = side === 'below' ? anchor.top + anchor.height + GAP : anchor.top - GAP - height;
  const wanted = leftFor(anchor, size.width, align);
  const left = Math.max(MARGIN, Math.min(wanted, viewport.width - size.width - MARGIN));
  return { top, left, maxHeight: room, side };
}

function leftFor(anchor: Box, width: number, align: 'left' | 'right' | 'center'): number {
  if (align === 'left') return anchor.left;
  if (align === 'right') return anchor.left + anchor.width - width;
  return anchor.left + anchor.width / 2 - width / 2;
}
