'use client';
import type { Frame } from '../../../model/index.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useHostFunction } from '../../internal/base/useHostFunction.js';
import type { FrameLink } from '../StackTrace.types.js';
import { useTrace } from '../traceContext.js';

/** Where a frame leads: the server's link to its source, the configuration's, the component's. */
export function useFrameLinks(frame: Frame): readonly FrameLink[] {
  const trace = useTrace();
  const { event, t } = trace;
  const configured = useHostFunction(useUIConfig().links.frame, 'StackTrace', 'links.frame');
  const own = useHostFunction(trace.getFrameLinks, 'StackTrace', 'getFrameLinks');
  return [
    ...(frame.sourceLink === undefined ? [] : [{ label: t('openSource'), href: frame.sourceLink }]),
    ...(configured?.(frame, event) ?? []),
    ...(own?.(frame, event) ?? []),
  ];
}
