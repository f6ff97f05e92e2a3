export { AnnotationChip, annotationText } from './AnnotationChip.js';
export { AsyncBoundary, type AsyncBoundaryProps } from './AsyncBoundary.js';
export { type BarItem, BarList, type BarListProps } from './BarList.js';
export { Button, type ButtonProps, IconButton, type IconButtonProps } from './Button.js';
export { Checkbox, type CheckboxProps } from './Checkbox.js';
export { Combobox, type ComboboxOption, type ComboboxProps } from './Combobox.js';
export { CopyButton, type CopyButtonProps } from './CopyButton.js';
export { Count, type CountProps } from './Count.js';
export { copyText } from './clipboard.js';
export { useClock } from './clock.js';
export { CodeBlock, type CodeBlockProps } from './code/CodeBlock.js';
export { cx } from './cx.js';
export { DataTree, type DataTreeProps } from './DataTree/DataTree.js';
export { Dialog, type DialogProps } from './Dialog.js';
export { Drawer, type DrawerProps } from './Drawer.js';
export { EmptyState, type EmptyStateProps } from './EmptyState.js';
export { FilterBar, type FilterBarProps, type FilterSuggestion } from './FilterBar.js';
export { Icon, type IconProps, type IconShape } from './Icon.js';
export { KeyHelp, type KeyHelpGroup, type KeyHelpProps } from './KeyHelp.js';
export { LevelIcon, LevelLabel, type LevelProps, levelTone, useLevelText } from './Level.js';
export { LiveRegion, useAnnounce } from './LiveRegion.js';
export { Menu, type MenuItem, type MenuProps } from './Menu.js';
export { Pill, type PillProps, type PillTone } from './Pill.js';
export { Portal } from './Portal.js';
export { ProblemNotice, type ProblemNoticeProps } from './ProblemNotice.js';
export { RelativeTime, type RelativeTimeProps } from './RelativeTime.js';
export { Root, type RootProps } from './Root.js';
export { isRightToLeft, roving } from './roving.js';
export { SafeLink, type SafeLinkProps } from './SafeLink.js';
export { SectionBoundary, type SectionBoundaryProps } from './SectionBoundary.js';
export { Select, type SelectOption, type SelectProps } from './Select.js';
export { Skeleton, type SkeletonProps } from './Skeleton.js';
export { Sparkline, type SparklineProps } from './Sparkline.js';
export { StaleBanner, type StaleBannerProps } from './StaleBanner.js';
export { StatusPill, type StatusPillProps, statusCondition } from './StatusPill.js';
export { safeUrl } from './safeUrl.js';
export { bucketCounts, summarizeTrend, type TrendSummary } from './sparklinePath.js';
export { type Tab, Tabs, type TabsProps } from './Tabs.js';
export { ToggleGroup, type ToggleGroupProps, type ToggleOption } from './ToggleGroup.js';
export { Tooltip, type TooltipProps } from './Tooltip.js';
export { useKit } from './useKit.js';
export { useLatest } from './useLatest.js';
export { useIsomorphicLayoutEffect } from './useLayout.js';
export { lazyModule, useLazyModule } from './useLazyModule.js';
export { useMergedRefs } from './useMergedRefs.js';
export { isTextField, type Shortcuts, useShortcuts } from './useShortcuts.js';
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
export { VisuallyHidden } from './VisuallyHidden.js';
