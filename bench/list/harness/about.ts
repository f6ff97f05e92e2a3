import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';

/** What the figures were measured with. */
export interface About {
  readonly date: string;
  readonly chromium: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly versions: Readonly<Record<string, string>>;
}

const PACKAGES = [
  'react',
  '@tanstack/react-virtual',
  'react-virtuoso',
  'ag-grid-community',
  '@mui/x-data-grid',
];

export function aboutNow(chromium: string): About {
  return {
    date: new Date().toISOString(),
    chromium,
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    versions: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name: string): string {
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
