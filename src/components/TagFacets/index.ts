export { TagFacets } from './TagFacets.js';
export { type TagFacetsMessages, tagFacetsMessages } from './TagFacets.messages.js';
export type { TagFacetsProps, TagFacetsViewProps, TagFilter, TagValuesRequest } from './TagFacets.types.js';
export { TagFacetsView } from './TagFacetsView.js';
