'use client';
import type { Frame } from '../../../model/index.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import type { FrameLink } from '../StackTrace.types.js';
import { useTrace } from '../traceContext.js';

/** Where a frame leads: the server's link to its source, the configuration's, the component's. */
export function useFrameLinks(frame: Frame): readonly FrameLink[] {
  const { event, t, getFrameLinks } = useTrace();
  const { links } = useUIConfig();
  return [
    ...(frame.sourceLink === undefined ? [] : [{ label: t('openSource'), href: frame.sourceLink }]),
    ...(links.frame?.(frame, event) ?? []),
    ...(getFrameLinks?.(frame, event) ?? []),
  ];
}
