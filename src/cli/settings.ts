import { readOptions } from './input/options.js';
import { checkAddress, readPort, SettingsError } from './input/values.js';

/** A server to show. */
export interface RealServer {
  readonly upstream: string;
  readonly organization: string;
  /** Left out, the server is asked what it is. */
  readonly vendor?: string | undefined;
}

/** What the command line asks for. */
export interface CliSettings {
  readonly port: number;
  readonly host: string;
  readonly wants: 'page' | 'help' | 'version';
  /** Missing: the sandbox. */
  readonly real?: RealServer | undefined;
}

const DEFAULT_PORT = 4500;

const OPTIONS = {
  upstream: { type: 'string' },
  org: { type: 'string' },
  vendor: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export function readArguments(args: readonly string[]): CliSettings {
  const values = readOptions(args, OPTIONS, 'crashboard --help');
  const real = realServer(values.upstream, values.org, values.vendor);
  return {
    port: readPort(values.port, DEFAULT_PORT, '--port'),
    host: values.host ?? '127.0.0.1',
    wants: values.help ? 'help' : values.version ? 'version' : 'page',
    ...(real && { real }),
  };
}

function realServer(
  upstream: string | undefined,
  organization: string | undefined,
  vendor: string | undefined,
): RealServer | undefined {
  if (upstream === undefined && organization === undefined && vendor === undefined) return undefined;
  if (!upstream?.trim() || !organization?.trim()) {
    throw new SettingsError('To show a server, give both --upstream and --org.');
  }
  checkAddress(upstream, '--upstream');
  return { upstream: upstream.trim(), organization: organization.trim(), ...(vendor && { vendor }) };
}
