export { CrashboardProvider } from './CrashboardProvider.js';
export { CrashboardUIConfig, type CrashboardUIConfigProps } from './CrashboardUIConfig.js';
export { useFormat } from './format.js';
export { createFormat, type DateStyle, type Format } from './formatter.js';
export { mergeSlots, slotOr } from './slots.js';
export type {
  AnchorProps,
  ConfigLinks,
  ConfigStorage,
  EmptySlotProps,
  ErrorSlotProps,
  FrameLink,
  LoadingSlotProps,
  PanelEvent,
  ResolvedUIConfig,
  Slots,
  UIConfig,
} from './types.js';
export { type ControllableStateOptions, useControllableState } from './useControllableState.js';
export { useHydrated } from './useHydrated.js';
export { useMessages } from './useMessages.js';
export { type Parse, useStorage } from './useStorage.js';
export { useUIConfig } from './useUIConfig.js';
export { useViewState, type ViewStateProps } from './useViewState.js';
export { decodeViewState, EMPTY_VIEW_STATE, encodeViewState, type ViewState } from './viewState.js';
