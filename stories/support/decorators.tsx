import type { Decorator } from '@storybook/react-vite';
import { CrashboardUIConfig } from '../../src/components/config/index.js';
import { BUILDER_NOW } from '../../src/testing/builders/index.js';

/** The builders' present, so that "3 minutes ago" stays true. */
export const atBuilderNow: Decorator = (Story) => (
  <CrashboardUIConfig now={now} timeZone="UTC">
    <Story />
  </CrashboardUIConfig>
);

const now = (): number => BUILDER_NOW;

/** When stale data were loaded: eleven minutes before the builders' present. */
export const STALE_AT: string = new Date(BUILDER_NOW - 11 * 60_000).toISOString();
