'use client';
import { type CSSProperties, type ReactNode, type ReactPortal, useContext, useState } from 'react';
import { createPortal } from 'react-dom';
import { useUIConfig } from '../../config/useUIConfig.js';
import { RootElementContext } from '../base/rootContext.js';

/** What a host sets; the rest follows. */
const BASE_TOKENS = [
  '--cb-background',
  '--cb-foreground',
  '--cb-muted',
  '--cb-border',
  '--cb-primary',
  '--cb-primary-foreground',
  '--cb-radius',
  '--cb-spacing',
  '--cb-font-family',
  '--cb-font-family-mono',
  '--cb-font-size',
  '--cb-ring',
];

export interface PortalProps {
  /** On paper it stands in the page instead of being left out. @default false */
  isPrinted?: boolean | undefined;
  children: ReactNode;
}

/**
 * Draws outside the panel, in the configured container or the nearest place that is not clipped, with the panel's
 * scheme, language, density and tokens.
 */
export function Portal({ isPrinted = false, children }: PortalProps): ReactPortal | null {
  const config = useUIConfig();
  const root = useContext(RootElementContext);
  // Read once, when it opens: a menu or dialog keeps the look it opened with.
  const [place] = useState(() => ({
    container: containerFor(config.portalContainer, root?.current ?? null),
    look: lookOf(root?.current ?? null),
  }));
  if (!place.container) return null;
  return createPortal(
    <div
      className="cb-root cb-portal"
      data-printed={isPrinted ? '' : undefined}
      lang={config.language}
      dir={place.look.direction ?? config.direction}
      data-density={config.density}
      data-color-scheme={
        place.look.scheme ?? (config.colorScheme === 'auto' ? undefined : config.colorScheme)
      }
      // A modal dialog takes the pointer from the whole page, what is opened from inside of it included.
      style={{ ...place.look.tokens, pointerEvents: 'auto' }}
    >
      {children}
    </div>,
    place.container,
  );
}

function containerFor(
  configured: HTMLElement | null | (() => HTMLElement | null) | undefined,
  root: HTMLElement | null,
): Element | DocumentFragment | null {
  const given = typeof configured === 'function' ? configured() : configured;
  if (given) return given;
  if (typeof document === 'undefined') return null;
  // What is in the browser's top layer covers everything outside it.
  const dialog = root?.closest('dialog[open]');
  if (dialog) return dialog;
  const tree = root?.getRootNode();
  return typeof ShadowRoot !== 'undefined' && tree instanceof ShadowRoot ? tree : document.body;
}

interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly direction?: 'ltr' | 'rtl';
  readonly tokens?: CSSProperties;
}

function lookOf(root: HTMLElement | null): Look {
  if (!root) return {};
  const style = getComputedStyle(root);
  const tokens = BASE_TOKENS.map((name) => [name, style.getPropertyValue(name).trim()] as const);
  const scheme = schemeOf(style.colorScheme);
  return {
    ...(scheme && { scheme }),
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    tokens: Object.fromEntries(tokens.filter(([, value]) => value !== '')),
  };
}

/** `normal` and `light` are light; `light dark` follows the system by itself. */
function schemeOf(value: string): 'light' | 'dark' | undefined {
  const dark = value.includes('dark');
  if (dark && value.includes('light')) {
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  return dark ? 'dark' : 'light';
}
