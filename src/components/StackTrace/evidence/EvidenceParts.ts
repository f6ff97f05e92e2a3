export { EvidenceBar } from './EvidenceBar.js';
export { MissingMaps } from './MissingMaps.js';
