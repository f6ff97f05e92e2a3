export { CopyBox } from './CopyBox.js';
export { OthersBox } from './OthersBox.js';
