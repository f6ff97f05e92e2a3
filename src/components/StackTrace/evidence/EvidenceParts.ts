export { MissingMaps } from './MissingMaps.js';
