'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useCallback,
  useContext,
  useMemo,
  useRef,
} from 'react';
import { ResolvedConfigContext } from '../../config/context.js';
import { mergeSlots, unfilled } from '../../config/slots.js';
import type { Slots } from '../../config/types.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useMergedRefs } from '../react/useMergedRefs.js';
import { useNameSlips, usePropSlips } from '../slips/useSlips.js';
import { NowContext, useClock } from './clock.js';
import { cx } from './cx.js';
import { withGuardedAnchor } from './guardedAnchor.js';
import { LiveRegion, type LiveRegionHandle } from './LiveRegion.js';
import { MissingSheet } from './MissingSheet.js';
import { AnnounceContext, RootElementContext } from './rootContext.js';

export interface RootProps extends ComponentPropsWithoutRef<'section'> {
  /** Names the panel's class: `issue-list` → `cb-issue-list`. */
  part: string;
  /** The panel's own slots, over the configured ones. */
  components?: Partial<Slots> | undefined;
}

/** The outermost element of every panel: scope of the styles, language, density, scheme, clock and live region. */
export const Root: ForwardRefExoticComponent<RootProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function Root(
    { part, components, className, children, ...dom }: RootProps,
    ref,
  ) {
    const outer = useUIConfig();
    const config = useMemo(
      () => ({ ...outer, components: withGuardedAnchor(mergeSlots(outer.components, components)) }),
      [outer, components],
    );
    const element = useRef<HTMLElement | null>(null);
    usePropSlips(part, dom, element);
    useNameSlips('slot', Object.keys(config.components), Object.keys(unfilled));
    const region = useRef<LiveRegionHandle | null>(null);
    const announceOutside = useContext(AnnounceContext);
    const announceHere = useCallback((text: string) => region.current?.announce(text), []);
    return (
      <section
        lang={config.language}
        dir={config.direction}
        data-density={config.density}
        data-color-scheme={config.colorScheme === 'auto' ? undefined : config.colorScheme}
        {...dom}
        className={cx('cb-root', `cb-${part}`, className)}
        ref={useMergedRefs(element, ref)}
      >
        <ResolvedConfigContext.Provider value={config}>
          <NowContext.Provider value={useClock()}>
            <RootElementContext.Provider value={element}>
              <AnnounceContext.Provider value={announceOutside ?? announceHere}>
                {announceOutside ? null : <MissingSheet root={element} />}
                {children}
                {announceOutside ? null : <LiveRegion ref={region} />}
              </AnnounceContext.Provider>
            </RootElementContext.Provider>
          </NowContext.Provider>
        </ResolvedConfigContext.Provider>
      </section>
    );
  });
