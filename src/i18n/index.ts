export * from './direction.js';
export * from './formatMessage.js';
export * from './intl.js';
export { kitArabic } from './kit/ar.js';
export { kitGerman } from './kit/de.js';
export { type KitMessages, kitMessages } from './kit/en.js';
export { kitJapanese } from './kit/ja.js';
export * from './pseudo.js';
export type * from './types.js';
