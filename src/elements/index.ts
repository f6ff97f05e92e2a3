export { type DefinedElements, defineElements, type PanelEvents } from './defineElements.js';
export { type MountContext, type MountedPanel, mount } from './mount.js';
export type { PanelElement } from './PanelElement.js';
export type { PanelName, PanelProps } from './panels.js';
