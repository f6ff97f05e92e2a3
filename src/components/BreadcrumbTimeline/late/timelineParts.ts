export { CopyBox } from './CopyBox.js';
