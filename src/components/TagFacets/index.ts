export { TagFacets } from './TagFacets.js';
export { type TagFacetsMessages, tagFacetsMessages } from './TagFacets.messages.js';
export type { TagFacetsProps, TagFacetsViewProps, TagFilter } from './TagFacets.types.js';
export { TagFacetsView } from './TagFacetsView.js';
