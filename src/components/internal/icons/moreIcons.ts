import type { IconShape } from './icons.js';

// Apart from the others, since a module goes whole to where any of its icons is drawn first.

export const lockIcon: IconShape = {
  name: 'lock',
  path: 'M4.5 7h7a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
};
export const clockIcon: IconShape = {
  name: 'clock',
  path: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-9.5V8l2.5 1.5',
};
export const chartIcon: IconShape = {
  name: 'chart',
  path: 'M2.5 2.5v11h11M5.5 10V8m3 2V5m3 5V6.5',
};
export const layersIcon: IconShape = {
  name: 'layers',
  path: 'm8 2 6 3-6 3-6-3 6-3ZM2 8l6 3 6-3M2 11l6 3 6-3',
};
export const keyboardIcon: IconShape = {
  name: 'keyboard',
  path: 'M2 4h12a.5.5 0 0 1 .5.5v7a.5.5 0 0 1-.5.5H2a.5.5 0 0 1-.5-.5v-7A.5.5 0 0 1 2 4ZM4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M5 9.5h6',
};
export const archiveIcon: IconShape = {
  name: 'archive',
  path: 'M2.5 3h11v3h-11V3ZM3.5 6v6a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V6M6.5 9h3',
};
export const boltIcon: IconShape = {
  name: 'bolt',
  path: 'M9 1.5 3 9h4.5L7 14.5 13 7H8.5L9 1.5Z',
};
export const trashIcon: IconShape = {
  name: 'trash',
  path: 'M2.5 4h11M6 4V2.5h4V4M4 4l.6 9a.8.8 0 0 0 .8.7h5.2a.8.8 0 0 0 .8-.7L12 4',
};
export const linkIcon: IconShape = {
  name: 'link',
  path: 'M6.7 9.3a2.5 2.5 0 0 0 3.6 0l2.4-2.4a2.5 2.5 0 0 0-3.6-3.6L8.3 4.1M9.3 6.7a2.5 2.5 0 0 0-3.6 0L3.3 9.1a2.5 2.5 0 0 0 3.6 3.6l.8-.8',
};
export const codeIcon: IconShape = {
  name: 'code',
  path: 'M5.5 4 1.8 8l3.7 4m5-8 3.7 4-3.7 4',
};
export const downloadIcon: IconShape = {
  name: 'download',
  path: 'M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11',
};
export const compareIcon: IconShape = {
  name: 'compare',
  path: 'M2.5 3h4.5v10h-4.5V3ZM9 3h4.5v10H9V3ZM4 6h1.5m-1.5 3h1.5m5-3H12m-1.5 3H12',
};
export const wrapIcon: IconShape = {
  name: 'wrap',
  path: 'M2.5 4h11M2.5 8h8.5a2 2 0 0 1 0 4H8m1.5-1.5L8 12l1.5 1.5M2.5 12h3',
};
