export type Move = 'wheel' | 'drag' | 'end';

export interface MoveResult {
  /** Share of frames that took longer than one and a half intervals of the display. */
  readonly dropped: number;
  /** Share of frames with a place in the view where no row was. */
  readonly blank: number;
}

/** What a bench reaches on a page as `window.bench`. */
export interface Driver {
  /** Moves the list by script, one step a frame. */
  move(how: Move, frames: number): Promise<MoveResult>;
  /** Goes to a part of the whole at once, as a grab of the bar does. */
  jump(part: number): Promise<void>;
  /** A page of 100 more rows arrives; resolves when it is painted. */
  append(): Promise<void>;
  /** Whether the row is in view whole. */
  shows(index: number): boolean;
  /** A number for the elements inside a row near the top: the same number, the same elements. */
  rowShape(): number;
  /** Puts the focus on the first row. */
  focusFirst(): void;
}

declare global {
  interface Window {
    bench: Driver;
  }
}

/** Titles of every contender's rows. Each holds its number in parentheses. */
export const TITLES = '.bench-title, [role=gridcell][data-column=issue], [role=gridcell][data-column=title]';
const ROWS = '[data-index], [role="row"]';
/** 1.5 intervals at 60 frames a second. */
const LATE_MS = 25;
/** Pixels per step: a brisk wheel. */
const STEP = 100;
/** Heights in the view at which a row must be. */
const LOOKED_AT = [60, 200, 340, 480, 600];

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The list's scroll container. Asked anew each time: a list may change it while its code loads. */
function scroller(): HTMLElement {
  let element: HTMLElement | null = document.querySelector(TITLES);
  while (element && !scrolls(element)) element = element.parentElement;
  if (!element) throw new Error('Nothing scrolls.');
  return element;
}

function scrolls(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)
  );
}

function isPainted(box: DOMRect): boolean {
  return LOOKED_AT.every((y) => document.elementFromPoint(box.left + 60, box.top + y)?.closest(ROWS));
}

async function move(how: Move, frames: number): Promise<MoveResult> {
  const list = scroller();
  const box = list.getBoundingClientRect();
  const most = list.scrollHeight - list.clientHeight;
  let last = await frame();
  let dropped = 0;
  let blank = 0;
  for (let step = 1; step <= frames; step++) {
    if (how === 'wheel') {
      list.dispatchEvent(new WheelEvent('wheel', { deltaY: STEP }));
      list.scrollTop += STEP;
    } else list.scrollTop = how === 'end' ? most : (most * step) / frames;
    const now = await frame();
    if (now - last > LATE_MS) dropped++;
    last = now;
    if (how === 'drag' && !isPainted(box)) blank++;
  }
  return { dropped: dropped / frames, blank: blank / frames };
}

function shows(index: number): boolean {
  const box = scroller().getBoundingClientRect();
  return [...document.querySelectorAll(TITLES)].some((title) => {
    if (!title.textContent?.includes(`(${index})`)) return false;
    const { top, bottom } = title.getBoundingClientRect();
    return top >= box.top && bottom <= box.bottom + 1;
  });
}

function rowShape(): number {
  const row = document.querySelector('[data-index="3"]');
  let shape = 0;
  for (const { tagName, classList } of row?.querySelectorAll('*') ?? []) {
    for (const letter of `${tagName}.${[...classList].join('.')} `) {
      shape = (shape * 31 + letter.charCodeAt(0)) % 1_000_003;
    }
  }
  return shape;
}

/** Makes the driver of a page, whose list grows by calling `grow`. */
export function driverOf(grow: () => void): Driver {
  return {
    move,
    shows,
    rowShape,
    async jump(part) {
      const list = scroller();
      list.scrollTop = (list.scrollHeight - list.clientHeight) * part;
      await frame();
    },
    async append() {
      grow();
      await frame();
      await frame();
    },
    focusFirst() {
      document.querySelector<HTMLElement>('[data-index="0"]')?.focus();
    },
  };
}
