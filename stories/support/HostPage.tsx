import { type CSSProperties, type ReactElement, type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { CrashboardUIConfig } from '../../src/components/config/index.js';
import { languageOf } from './languages.js';

/** What the toolbar says. */
export interface HostPageProps {
  readonly globals: { readonly [name: string]: unknown };
  /** The host's styles; ours when it is a shadow root. */
  readonly sheet: string;
  /** A story that fills the page. */
  readonly flush: boolean;
  /** A story of its own, not one of many on a page of documentation. */
  readonly alone: boolean;
  readonly children: ReactNode;
}

/** The host's page around a story: it owns scheme, direction, width and styles, and the components follow. */
export function HostPage({ globals, sheet, flush, alone, children }: HostPageProps): ReactElement {
  const scheme = globals.colorScheme === 'dark' ? 'dark' : 'light';
  const language = languageOf(globals.locale);
  const rtl = globals.direction === 'rtl' || language.locale === 'ar';
  // A configured locale settles the direction; English right to left is for looking at the layout alone.
  const locale = rtl && language.locale === 'en' ? undefined : language.locale;
  const style: CSSProperties = {
    inlineSize: lengthOf(globals.containerWidth),
    minBlockSize: alone ? '100vh' : 'auto',
    padding: flush ? 0 : 16,
    boxSizing: 'border-box',
    colorScheme: scheme,
    background: 'Canvas',
    color: 'CanvasText',
  };
  const inShadow = globals.hostPage === 'shadow';
  const story = (
    <CrashboardUIConfig
      locale={locale}
      messages={language.messages}
      density={globals.density === 'compact' ? 'compact' : undefined}
    >
      {children}
    </CrashboardUIConfig>
  );
  return (
    <div data-color-scheme={scheme} dir={rtl ? 'rtl' : 'ltr'} style={style}>
      {inShadow || sheet === '' ? null : <FirstSheet css={sheet} />}
      {inShadow ? <Shadow css={sheet}>{story}</Shadow> : story}
    </div>
  );
}

/** Addresses of stories say `360` as well as `360px`. */
function lengthOf(width: unknown): string {
  const text = String(width ?? '100%');
  return /^\d+$/.test(text) ? `${text}px` : text;
}

/** The host's styles come before ours, as on a page that adds a panel to what it has. */
function FirstSheet({ css }: { readonly css: string }): null {
  useLayoutEffect(() => {
    const element = document.createElement('style');
    element.textContent = css;
    document.head.prepend(element);
    return () => element.remove();
  }, [css]);
  return null;
}

function Shadow({ css, children }: { readonly css: string; readonly children: ReactNode }): ReactElement {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  return (
    <div
      ref={(element) => {
        if (element) setRoot(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
      }}
    >
      {root
        ? createPortal(
            <>
              <style>{css}</style>
              {children}
            </>,
            root,
          )
        : null}
    </div>
  );
}
