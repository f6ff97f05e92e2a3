export { frameLanguage } from '../../insights/index.js';
export { RawStack, textOf } from './RawStack.js';
export { rawStackMessages } from './RawStack.messages.js';
