export { type KitMessages, kitMessages } from './kit/en.js';
export * from './messages/direction.js';
export * from './messages/formatMessage.js';
export * from './messages/intl.js';
export * from './messages/pseudo.js';
export type * from './messages/types.js';
