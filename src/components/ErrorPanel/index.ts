export { ErrorPanel, type ErrorPanelProps } from './ErrorPanel.js';
export { type ErrorPanelMessages, errorPanelMessages } from './ErrorPanel.messages.js';
