import type { ReactElement } from 'react';
import { CrashboardUIConfig } from '../../../src/components/config/index.js';
import { StackTraceView } from '../../../src/components/StackTrace/index.js';
import '../../../src/styles/index.css';
import type { StackProps } from '../contender.js';

/** The panel as it ships. */
export function Stack({ event }: StackProps): ReactElement {
  return (
    <CrashboardUIConfig locale="en" timeZone="UTC">
      <StackTraceView event={event} defaultDisplay="full" />
    </CrashboardUIConfig>
  );
}
