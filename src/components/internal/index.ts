export { useClock } from './base/clock.js';
export { cx } from './base/cx.js';
export { LiveRegion, useAnnounce } from './base/LiveRegion.js';
export { Root, type RootProps } from './base/Root.js';
export { useKit } from './base/useKit.js';
export { VisuallyHidden } from './base/VisuallyHidden.js';
export { Button, type ButtonProps, IconButton, type IconButtonProps } from './buttons/Button.js';
export { CodeBlock, type CodeBlockProps } from './code/CodeBlock.js';
export { CopyButton, type CopyButtonProps } from './copying/CopyButton.js';
export { copyText } from './copying/clipboard.js';
export { DataTree, type DataTreeProps } from './DataTree/DataTree.js';
export { AnnotationChip, annotationText } from './data/AnnotationChip.js';
export { type BarItem, BarList, type BarListProps } from './data/BarList.js';
export { Count, type CountProps } from './data/Count.js';
export { LevelIcon, LevelLabel, type LevelProps, levelTone, useLevelText } from './data/Level.js';
export { Pill, type PillProps, type PillTone } from './data/Pill.js';
export { Sparkline, type SparklineProps } from './data/Sparkline.js';
export { StatusPill, type StatusPillProps, statusCondition } from './data/StatusPill.js';
export { bucketCounts, summarizeTrend, type TrendSummary } from './data/sparklinePath.js';
export { Icon, type IconProps, type IconShape } from './icons/Icon.js';
export { KeyHelp, type KeyHelpGroup, type KeyHelpProps } from './keyHelp/KeyHelp.js';
export { isRightToLeft, roving } from './keys/roving.js';
export { isTextField, type Shortcuts, useShortcuts } from './keys/useShortcuts.js';
export { LateNote, type LateNoteProps } from './lazy/LateNote.js';
export { type LatePart, latePart } from './lazy/latePart.js';
export { type Late, useLate } from './lazy/useLate.js';
export { SafeLink, type SafeLinkProps } from './links/SafeLink.js';
export { safeUrl } from './links/safeUrl.js';
export { Dialog, type DialogProps } from './overlays/Dialog.js';
export { Drawer, type DrawerProps } from './overlays/Drawer.js';
export { Menu, type MenuProps } from './overlays/Menu.js';
export type { MenuItem } from './overlays/menuItem.js';
export { Portal } from './overlays/Portal.js';
export { Tooltip, type TooltipProps } from './overlays/Tooltip.js';
export { Checkbox, type CheckboxProps } from './pickers/Checkbox.js';
export { Combobox, type ComboboxProps } from './pickers/Combobox.js';
export type { ComboboxOption } from './pickers/comboboxOption.js';
export { FilterBar, type FilterBarProps, type FilterSuggestion } from './pickers/FilterBar.js';
export { Select, type SelectOption, type SelectProps } from './pickers/Select.js';
export { type Tab, Tabs, type TabsProps } from './pickers/Tabs.js';
export { ToggleGroup, type ToggleGroupProps, type ToggleOption } from './pickers/ToggleGroup.js';
export { useLatest } from './react/useLatest.js';
export { useIsomorphicLayoutEffect } from './react/useLayout.js';
export { useMergedRefs } from './react/useMergedRefs.js';
export { AsyncBoundary, type AsyncBoundaryProps } from './states/AsyncBoundary.js';
export { EmptyState, type EmptyStateProps } from './states/EmptyState.js';
export { ProblemNotice, type ProblemNoticeProps } from './states/ProblemNotice.js';
export { SectionBoundary, type SectionBoundaryProps } from './states/SectionBoundary.js';
export { Skeleton, type SkeletonProps } from './states/Skeleton.js';
export { StaleBanner, type StaleBannerProps } from './states/StaleBanner.js';
export { RelativeTime, type RelativeTimeProps } from './time/RelativeTime.js';
export {
  type ActiveReason,
  type ListRole,
  type ListRowRole,
  type RowContext,
  type RowProps,
  VirtualList,
  type VirtualListHandle,
  type VirtualListProps,
} from './VirtualList/index.js';
