/** An outline on a 16 × 16 grid, drawn for this project and stroked at 1.5 with round caps. */
export interface IconShape {
  readonly name: string;
  readonly path: string;
}

export const chevronRightIcon: IconShape = {
  name: 'chevron-right',
  path: 'M6 3.5 10.5 8 6 12.5',
};
export const chevronLeftIcon: IconShape = {
  name: 'chevron-left',
  path: 'M10 3.5 5.5 8l4.5 4.5',
};
export const chevronDownIcon: IconShape = {
  name: 'chevron-down',
  path: 'M3.5 6 8 10.5 12.5 6',
};
export const arrowUpIcon: IconShape = {
  name: 'arrow-up',
  path: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
};
export const arrowDownIcon: IconShape = {
  name: 'arrow-down',
  path: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
};
export const arrowRightIcon: IconShape = {
  name: 'arrow-right',
  path: 'M3 8h10M8.5 3.5 13 8l-4.5 4.5',
};
export const closeIcon: IconShape = {
  name: 'close',
  path: 'm4 4 8 8m0-8-8 8',
};
export const checkIcon: IconShape = {
  name: 'check',
  path: 'm3 8.5 3.5 3.5L13 4.5',
};
export const minusIcon: IconShape = {
  name: 'minus',
  path: 'M3.5 8h9',
};
export const copyIcon: IconShape = {
  name: 'copy',
  path: 'M6 5.5h6.5a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1ZM10.5 3V2.5a1 1 0 0 0-1-1H3.5a1 1 0 0 0-1 1V10a1 1 0 0 0 1 1',
};
export const searchIcon: IconShape = {
  name: 'search',
  path: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
};
export const filterIcon: IconShape = {
  name: 'filter',
  path: 'M2 4h12M4.5 8h7M6.5 12h3',
};
export const moreIcon: IconShape = {
  name: 'more',
  path: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
};
export const externalIcon: IconShape = {
  name: 'external',
  path: 'M9.5 2.5h4v4M13.5 2.5 8 8M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3',
};
export const refreshIcon: IconShape = {
  name: 'refresh',
  path: 'M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.5v3h-3',
};
export const alertIcon: IconShape = {
  name: 'alert',
  path: 'M8 2 1.8 13h12.4L8 2Zm0 4.5v3M8 11.2h.01',
};
export const fatalIcon: IconShape = {
  name: 'fatal',
  path: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4l3.6-3.6ZM6 6l4 4m0-4-4 4',
};
export const errorIcon: IconShape = {
  name: 'error',
  path: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-9v3.5M8 10.9h.01',
};
export const infoIcon: IconShape = {
  name: 'info',
  path: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-6.5V11M8 5.2h.01',
};
export const debugIcon: IconShape = {
  name: 'debug',
  path: 'M5.5 6.5a2.5 2.5 0 0 1 5 0v3.5a2.5 2.5 0 0 1-5 0V6.5ZM5.5 8H2.2m11.6 0h-3.3M5.5 5.5 3.3 3.6m7.2 1.9 2.2-1.9M5.6 11l-2.3 1.9m7.1-1.9 2.3 1.9',
};
export const unknownIcon: IconShape = {
  name: 'unknown',
  path: 'M8 1.8 14.2 8 8 14.2 1.8 8 8 1.8ZM6.5 6.7c0-2 3-2 3 0 0 1.1-1.5 1.2-1.5 2.3M8 10.9h.01',
};
export const resolvedIcon: IconShape = {
  name: 'resolved',
  path: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.5 8.2 7.3 10l3.4-3.8',
};
export const userIcon: IconShape = {
  name: 'user',
  path: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 13.5c.5-2.5 2.5-4 5-4s4.5 1.5 5 4',
};
export const globeIcon: IconShape = {
  name: 'globe',
  path: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12',
};
export const terminalIcon: IconShape = {
  name: 'terminal',
  path: 'M2.5 3h11a.5.5 0 0 1 .5.5v9a.5.5 0 0 1-.5.5h-11a.5.5 0 0 1-.5-.5v-9a.5.5 0 0 1 .5-.5ZM5 6l2 2-2 2m3.5 0h2.5',
};
export const cursorIcon: IconShape = {
  name: 'cursor',
  path: 'm3 2.5 10 4-4.2 1.8L7 12.5l-4-10Z',
};
export const databaseIcon: IconShape = {
  name: 'database',
  path: 'M13 4c0 1.1-2.2 2-5 2s-5-.9-5-2 2.2-2 5-2 5 .9 5 2ZM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
};
export const inboxIcon: IconShape = {
  name: 'inbox',
  path: 'M2.5 9 4.5 3h7l2 6v4h-11V9Zm0 0h3.2c.3 1.2 1.1 1.8 2.3 1.8s2-.6 2.3-1.8h3.2',
};
export const offlineIcon: IconShape = {
  name: 'offline',
  path: 'M2 2l12 12M4 8.5A6 6 0 0 1 6 7.2m3-.4a6 6 0 0 1 3 1.7M1.8 6A9 9 0 0 1 4 4.4M7 3.5A9 9 0 0 1 14.2 6M8 12h.01',
};
export const settingsIcon: IconShape = {
  name: 'settings',
  path: 'M2 4.5h6m4 0h2M2 11.5h2m4 0h6M10 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM6 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
};
export const expandIcon: IconShape = {
  name: 'expand',
  path: 'M4.5 6.5 8 10l3.5-3.5',
};
export const dotIcon: IconShape = {
  name: 'dot',
  path: 'M8 8h.01',
};
