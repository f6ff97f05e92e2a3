import type { ReactElement, ReactNode } from 'react';
import { CrashboardUIConfig, type UIConfig } from '../../src/components/config/index.js';
import { NOW } from './states.js';

const now = (): number => NOW;

/** Fixed clock and zone, so that a story looks the same every day; the language is the toolbar's. */
export function Frame({ children, ...config }: { children: ReactNode } & UIConfig): ReactElement {
  return (
    <CrashboardUIConfig timeZone="UTC" hourCycle="h23" now={now} {...config}>
      {children}
    </CrashboardUIConfig>
  );
}
