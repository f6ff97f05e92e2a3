import type { HealthMetric } from '../../insights/index.js';
import { readOptions } from '../input/options.js';
import { type RealServer, readServer } from '../input/server.js';
import type { Environment } from '../input/token.js';
import { SettingsError } from '../input/values.js';

/** What is judged, and by what limits. Fractions 0–1. */
export interface GateSettings extends RealServer {
  readonly release: string;
  /** Release to compare with; otherwise the nearest earlier one with sessions. */
  readonly previous?: string | undefined;
  readonly projects: readonly string[] | 'all';
  readonly environments: readonly string[];
  /** Length of the window, e.g. `14d`. */
  readonly last: string;
  readonly metric: HealthMetric;
  readonly minCrashFree: number;
  readonly maxDrop: number;
  readonly isJson: boolean;
}

const OPTIONS = {
  upstream: { type: 'string' },
  org: { type: 'string' },
  vendor: { type: 'string' },
  release: { type: 'string' },
  previous: { type: 'string' },
  project: { type: 'string', multiple: true },
  environment: { type: 'string', multiple: true },
  last: { type: 'string' },
  users: { type: 'boolean' },
  'min-crash-free': { type: 'string' },
  'max-drop': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after `crashboard gate`. Throws a `SettingsError` that repeats nothing which may be a token. */
export function readGateArguments(args: readonly string[], environment: Environment): GateSettings | 'help' {
  const values = readOptions(args, OPTIONS, 'crashboard gate --help');
  if (values.help) return 'help';
  const { release = '', previous, last = '14d' } = values;
  const server = readServer(values, environment);
  if (!server || release.trim() === '')
    throw new SettingsError('Give --upstream, --org and --release. See crashboard gate --help.');
  if (!/^\d{1,5}[hdw]$/.test(last))
    throw new SettingsError('--last must be a length of time such as 24h or 14d.');
  return {
    ...server,
    release: release.trim(),
    previous,
    projects: values.project ?? 'all',
    environments: values.environment ?? [],
    last,
    metric: values.users ? 'users' : 'sessions',
    minCrashFree: percentOf(values['min-crash-free'] ?? '99.5', '--min-crash-free', 50),
    maxDrop: percentOf(values['max-drop'] ?? '0', '--max-drop', 0),
    isJson: values.json ?? false,
  };
}

/** A percentage as a fraction. A fraction typed by mistake, 0.995, would let everything pass: hence `least`. */
function percentOf(text: string, name: string, least: number): number {
  const percent = Number(text);
  if (!/^\d{1,3}(\.\d+)?$/.test(text) || percent < least || percent > 100)
    throw new SettingsError(`${name} must be a percentage from ${least} to 100, such as 99.5.`);
  // 99.9 / 100 is a little more than 0.999, which a rate of exactly 0.999 would miss.
  return Number((percent / 100).toFixed(10));
}
