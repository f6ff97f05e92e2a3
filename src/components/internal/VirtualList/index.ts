export type { ListRole, ListRowRole } from './roles.js';
export type { ActiveReason, RowContext, RowProps, VirtualListHandle, VirtualListProps } from './types.js';
export { VirtualList } from './VirtualList.js';
